import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Clock } from '../ports';
import { carryOut, type EffectTargets } from './carry-out';
import type {
  ConversationDocument,
  ConversationDocuments,
  LoadedConversation,
} from './conversation-document';
import {
  allDeliveries,
  type Deliveries,
  deliveriesOf,
  hasStalePosts,
  type Here,
  mayClaim,
  trimAnswers,
  withUnfinished,
} from './deliveries';
import { type Delivery, deliveryOf, isUnfinished, type Post } from './delivery';
import type { Instances } from './instances';
import { sendPosts, type SentPosts } from './send-posts';
import type { Serialised } from './stored-conversation';

/** For how long nobody else finishes a turn of a living process: all calls of a turn together take 12 s at most. */
const FINISHING_MS = 15_000;

/** Noting what was done must succeed, or it would be done again; nothing is run again for it. */
const MOST_ATTEMPTS = 10;

export interface TurnFinisherOptions {
  readonly documents: ConversationDocuments;
  readonly targets: EffectTargets;
  readonly clock: Clock;
  readonly instances: Instances;
  readonly log: Logger;
}

/** A document that is saved as it stands here. */
export interface SavedConversation {
  readonly document: ConversationDocument;
  readonly etag: string;
  readonly serialised: Serialised | undefined;
}

/** Opens a way to speak in a conversation outside of any turn. */
export type Reconnect = (
  reference: Partial<ConversationReference>,
  speak: (context: TurnContext) => Promise<void>,
) => Promise<void>;

/** Whether all is done, or something is left for later. */
export type Finished = 'done' | 'later';

/** What is left of one delivery: all is done in its order, so counting from the end is enough. */
interface Progress {
  readonly id: string;
  readonly postsLeft: number;
  readonly effectsLeft: number;
  readonly openCardId: string | undefined;
}

/**
 * Does what saved turns still have to do: record, send, and note in the document what was done. All of it can be
 * cut off anywhere and begun again, by this process or another one.
 */
export class TurnFinisher {
  /** Done, but not yet noted: the store failed. Kept so that this process at least sends nothing twice. */
  private readonly unnoted = new Map<string, Progress>();

  private readonly isGone: Here['isGone'];

  constructor(private readonly options: TurnFinisherOptions) {
    const { instances } = options;
    this.isGone = (instance) => instances.isGone(instance);
  }

  get here(): Here {
    const { instances, clock } = this.options;
    return { instance: instances.here, now: clock.now(), isGone: this.isGone };
  }

  /** Carries out what earlier turns left undone, so that the next one finds it done; nearly always that is nothing. */
  catchUp(document: ConversationDocument): Promise<void> | undefined {
    return document.deliveries.latest.some(hasEffects) ? this.carryOutAll(document) : undefined;
  }

  /** Never rejects. */
  private async carryOutAll(document: ConversationDocument): Promise<void> {
    const { past, latest } = document.deliveries;
    const carriedOut: Delivery[] = [];
    for (const delivery of latest) {
      const { effects } = delivery;
      carriedOut.push(
        effects.length > 0 ? deliveryOf({ ...delivery, effects: await this.carriedOut(delivery) }) : delivery,
      );
    }
    document.deliveries = deliveriesOf(carriedOut, past);
  }

  /** Puts this process down as the one that finishes, wherever no other does; answers whether that changed anything. */
  claim(document: ConversationDocument): boolean {
    const { here } = this;
    const before = document.deliveries;
    document.deliveries = withUnfinished(before, (delivery) => this.claimed(delivery, here));
    return document.deliveries !== before;
  }

  /** Finishes what was claimed and saved. Never rejects: what a person was told is saved by now. */
  async finish(context: TurnContext, key: string, saved: SavedConversation): Promise<Finished> {
    const { deliveries } = saved.document;
    this.forgetFinished(deliveries);
    const progress: Progress[] = [];
    try {
      let isBlocked = false;
      for (const delivery of deliveries.latest) {
        if (!this.isOurs(delivery)) continue;
        const { id, posts, effects } = delivery;
        const effectsLeft = effects.length === 0 ? 0 : (await this.carriedOut(delivery)).length;
        // Later messages don't overtake one that has to wait.
        const sent: SentPosts = isBlocked
          ? unsent(posts)
          : await sendPosts(context, delivery, this.options.log);
        isBlocked ||= sent.left.some(isMessage);
        progress.push({ id, postsLeft: sent.left.length, effectsLeft, openCardId: sent.openCardId });
      }
      const noted = progress.length === 0 ? saved.document : await this.note(key, saved, progress);
      if (noted) {
        for (const { id } of progress) this.unnoted.delete(id);
        return finishedIn(noted);
      }
    } catch (cause) {
      this.options.log.error({ err: cause }, 'a saved turn could not be finished yet');
    }
    for (const done of progress) this.unnoted.set(done.id, done);
    return 'later';
  }

