export { type HostSettings, isHostAllowed } from './hosts';
export { newNonce } from './nonce';
export { isOriginAllowed, type Sender } from './origins';
export { refusalOf } from './refusal';
export { API_POLICY, pagePolicy, SECURITY_HEADERS, WORKER_POLICY } from './security-headers';
