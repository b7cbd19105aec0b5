import { OPINIONS, PLACES, toShares } from '../../src/understand/second-opinion';
import type { Example } from './examples';

const ROUNDS = 16;
/** The mean of the weights after these last rounds counts: after a single one they lean to what came last. */
const COUNTED = 10;
const PACE = 0.1;
/** Keeps weights small that few sentences speak for. */
const PULL = 0.002;
const WIDTH = OPINIONS.length;

/** Multinomial logistic regression, one example at a time, the pace of each weight slowing as it is corrected (Adagrad). */
export function fit(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(PLACES * WIDTH);
  const corrected = new Float64Array(PLACES * WIDTH).fill(1e-8);
  const order = [...examples];
  const random = seeded();
  const mean = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const example of order) learn(weights, corrected, example);
    if (round >= ROUNDS - COUNTED)
      weights.forEach((weight, at) => (mean[at] = (mean[at] ?? 0) + weight / COUNTED));
  }
  return mean;
}

function learn(weights: Float64Array, corrected: Float64Array, example: Example): void {
  const errors = sharesOf(weights, example);
  for (const right of example.right) errors[right] = (errors[right] ?? 0) - 1 / example.right.length;
  example.places.forEach((place, index) => {
    const strength = example.strengths[index] ?? 0;
    for (let opinion = 0; opinion < WIDTH; opinion++) {
      const at = place * WIDTH + opinion;
      const weight = weights[at] ?? 0;
      const slope = (errors[opinion] ?? 0) * strength + PULL * weight;
      const sum = (corrected[at] ?? 0) + slope * slope;
      corrected[at] = sum;
      weights[at] = weight - (PACE * slope) / Math.sqrt(sum);
    }
  });
}

export function sharesOf(weights: Float64Array, { places, strengths }: Example): Float64Array {
  const shares = new Float64Array(WIDTH);
  places.forEach((place, index) => {
    for (let opinion = 0; opinion < WIDTH; opinion++) {
      const weight = weights[place * WIDTH + opinion] ?? 0;
      shares[opinion] = (shares[opinion] ?? 0) + weight * (strengths[index] ?? 0);
    }
  });
  toShares(shares);
  return shares;
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
}

/** The same numbers every time, so that training twice gives the same file. */
function seeded(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
