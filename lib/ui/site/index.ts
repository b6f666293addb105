import 'server-only';

export { viewAttributes } from '../view/view-settings';
export { FailurePage } from './failure-page';
export { Providers } from './providers';
export { requestPreferences } from './request-preferences';
export { SiteHeader } from './site-header';
