export { ERROR_CODES, type ErrorCode } from './codes';
export { type ErrorDetails, MuwaziError, toMuwaziError } from './muwazi-error';
