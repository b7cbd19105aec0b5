import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Seeded } from '../../../tools/bench-directory/seeded';
import { Chat } from '../../e2e/support/connector';
import type { Json } from '../../support/readable-card';
import type { LoggedRow } from './log-rows';
import type { Mortal } from './mortal';
import type { Scene } from './scene';
import { HAND_OFF, type Script, type Step } from './scripts';
import { SMALL_PARTNER_TENANT } from './small-partner';

/** How long a person waits for what they should read before it counts as lost. A lease takes 15 s. */
const LONGEST_WAIT_MS = 30_000;

/** How a conversation has ended, apart from how often a message was shown. */
export interface Ending {
  /** Every different card that was sent, in its order. */
  readonly said: readonly string[];
  /** Every different card as it looks at the end. */
  readonly looks: readonly string[];
  readonly last: string;
  readonly rows: readonly LoggedRow[];
}

/** What was counted on the way. */
export interface TalkCounts {
  deliveries: number;
  /** Of the same activity, after the first. */
  redeliveries: number;
  handOffsShown: number;
  shownTwice: number;
  /** Milliseconds of the longest wait for a card after its activity had been taken. */
  longestWait: number;
}

/** One person's conversation after a script. What gets no answer is sent again, as Teams does. */
export class Talk {
  readonly counts: TalkCounts = {
    deliveries: 0,
    redeliveries: 0,
    handOffsShown: 0,
    shownTwice: 0,
    longestWait: 0,
  };
  private readonly person: { readonly id: string; readonly name: string };
  private readonly chat: Chat;
  private hops = 0;

  constructor(
    private readonly scene: Scene,
    private readonly script: Script,
    private readonly random: Seeded,
  ) {
    this.person = scene.partner.person();
    this.chat = new Chat(scene.connector, '', this.person, SMALL_PARTNER_TENANT);
  }

  /** Rejects when the bot doesn't come to say what it should. */
  async run(): Promise<Ending> {
    for (const step of this.script) await this.take(step);
    const { scene, chat, counts } = this;
    const said = scene.said(chat.conversation).map(timeless);
    const different = [...new Set(said)];
    counts.shownTwice = said.length - different.length;
    counts.handOffsShown = different.filter((text) => HAND_OFF.test(text)).length;
    const looks = [...new Set(chat.cards.map(({ text }) => timeless(text)))];
    const rows = await scene.log.rowsOf(this.person.id);
    return { said: different, looks, last: timeless(chat.cards.at(-1)?.text ?? ''), rows };
  }

  private async take(step: Step): Promise<void> {
    const before = this.chat.cards.length;
    const activity =
      'say' in step ? { type: 'message', textFormat: 'plain', text: step.say } : this.press(step);
    await this.deliver({ id: `f:${randomUUID()}`, ...activity });
    const takenAt = Date.now();
    while (!this.chat.cards.slice(before).some(({ text }) => step.reads.test(text))) {
      if (Date.now() - takenAt > LONGEST_WAIT_MS) throw new Error(this.tellOf(step, before));
      await pause(5);
    }
    this.counts.longestWait = Math.max(this.counts.longestWait, Date.now() - takenAt);
  }

  private press({ press }: Extract<Step, { press: unknown }>): Json {
    return this.chat.pressing(press);
  }

  /** Every step goes to another instance, where there are several; so does what has to be sent again. */
  private async deliver(activity: Json): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const mortal = await this.nextUp();
      this.chat.moveTo(mortal.url);
      this.counts.deliveries += 1;
      if (attempt > 0) this.counts.redeliveries += 1;
      const status = await this.chat.post(activity).then(
        (answer) => answer.status,
        () => undefined,
      );
      if (status === 200) return;
      if (status !== undefined) this.scene.failures.push(`a message was answered with ${status}`);
      await pause(this.random.below(20));
    }
  }

  private async nextUp(): Promise<Mortal> {
    const { mortals } = this.scene;
    for (;;) {
      this.hops += 1;
      const wanted = mortals[this.hops % mortals.length];
      const mortal = wanted?.isUp ? wanted : mortals.find(({ isUp }) => isUp);
      if (mortal) return mortal;
      if (this.scene.failures.length > 0) throw new Error('no instance is left to talk to');
      await pause(5);
    }
  }

  private tellOf(step: Step, before: number): string {
    const read = this.chat.cards
      .slice(before)
      .map(({ text }) => text)
      .join('\n---\n');
    return `nobody said ${String(step.reads)}, but only:\n${read}`;
  }
}

/** Cards say when they were made. */
function timeless(text: string): string {
  return text.replace(/\b\d{1,2}:\d{2}\b/gu, 'hh:mm');
}
