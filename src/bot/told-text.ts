import type { BotAdapter, TurnContext } from 'botbuilder';
import type { Post } from './delivery';

/** A post as it leaves, and where it goes. */
export interface ToldText {
  readonly kind: Post['kind'];
  readonly conversationId: string;
  /** The activity that is answered or changed. */
  readonly of: string | undefined;
  /** The activity as JSON, in UTF-8. */
  readonly body: Uint8Array;
}

/** An adapter that takes posts as the text that they are; the SDK's way is to be given objects, which are made into it. */
export interface TextAdapter {
  /** Answers the ID of a new message. */
  tellText(context: TurnContext, told: ToldText): Promise<string | undefined>;
}

export function takesTexts(adapter: BotAdapter): adapter is BotAdapter & TextAdapter {
  return 'tellText' in adapter;
}
