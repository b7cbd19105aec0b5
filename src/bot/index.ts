export { CardSeals } from './card-seals';
export { FilingBot } from './filing-bot';
export { Gate } from './gate';
export { StoredRecents } from './recents';
export { TurnLimits } from './turn-limits';
export { turnErrorHandler } from './turn-error';
