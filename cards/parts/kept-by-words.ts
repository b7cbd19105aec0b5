import type { Words } from '../../src/i18n/words';

/** Makes what hangs on nothing but the language and one of a few keys once for each, and keeps it as long as the words. */
export function keptByWords<Key extends string>(
  make: (words: Words, key: Key) => string,
): (words: Words, key: Key) => string {
  const kept = new WeakMap<Words, Map<Key, string>>();
  return (words, key) => {
    const texts = kept.get(words) ?? new Map<Key, string>();
    const known = texts.get(key);
    if (known !== undefined) return known;
    const made = make(words, key);
    kept.set(words, texts.set(key, made));
    return made;
  };
}
