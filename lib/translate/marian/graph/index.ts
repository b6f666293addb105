export { addBestTokens } from './add-best-tokens';
