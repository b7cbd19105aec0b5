/** Resolves with what the work comes to, or with `late` when that takes longer; then nothing is made of it any more. */
export async function inTime<T, L>(patienceMs: number, work: Promise<T>, late: L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), patienceMs);
  });
  return Promise.race([work, enough]).finally(() => clearTimeout(timer));
}
