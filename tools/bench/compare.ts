import { measure } from './measure';
import type { BenchOptions } from './options';
import type { Rounds } from './report';
import { type BotName, Stage } from './stage';

const ORDER: readonly BotName[] = ['echo', 'product', 'plain'];

/** All bots in turn, round after round, so that what slows the machine slows all of them. */
export async function compare(options: BenchOptions, tell: (text: string) => void): Promise<Rounds> {
  const stage = await Stage.set(options);
  const rounds: Record<BotName, Rounds[BotName][number][]> = { product: [], echo: [], plain: [] };
  try {
    const casts = ORDER.map((name) => (name === 'product' ? stage.product() : stage.baseline(name)));
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const cast of casts) {
        const figures = await measure(stage, cast, options);
        rounds[cast.name].push(figures);
        const { turnsPerSecond, cpuPerTurn } = figures;
        tell(
          `round ${round}: ${cast.name} ${turnsPerSecond.toFixed(0)} turns/s, ${cpuPerTurn.toFixed(2)} ms`,
        );
      }
    }
    return rounds;
  } finally {
    stage.strike();
  }
}
