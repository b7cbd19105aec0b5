import { setTimeout as pause } from 'node:timers/promises';
import type { Seeded } from '../../../tools/bench-directory/seeded';
import type { Mortal } from './mortal';
import type { Notice, Scene } from './scene';

/** When an instance is killed. */
export type KillMoment =
  /** While it starts, so many milliseconds after it began to. */
  | { readonly kind: 'starting'; readonly after: number }
  /** After it took messages, measured in turns: 0.5 is in the middle of the first. */
  | { readonly kind: 'clock'; readonly turns: number }
  /** So many milliseconds after something was noticed for the n-th time. */
  | { readonly kind: Notice; readonly count: number; readonly after: number };

/** No life is longer, in milliseconds: the conversations may all have ended. */
const LONGEST_LIFE = 3_000;

/** Most moments are drawn from where a turn saves, records, sends and notes. */
export function drawMoment(random: Seeded): KillMoment {
  const share = random.next();
  if (share < 0.08) return { kind: 'starting', after: random.below(500) };
  if (share < 0.33) return { kind: 'clock', turns: random.next() * 2 };
  if (share < 0.4) return { kind: 'graph', count: 1 + random.below(30), after: random.below(10) };
  // Before the answer: sent, but the instance doesn't know.
  if (share < 0.7) return { kind: 'taken', count: 1 + random.below(4), after: 0 };
  return { kind: 'answered', count: 1 + random.below(4), after: random.below(12) };
}

/** Kills the instances of one scene. */
export class Killer {
  /** How long the first turn of a life takes at the moment, in milliseconds: it depends on the machine. */
  private turn = 300;

  constructor(private readonly scene: Scene) {}

  /** Waits for the moment and kills; resolves when the process has ended. The instance is starting. */
  async kill(mortal: Mortal, moment: KillMoment): Promise<void> {
    if (moment.kind === 'starting') {
      await pause(moment.after);
      return mortal.kill();
    }
    await mortal.up();
    if (moment.kind === 'clock') {
      await pause(moment.turns * this.turn);
      return mortal.kill();
    }
    return this.killAtNotice(mortal, moment);
  }

  private async killAtNotice(
    mortal: Mortal,
    { kind, count, after }: Extract<KillMoment, { count: number }>,
  ): Promise<void> {
    const from = performance.now();
    let killed: Promise<void> | undefined;
    await this.scene.atNotice(kind, count, LONGEST_LIFE, () => {
      if (after === 0) killed = mortal.kill();
    });
    if (kind === 'answered' && count === 1) this.turn = (this.turn + performance.now() - from) / 2;
    if (killed) return killed;
    await pause(after);
    return mortal.kill();
  }
}
