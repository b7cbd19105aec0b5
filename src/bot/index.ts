export { CardSeals } from './card-seals';
export { FilingBot } from './filing-bot';
export { PEOPLE_FOLDER, personFolder, SHARED_FOLDER } from './document-keys';
export { forgetPerson } from './forget-person';
export { Gate } from './gate';
export { StoredNotices } from './stored-notices';
export { StoredRecents } from './recents';
export { TurnLimits } from './turn-limits';
export { turnErrorHandler } from './turn-error';