  /** Finishes what is left of a conversation outside of any turn. */
  async finishAlone(key: string, reconnect: Reconnect): Promise<Finished> {
    const { documents } = this.options;
    const { document, etag, serialised } = await documents.load(key);
    const before = document.deliveries;
    await this.catchUp(document);
    this.claim(document);
    document.deliveries = trimAnswers(document.deliveries, this.here.now);
    if (document.deliveries === before) return finishedIn(document);
    const saved = await documents.save(key, document, etag, serialised);
    if (saved === 'conflict') return 'later';
    const reference = document.deliveries.latest.find(
      (one) => this.isOurs(one) && one.posts.length > 0,
    )?.reference;
    if (!reference) return finishedIn(document);
    let finished: Finished = 'later';
    await reconnect(reference, async (context) => {
      finished = await this.finish(context, key, { document, ...saved });
    });
    return finished;
  }

  /** Others may have written meanwhile; what was done is noted in what they wrote. Answers what is saved then. */
  private async note(
    key: string,
    saved: SavedConversation,
    progress: readonly Progress[],
  ): Promise<ConversationDocument | undefined> {
    const { documents, log } = this.options;
    let now: Omit<LoadedConversation, 'setAside'> = saved;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const { document, etag, serialised } = now;
      noteIn(document, progress);
      if ((await documents.note(key, document, etag, serialised)) !== 'conflict') return document;
      now = await documents.load(key);
    }
    log.warn('a finished turn could not be noted yet: others wrote all the time');
    return undefined;
  }

  private claimed(delivery: Delivery, here: Here): Delivery {
    const noted = withProgress(delivery, this.unnoted.get(delivery.id));
    const sendable = hasStalePosts(noted, here.now) ? this.giveUp(noted) : noted;
    if (!mayClaim(sendable, here)) return sendable;
    const until = new Date(here.now.getTime() + FINISHING_MS);
    return deliveryOf({ ...sendable, sender: { instance: here.instance, until } });
  }

  private giveUp(delivery: Delivery): Delivery {
    this.options.log.warn({ replies: delivery.posts.length }, 'replies could not be sent for too long');
    return deliveryOf({ ...delivery, posts: [] });
  }

  /** Somebody else may have finished what was done here but could not be noted. */
  private forgetFinished(deliveries: Deliveries): void {
    if (this.unnoted.size === 0) return;
    for (const one of allDeliveries(deliveries)) if (!isUnfinished(one)) this.unnoted.delete(one.id);
  }

  private carriedOut({ effects }: Delivery): Promise<Delivery['effects']> {
    return carryOut(this.options.targets, effects, this.options.log);
  }

  private isOurs(delivery: Delivery): boolean {
    return isUnfinished(delivery) && delivery.sender?.instance === this.options.instances.here;
  }
}

function finishedIn({ deliveries }: ConversationDocument): Finished {
  return deliveries.latest.some(isUnfinished) ? 'later' : 'done';
}

function noteIn(document: ConversationDocument, progress: readonly Progress[]): void {
  const { deliveries } = document;
  const last = deliveries.latest.at(-1);
  // Once somebody has spoken again, the card that was open then isn't any more.
  const openCardId = last && progressOf(last, progress)?.openCardId;
  if (openCardId) document.openCardId = openCardId;
  document.deliveries = withUnfinished(deliveries, (delivery) =>
    withProgress(delivery, progressOf(delivery, progress)),
  );
}

function progressOf({ id }: Delivery, progress: readonly Progress[]): Progress | undefined {
  return progress.find((done) => done.id === id);
}

/** Another process may have done even more by now. */
function withProgress(delivery: Delivery, progress: Progress | undefined): Delivery {
  if (!progress) return delivery;
  const posts = lastOf(delivery.posts, progress.postsLeft);
  const effects = lastOf(delivery.effects, progress.effectsLeft);
  return deliveryOf({ ...delivery, posts, effects, sender: undefined });
}

function lastOf<T>(all: readonly T[], count: number): readonly T[] {
  return all.slice(Math.max(0, all.length - count));
}

function unsent(posts: readonly Post[]): SentPosts {
  return { left: posts, openCardId: undefined };
}

function hasEffects({ effects }: Delivery): boolean {
  return effects.length > 0;
}

function isMessage({ kind }: Post): boolean {
  return kind === 'message';
}
