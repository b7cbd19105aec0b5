export { FilingBot, type FilingBotOptions } from './filing-bot';
export { Gate } from './gate';
export { StoredRecents } from './recents';
export { turnErrorHandler } from './turn-error';
