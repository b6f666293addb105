export { changeEvents } from './change-events';
export { ChangeHub } from './change-hub';
export { cutChanges } from './cut-changes';
export { eventStream } from './event-stream';
export { pollChanges } from './poll-changes';
