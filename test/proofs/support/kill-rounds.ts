import { isDeepStrictEqual } from 'node:util';
import { Seeded } from '../../../tools/bench-directory/seeded';
import { drawMoment, Killer, type KillMoment } from './kill-moment';
import { Scene, type SceneOptions } from './scene';
import { HAND_OFF, type Script, SCRIPTS } from './scripts';
import { type Ending, Talk, type TalkCounts } from './talk';

export interface KillRoundsOptions {
  /** Makes another one: every scene has storage of its own. */
  readonly scene: () => SceneOptions;
  /** Scenes side by side. */
  readonly scenes: number;
  readonly talksAtOnce: number;
  readonly seed: number;
  /** Asked before every kill; conversations that have begun end without further ones. */
  readonly isEnough: (kills: number) => boolean;
  readonly onKill?: (counts: Counts) => void;
}

export interface Counts extends TalkCounts {
  kills: number;
  readonly killsAt: Record<KillMoment['kind'], number>;
  conversations: number;
  handOffsLogged: number;
  lost: number;
  doubled: number;
  differing: number;
  /** Whatever should not be: how conversations differ, what ended by itself, what was refused. */
  readonly findings: string[];
}

/** How each script ends when nobody is killed. */
export async function undisturbedEndings(options: SceneOptions): Promise<readonly Ending[]> {
  const scene = await Scene.set(options);
  const endings: Ending[] = [];
  for (const script of SCRIPTS) endings.push(await new Talk(scene, script, new Seeded(1)).run());
  await scene.strike();
  if (scene.failures.length > 0) throw new Error(scene.failures.join('\n'));
  return endings;
}

/** Holds conversations whose instances are killed again and again, and counts what came of it. */
export async function killRounds(options: KillRoundsOptions, endings: readonly Ending[]): Promise<Counts> {
  const counts = noCounts();
  const all = Array.from({ length: options.scenes }, (_, index) =>
    haunted(options, new Seeded(options.seed + index), counts, endings),
  );
  await Promise.all(all);
  return counts;
}

async function haunted(
  options: KillRoundsOptions,
  random: Seeded,
  counts: Counts,
  endings: readonly Ending[],
): Promise<void> {
  const scene = await Scene.set(options.scene());
  const killer = new Killer(scene);
  let isOver = false;
  const talking = Array.from({ length: options.talksAtOnce }, async () => {
    while (!isOver && scene.failures.length === 0) await talk(scene, random, counts, endings);
  });
  while (!options.isEnough(counts.kills) && scene.failures.length === 0) {
    const mortal = scene.mortals[random.below(scene.mortals.length)];
    if (!mortal) break;
    const moment = drawMoment(random);
    counts.kills += 1;
    counts.killsAt[moment.kind] += 1;
    await killer.kill(mortal, moment);
    mortal.again();
    options.onKill?.(counts);
  }
  isOver = true;
  await Promise.all(talking);
  await scene.strike();
  counts.findings.push(...scene.failures, ...scene.connector.strange);
}

async function talk(scene: Scene, random: Seeded, counts: Counts, endings: readonly Ending[]): Promise<void> {
  const index = random.below(SCRIPTS.length);
  const one = new Talk(scene, SCRIPTS[index] as Script, random);
  try {
    compare(await one.run(), endings[index] as Ending, counts);
  } catch (cause) {
    counts.lost += 1;
    counts.findings.push(String(cause));
  }
  counts.conversations += 1;
  counts.deliveries += one.counts.deliveries;
  counts.redeliveries += one.counts.redeliveries;
  counts.handOffsShown += one.counts.handOffsShown;
  counts.shownTwice += one.counts.shownTwice;
  counts.longestWait = Math.max(counts.longestWait, one.counts.longestWait);
}

/** A question that was shown twice is answered once, so a copy of it may still stand as it was asked. */
function compare(ending: Ending, expected: Ending, counts: Counts): void {
  const shown = ending.said.filter((text) => HAND_OFF.test(text)).length;
  const logged = ending.rows.length;
  counts.handOffsLogged += logged;
  counts.lost += Math.max(0, shown - logged);
  counts.doubled += Math.max(0, logged - expected.rows.length);
  const isSame =
    isDeepStrictEqual(ending.said, expected.said) &&
    isDeepStrictEqual(ending.rows, expected.rows) &&
    ending.last === expected.last &&
    expected.looks.every((text) => ending.looks.includes(text)) &&
    ending.looks.every((text) => expected.looks.includes(text) || expected.said.includes(text));
  if (isSame) return;
  counts.differing += 1;
  counts.findings.push(`expected ${JSON.stringify(expected)}\nbut it was ${JSON.stringify(ending)}`);
}

function noCounts(): Counts {
  return {
    kills: 0,
    killsAt: { starting: 0, clock: 0, graph: 0, taken: 0, answered: 0 },
    conversations: 0,
    deliveries: 0,
    redeliveries: 0,
    handOffsShown: 0,
    handOffsLogged: 0,
    shownTwice: 0,
    longestWait: 0,
    lost: 0,
    doubled: 0,
    differing: 0,
    findings: [],
  };
}
