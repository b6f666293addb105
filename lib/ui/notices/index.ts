export { keepNotices, takeNotices } from './kept-notices';
export { type Notices, noticesSchema } from './notices';
