/**
 * What the work comes to, or what `late` answers (or throws) when that takes longer than so many milliseconds. The work
 * goes on then, and nobody hears of it any more. By hand, since a race makes six promises more, in every call.
 */
export function withinOr<T, L>(ms: number, work: Promise<T>, late: () => L): Promise<T | L> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(Promise.resolve().then(late)), ms);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (cause: Error) => {
        clearTimeout(timer);
        reject(cause);
      },
    );
  });
}

/** What the work comes to, or undefined when that takes longer than so many milliseconds. The work goes on. */
export function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return withinOr(ms, work, () => undefined);
}
