/** What is wrong with the organisation's file, in one word. */
type OrganisationErrorCode =
  | 'fileUnreadable'
  | 'fileTooLarge'
  | 'notJson'
  | 'unknownKey'
  | 'wrongValue'
  | 'unknownText'
  | 'fixedText'
  | 'placeholders'
  | 'pluralForms'
  | 'noRoom'
  | 'markup'
  | 'address'
  | 'tooMany';

/**
 * One thing that the organisation has to mend in its file. It is told, never thrown: the desk doesn't start, and
 * whoever starts it is told all of them at once. The message says where and what is allowed, and quotes no value.
 */
export class OrganisationError extends Error {
  constructor(
    readonly code: OrganisationErrorCode,
    fault: string,
    /** Where in the file: `texts.es.answer.lead.canFile`, `escalation[0].email`. */
    readonly place: string = '',
  ) {
    super(place === '' ? fault : `${place}: ${fault}`);
    this.name = 'OrganisationError';
  }
}
