import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { ENVELOPE_VERSION } from '../../../cards/actions';
import { EXTENSION_COMMANDS } from '../extension-commands';
import { messageText } from './message-text';

/** What somebody does with the message extension. */
export type ExtensionInvoke =
  /** A keystroke in its search box; an empty text is its opening. */
  | { readonly kind: 'query'; readonly text: string; readonly skip: number; readonly count: number }
  /** One of the search's results was chosen. */
  | { readonly kind: 'select'; readonly customerTenantId: string }
  /** "File this…" on a message. */
  | { readonly kind: 'fetch'; readonly text: string }
  /** A button in the dialog. */
  | { readonly kind: 'submit'; readonly data: unknown }
  /** Nothing of ours, or of no shape that we know; it is answered all the same. */
  | { readonly kind: 'malformed' };

/** Teams has no way to offer more at once that people would read. */
const MOST_RESULTS = 15;

/** Beginning of the names of all its invokes. */
const FAMILY = 'composeExtension/';

/** Teams adds this parameter when it asks before anything was typed. */
const INITIAL_RUN = 'initialRun';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const queryValue = z.object({
  commandId: z.literal(EXTENSION_COMMANDS.customers),
  parameters: z.array(z.object({ name: z.string(), value: text.optional() })).default([]),
  queryOptions: z
    .object({ skip: z.number().int().min(0).optional(), count: z.number().int().positive().optional() })
    .default({}),
});
const selectValue = z.object({
  v: z.literal(ENVELOPE_VERSION),
  verb: z.literal('insert'),
  customer: z.guid(),
});
const fetchValue = z.object({
  commandId: z.literal(EXTENSION_COMMANDS.fileThis),
  messagePayload: z
    .object({
      body: z.object({ contentType: z.string().optional(), content: z.string().optional() }).optional(),
    })
    .optional(),
});
const submitValue = z.object({
  commandId: z.literal(EXTENSION_COMMANDS.fileThis),
  data: z.record(z.string(), z.unknown()),
});

/** What comes back when a result is chosen: it names the customer, and grants nothing. */
export function selectionOf(customerTenantId: string): z.infer<typeof selectValue> {
  return { v: ENVELOPE_VERSION, verb: 'insert', customer: customerTenantId };
}

export function isExtensionInvoke({ name }: Pick<Activity, 'name'>): boolean {
  return typeof name === 'string' && name.startsWith(FAMILY);
}

/** Whether the answer opens or fills a dialog; otherwise it is a list of results. */
export function opensDialog({ name }: Pick<Activity, 'name'>): boolean {
  return name === `${FAMILY}fetchTask` || name === `${FAMILY}submitAction`;
}

export function readExtensionInvoke({ name, value }: Pick<Activity, 'name' | 'value'>): ExtensionInvoke {
  switch (name) {
    case `${FAMILY}query`:
      return readQuery(value);
    case `${FAMILY}selectItem`: {
      const parsed = selectValue.safeParse(value);
      return parsed.success
        ? { kind: 'select', customerTenantId: parsed.data.customer }
        : { kind: 'malformed' };
    }
    case `${FAMILY}fetchTask`: {
      const parsed = fetchValue.safeParse(value);
      if (!parsed.success) return { kind: 'malformed' };
      return { kind: 'fetch', text: messageText(parsed.data.messagePayload?.body ?? {}) };
    }
    case `${FAMILY}submitAction`: {
      const parsed = submitValue.safeParse(value);
      return parsed.success ? { kind: 'submit', data: parsed.data.data } : { kind: 'malformed' };
    }
    default:
      return { kind: 'malformed' };
  }
}

function readQuery(value: unknown): ExtensionInvoke {
  const parsed = queryValue.safeParse(value);
  if (!parsed.success) return { kind: 'malformed' };
  const { parameters, queryOptions } = parsed.data;
  const typed = parameters.find(({ name }) => name !== INITIAL_RUN)?.value ?? '';
  const { skip = 0, count = MOST_RESULTS } = queryOptions;
  return { kind: 'query', text: typed.trim(), skip, count: Math.min(count, MOST_RESULTS) };
}
