import type { Tracing } from './tracing';

/**
 * A part of the store whose calls are spans of the turn that waits for them; they tell which call it is, and nothing of
 * what was given to it. Calls outside of turns, such as the schedule's every few seconds, are none.
 */
export function watchedPart<T extends object>(part: T, name: string, tracing: Tracing): T {
  return new Proxy(part, {
    get: (target, key) => {
      // What is known without asking is no call, and can't be awaited: a watched part is asked.
      if (key === 'known') return undefined;
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== 'function') return member;
      const call = (given: readonly unknown[]): unknown => Reflect.apply(member, target, given);
      return (...given: unknown[]) =>
        tracing.span
          ? tracing.run({ name: `store ${name}.${String(key)}` }, async () => call(given))
          : call(given);
    },
  });
}
