import type { ConversationReference, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Clock } from '../ports';
import { carryOut, type EffectTargets } from './carry-out';
import type { ConversationDocument, ConversationDocuments } from './conversation-document';
import { hasStalePosts, type Here, mayClaim, trimAnswers, withUnfinished } from './deliveries';
import { type Delivery, isUnfinished } from './delivery';
import type { Instances } from './instances';
import { sendPosts, type SentPosts } from './send-posts';

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
    return document.deliveries.some(hasEffects) ? this.carryOutAll(document) : undefined;
  }

  /** Never rejects. */
  private async carryOutAll(document: ConversationDocument): Promise<void> {
    const deliveries: Delivery[] = [];
    for (const delivery of document.deliveries) {
      const { effects } = delivery;
      deliveries.push(
        effects.length > 0 ? { ...delivery, effects: await this.carriedOut(delivery) } : delivery,
      );
    }
    document.deliveries = deliveries;
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
    if (!deliveries.some((delivery) => this.isOurs(delivery))) return finishedIn(saved.document);
    try {
      return await this.note(key, saved, await this.progressOf(context, saved.document));
    } catch (cause) {
      this.options.log.error({ err: cause }, 'a saved turn could not be finished yet');
      return 'later';
    }
  }

  /** Finishes what is left of a conversation outside of any turn. */
  async finishAlone(key: string, reconnect: Reconnect): Promise<Finished> {
    const { documents } = this.options;
    const { document, etag } = await documents.load(key);
    const before = document.deliveries;
    await this.catchUp(document);
    this.claim(document);
    document.deliveries = trimAnswers(document.deliveries, this.here.now);
    if (document.deliveries === before) return finishedIn(document);
    const saved = await documents.save(key, document, etag);
    if (saved === 'conflict') return 'later';
    const reference = document.deliveries.find((one) => this.isOurs(one) && one.posts.length > 0)?.reference;
    if (!reference) return finishedIn(document);
    let finished: Finished = 'later';
    await reconnect(reference, async (context) => {
      finished = await this.finish(context, key, { document, etag: saved.etag });
    });
    return finished;
  }

  private async progressOf(
    context: TurnContext,
    document: ConversationDocument,
  ): Promise<ReadonlyMap<string, Progress>> {
    const progress = new Map<string, Progress>();
    let isBlocked = false;
    for (const delivery of document.deliveries) {
      if (!this.isOurs(delivery)) continue;
      const effectsLeft = delivery.effects.length === 0 ? 0 : (await this.carriedOut(delivery)).length;
      // Later messages don't overtake one that has to wait.
      const sent: SentPosts = isBlocked
        ? { left: delivery.posts, openCardId: undefined }
        : await sendPosts(context, delivery, this.options.log);
      isBlocked ||= sent.left.some(({ kind }) => kind === 'message');
      const left = { postsLeft: sent.left.length, effectsLeft, openCardId: sent.openCardId };
      progress.set(delivery.id, left);
      this.unnoted.set(delivery.id, left);
    }
    return progress;
  }

  /** Others may have written meanwhile; what was done is noted in what they wrote. */
  private async note(
    key: string,
    { document, etag }: { document: ConversationDocument; etag: string | undefined },
    progress: ReadonlyMap<string, Progress>,
  ): Promise<Finished> {
    const { documents, log } = this.options;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      noteIn(document, progress);
      const saved = await documents.save(key, document, etag, true);
      if (saved !== 'conflict') {
        for (const id of progress.keys()) this.unnoted.delete(id);
        return finishedIn(document);
      }
      ({ document, etag } = await documents.load(key));
    }
    log.warn('a finished turn could not be noted yet: others wrote all the time');
    return 'later';
  }

  private claimed(delivery: Delivery, here: Here): Delivery {
    const noted = withProgress(delivery, this.unnoted.get(delivery.id));
    const sendable = hasStalePosts(noted, here.now) ? this.giveUp(noted) : noted;
    if (!mayClaim(sendable, here)) return sendable;
    const until = new Date(here.now.getTime() + FINISHING_MS);
    return { ...sendable, sender: { instance: here.instance, until } };
  }

  private giveUp(delivery: Delivery): Delivery {
    this.options.log.warn({ replies: delivery.posts.length }, 'replies could not be sent for too long');
    return { ...delivery, posts: [] };
  }

  /** Somebody else may have finished what was done here but could not be noted. */
  private forgetFinished(deliveries: readonly Delivery[]): void {
    if (this.unnoted.size === 0) return;
    for (const one of deliveries) if (!isUnfinished(one)) this.unnoted.delete(one.id);
  }

  private carriedOut({ effects }: Delivery): Promise<Delivery['effects']> {
    return carryOut(this.options.targets, effects, this.options.log);
  }

  private isOurs(delivery: Delivery): boolean {
    return isUnfinished(delivery) && delivery.sender?.instance === this.options.instances.here;
  }
}

function finishedIn({ deliveries }: ConversationDocument): Finished {
  return deliveries.some(isUnfinished) ? 'later' : 'done';
}

function noteIn(document: ConversationDocument, progress: ReadonlyMap<string, Progress>): void {
  const last = document.deliveries.at(-1);
  // Once somebody has spoken again, the card that was open then isn't any more.
  const openCardId = last && progress.get(last.id)?.openCardId;
  if (openCardId) document.openCardId = openCardId;
  document.deliveries = withUnfinished(document.deliveries, (delivery) =>
    withProgress(delivery, progress.get(delivery.id)),
  );
}

/** Another process may have done even more by now. */
function withProgress(delivery: Delivery, progress: Progress | undefined): Delivery {
  if (!progress) return delivery;
  const posts = lastOf(delivery.posts, progress.postsLeft);
  return { ...delivery, posts, effects: lastOf(delivery.effects, progress.effectsLeft), sender: undefined };
}

function lastOf<T>(all: readonly T[], count: number): readonly T[] {
  return all.slice(Math.max(0, all.length - count));
}

function hasEffects({ effects }: Delivery): boolean {
  return effects.length > 0;
}
