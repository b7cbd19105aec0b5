/**
 * Something that is nearly always there at once. A promise costs more than looking it up, and a turn looks many times:
 * so there is one only where it has to be waited for.
 */
export type Awaitable<T> = T | Promise<T>;

/** What `next` makes of it; at once where it is there. */
export function whenThere<T, R>(value: Awaitable<T>, next: (value: T) => Awaitable<R>): Awaitable<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** What `next` makes of both; at once where both are there. */
export function whenBoth<A, B, R>(
  one: Awaitable<A>,
  other: Awaitable<B>,
  next: (one: A, other: B) => Awaitable<R>,
): Awaitable<R> {
  if (one instanceof Promise || other instanceof Promise) {
    return Promise.all([one, other]).then(([first, second]) => next(first, second));
  }
  return next(one, other);
}

/** All of them, at once where all are there. */
export function allOf<T>(values: readonly Awaitable<T>[]): Awaitable<readonly T[]> {
  return values.every(isThere) ? values : Promise.all(values);
}

function isThere<T>(value: Awaitable<T>): value is T {
  return !(value instanceof Promise);
}

/** Both, at once where both are there. */
export function bothOf<A, B>(one: Awaitable<A>, other: Awaitable<B>): Awaitable<readonly [A, B]> {
  if (one instanceof Promise || other instanceof Promise) return Promise.all([one, other]);
  return [one, other];
}
