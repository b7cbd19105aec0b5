import { actionWritten, type Written } from '../../cards/actions';
import { type CardKey, sealOf, type Terms, termsOf } from './action-seal';
import { audienceOf, type Circle, circleOf, type Occasion } from './audience';
import type { ButtonSeal } from './card-buttons';
import { lifeOf } from './seal-lives';

/** Seals the buttons of one card, at one moment. */
export class Sealer implements ButtonSeal {
  /** By whom they are for and what they do: nearly all buttons of a card have the same. */
  private readonly known: Record<Written['kind'], Partial<Record<Circle, Terms>>> = {
    answer: {},
    standing: {},
  };

  constructor(
    private readonly key: CardKey,
    private readonly occasion: Occasion,
    private readonly seconds: number,
  ) {}

  /** The same data with its seal. What is none of ours stays as it is. */
  sealed(data: unknown): unknown {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
    const written = actionWritten(data);
    if (written === undefined) return data;
    const seal = sealOf(written.action, written.filledIn, this.termsFor(written));
    // A spread with a field after it takes three times as long for objects of so many shapes.
    return Object.assign({}, data, { seal });
  }

  private termsFor(written: Written): Terms {
    const circle = circleOf(written.action);
    const known = this.known[written.kind];
    const terms = known[circle];
    if (terms) return terms;
    const audience = audienceOf(this.occasion, circle);
    return (known[circle] = termsOf(this.key, audience, this.seconds + lifeOf(written)));
  }
}
