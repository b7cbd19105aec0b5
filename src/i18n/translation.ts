/**
 * What another language has to say for a module of English words: the same keys, each with a text. Spanish and Catalan
 * have a plural form that English lacks ("un millón de personas"), so every counted text gets one more.
 */
export type Translation<T> = {
  readonly [K in keyof T | ManyOf<keyof T>]: K extends keyof T
    ? T[K] extends string
      ? string
      : Translation<T[K]>
    : string;
};

type ManyOf<K> = K extends `${infer Base}_other` ? `${Base}_many` : never;
