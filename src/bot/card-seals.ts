import type { Card } from '../../cards';
import { type CardAction, parseCardAction } from '../../cards/actions';
import { FilledCard } from '../../cards/filled-card';
import { type CardKey, isSealOf, type KnownAction, readSeal, type Seal } from './action-seal';
import { type Awaitable, whenThere } from '../ports/awaitable';
import { audienceOf, circleOf, type Occasion } from './audience';
import { hasButtons, withSealedButtons } from './card-buttons';
import { CardKeys, type CardKeysOptions } from './card-keys';
import { Sealer } from './sealer';

export type { Occasion } from './audience';

type Json = Record<string, unknown>;

type Refusal = 'unsealed' | 'unknownKey' | 'expired' | 'mismatch';

/**
 * Seals every button that leaves the bot, and looks at the seal of every one that is pressed: a button is only
 * good for the person it was shown to, in the conversation it was shown in, unchanged, and for a time.
 */
export class CardSeals {
  private readonly keys: CardKeys;

  constructor(private readonly options: CardKeysOptions) {
    this.keys = new CardKeys(options);
  }

  /** Fetches what sealing needs, so that a store that fails does so before a turn has changed anything. */
  ready(): Awaitable<unknown> {
    return this.keys.current() ?? this.keys.newest();
  }

  /**
   * The same card for whoever speaks in this activity; at once where the key is known, as it nearly always is. One that
   * was filled knows its buttons; in any other they are looked for.
   */
  seal(occasion: Occasion, card: Card): Card | Promise<Card> {
    const key = this.keys.current();
    if (key) return this.sealWith(key, occasion, card);
    return needsSeals(card) ? this.sealLater(occasion, card) : card;
  }

  /** What a button says. One whose seal doesn't hold is none of ours, like one of another version. */
  open(occasion: Occasion, data: unknown): Awaitable<CardAction> {
    const pressed = parseCardAction(data);
    if (pressed.kind === 'foreign') return pressed;
    const seal = readSeal(isRecord(data) ? data['seal'] : undefined);
    const key = seal && (this.keys.knownAs(seal.keyId) ?? this.keys.find(seal.keyId));
    return whenThere(key, (known) => {
      const refusal = this.refusalOf(occasion, pressed.action, seal, known);
      if (!refusal) return pressed;
      this.options.log.info({ refusal }, 'the seal of a button did not hold');
      return { kind: 'foreign' };
    });
  }

  private async sealLater(occasion: Occasion, card: Card): Promise<Card> {
    return this.sealWith(await this.keys.newest(), occasion, card);
  }

  private sealWith(key: CardKey, occasion: Occasion, card: Card): Card {
    const sealer = new Sealer(key, occasion, this.seconds());
    if (card instanceof FilledCard) return card.withButtons((data) => sealer.sealed(data));
    return copyWith(sealer, card);
  }

  private refusalOf(
    occasion: Occasion,
    action: KnownAction,
    seal: Seal | undefined,
    key: CardKey | undefined,
  ): Refusal | undefined {
    if (!seal) return 'unsealed';
    if (!key) return 'unknownKey';
    if (!isSealOf(seal, action, key, audienceOf(occasion, circleOf(action)))) return 'mismatch';
    return this.seconds() < seal.expires ? undefined : 'expired';
  }

  private seconds(): number {
    return Math.floor(this.options.clock.now().getTime() / 1000);
  }
}

function needsSeals(card: Card): boolean {
  return card instanceof FilledCard ? card.hasButtons : hasButtons(card.content);
}

function copyWith(sealer: Sealer, card: Card): Card {
  const content = withSealedButtons(card.content, sealer);
  return content === card.content ? card : { content: content as Json, summary: card.summary };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
