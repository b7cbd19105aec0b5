import { ALPHABET, MIDDLE, type Weights } from '../../src/understand/second-opinion';

/** Weights beyond this share of all are cut down to it: a few large ones would make the steps coarse. */
const KEPT = 0.9995;

/** One letter a weight, as the file holds them. */
export function pack(weights: Float64Array): string {
  const sizes = weights.map(Math.abs).sort();
  const step = Number(((sizes[Math.floor(sizes.length * KEPT)] ?? 1) / MIDDLE).toPrecision(3));
  const packed: Weights = {
    step,
    letters: Array.from(weights, (weight) => letterOf(weight / step)).join(''),
  };
  return `${JSON.stringify(packed, null, 2)}\n`;
}

function letterOf(steps: number): string {
  return ALPHABET[Math.min(2 * MIDDLE, Math.max(0, Math.round(steps) + MIDDLE))] ?? '';
}
