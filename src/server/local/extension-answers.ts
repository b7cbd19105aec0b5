import { z } from 'zod';
import type { Forwarded } from './forward';

/** One result of the extension's search. */
export interface ExtensionResult {
  readonly title: string;
  readonly text: string;
  /** Goes back to the bot when it is chosen. */
  readonly tap: unknown;
}

/** What a step of the message extension led to, for the browser. */
export type ExtensionAnswer =
  | { readonly kind: 'results'; readonly results: readonly ExtensionResult[] }
  | { readonly kind: 'card'; readonly title: string; readonly card: unknown }
  | { readonly kind: 'sentence'; readonly text: string };

const adaptive = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.looseObject({}),
});
const message = z.looseObject({ type: z.literal('message'), text: z.string() });
const preview = z.looseObject({
  content: z.looseObject({
    title: z.string(),
    text: z.string().default(''),
    tap: z.looseObject({ type: z.literal('invoke'), value: z.unknown() }),
  }),
});
const results = z.looseObject({
  composeExtension: z.union([
    message,
    z.looseObject({ type: z.literal('result'), attachments: z.array(z.looseObject({ preview })) }),
  ]),
});
const inserted = z.looseObject({
  composeExtension: z.union([
    message,
    z.looseObject({ type: z.literal('result'), attachments: z.tuple([adaptive]) }),
  ]),
});
const dialog = z.looseObject({
  task: z.union([
    z.looseObject({ type: z.literal('message'), value: z.string() }),
    z.looseObject({
      type: z.literal('continue'),
      value: z.looseObject({ title: z.string(), card: adaptive }),
    }),
  ]),
});

/** The three readers answer undefined for anything odd, where Teams says that the app can't be reached. */
export function readResults(forwarded: Forwarded): ExtensionAnswer | undefined {
  const parsed = results.safeParse(bodyOf(forwarded));
  if (!parsed.success) return undefined;
  const { composeExtension: answer } = parsed.data;
  if (answer.type === 'message') return { kind: 'sentence', text: answer.text };
  const found = answer.attachments.map(({ preview: { content } }) => content);
  return { kind: 'results', results: found.map(({ title, text, tap }) => ({ title, text, tap: tap.value })) };
}

export function readInserted(forwarded: Forwarded): ExtensionAnswer | undefined {
  const parsed = inserted.safeParse(bodyOf(forwarded));
  if (!parsed.success) return undefined;
  const { composeExtension: answer } = parsed.data;
  if (answer.type === 'message') return { kind: 'sentence', text: answer.text };
  return { kind: 'card', title: '', card: answer.attachments[0].content };
}

export function readDialog(forwarded: Forwarded): ExtensionAnswer | undefined {
  const parsed = dialog.safeParse(bodyOf(forwarded));
  if (!parsed.success) return undefined;
  const { task } = parsed.data;
  if (task.type === 'message') return { kind: 'sentence', text: task.value };
  return { kind: 'card', title: task.value.title, card: task.value.card.content };
}

function bodyOf(forwarded: Forwarded): unknown {
  return forwarded.kind === 'accepted' ? forwarded.body : undefined;
}
