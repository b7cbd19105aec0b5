import type { Card } from '../card';
import { FilledCard, type Measure } from '../filled-card';

/** Bytes of UTF-16, the encoding that Teams counts in: clients have refused cards from 25 kB on. */
const LARGEST = 24_000;

/** Characters that a button's data grows by when it is sealed, which happens when the card is sent. */
const SEAL = 48;

/** Whether Teams takes the card as it will be sent. */
export function fits(card: Card): boolean {
  const { characters, buttons } = card instanceof FilledCard ? card.measure() : measured(card);
  return (characters + buttons * SEAL) * 2 < LARGEST;
}

function measured({ content }: Card): Measure {
  const json = JSON.stringify(content);
  return { characters: json.length, buttons: json.match(BUTTON)?.length ?? 0 };
}

const BUTTON = /"type":"Action\.(?:Submit|Execute)"/g;

/** Units of UTF-16 that a name may have: enough for nearly every name, and what fits whatever the names are. */
const LENGTHS = [80, 48] as const;
const SHORTEST = 28;

/** A card that lists many names, with as much of each as Teams takes. */
export function withNamesThatFit(make: (longest: number) => Card): Card {
  for (const longest of LENGTHS) {
    const card = make(longest);
    if (fits(card)) return card;
  }
  return make(SHORTEST);
}
