/** Resolves with what the work comes to, or with `late` when that takes longer; then nothing is made of it any more. */
export function inTime<T, L>(patienceMs: number, work: Promise<T>, late: L): Promise<T | L> {
  // By hand, since a race makes six promises more, in every turn.
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), patienceMs);
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
