export { FilingBot } from './filing-bot';
export { Gate } from './gate';
export { StoredRecents } from './recents';
export { turnErrorHandler } from './turn-error';
