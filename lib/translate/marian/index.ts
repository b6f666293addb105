export type { MarianConfig } from './config';
export { type Constraint, forceTokens } from './constraint';
export { type CrossAttention, crossAttention } from './cross-attention';
export { addBestTokens } from './graph';
export type { Hypothesis } from './hypothesis';
export { lengthLimit } from './length-limit';
export { type SearchHooks, search } from './search';
export type { SentenceRequest } from './sentence-search';
export type { MarianSessions, Session, Tensor, TensorData } from './sessions';
