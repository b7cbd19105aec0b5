/** NUL ends a text when libsql reads it; half a surrogate pair has no UTF-8. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Does this text come back from SQLite exactly as it went in? JSON always does. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** The text with U+FFFD, the replacement character, for what can't be stored. For words of people, not for data. */
export function storableText(text: string): string {
  return text.replace(new RegExp(UNSTORABLE, 'gu'), '\uFFFD');
}
