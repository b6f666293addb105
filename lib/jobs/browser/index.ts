export { claimForBrowser } from './claim-for-browser';
export { ANY_BROWSER, holdForBrowser } from './hold';
export { releaseFromBrowser } from './release-from-browser';
export { type BrowserTranslation, writeFromBrowser } from './write-from-browser';
