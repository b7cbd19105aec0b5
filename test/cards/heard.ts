import type { Channel } from 'node:diagnostics_channel';

/** What is heard while something runs. */
export function heard<T>(listenTo: Channel, run: () => void): readonly T[] {
  const all: T[] = [];
  const listen = (message: unknown) => void all.push(message as T);
  listenTo.subscribe(listen);
  try {
    run();
  } finally {
    listenTo.unsubscribe(listen);
  }
  return all;
}
