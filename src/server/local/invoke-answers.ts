import { z } from 'zod';
import type { Forwarded } from './forward';

/** What `Action.Execute` led to, for the browser. */
export type ExecuteAnswer =
  | { readonly kind: 'card'; readonly card: unknown }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'problem'; readonly text: string };

const FALLBACK = 'Something went wrong. Please try again.';

const executeSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.looseObject({}) }),
  z.looseObject({ type: z.literal('application/vnd.microsoft.activity.message'), value: z.string() }),
  z.looseObject({
    type: z.literal('application/vnd.microsoft.error'),
    value: z.looseObject({ message: z.string() }),
  }),
]);

/** Reads the answer to `adaptiveCard/action`. Anything odd reads as a problem, as it does in Teams. */
export function readExecuteAnswer(forwarded: Forwarded): ExecuteAnswer {
  if (forwarded.kind === 'failed') return { kind: 'problem', text: FALLBACK };
  const parsed = executeSchema.safeParse(forwarded.body);
  if (!parsed.success) return { kind: 'problem', text: FALLBACK };
  switch (parsed.data.type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: parsed.data.value };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'notice', text: parsed.data.value };
    case 'application/vnd.microsoft.error':
      return { kind: 'problem', text: parsed.data.value.message };
  }
}

export interface SearchResult {
  readonly title: string;
  readonly value: string;
}

const searchSchema = z.looseObject({
  value: z.looseObject({ results: z.array(z.looseObject({ title: z.string(), value: z.string() })) }),
});

/** Reads the answer to `application/search`; undefined when there is none. */
export function readSearchAnswer(forwarded: Forwarded): readonly SearchResult[] | undefined {
  if (forwarded.kind === 'failed') return undefined;
  // 204: the bot found nothing.
  if (forwarded.body === undefined) return [];
  const parsed = searchSchema.safeParse(forwarded.body);
  return parsed.success ? parsed.data.value.results.map(({ title, value }) => ({ title, value })) : undefined;
}
