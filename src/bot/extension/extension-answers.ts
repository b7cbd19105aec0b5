import type { Card } from '../../../cards';
import { plain } from '../../../cards/plain';
import { type Customer, tenantTail } from '../../domain/customer';
import type { InvokeAnswer } from '../delivery';
import { opensDialog, selectionOf } from './extension-invoke';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

/** The dialog's size; a card that is longer scrolls. */
const DIALOG_SIZE = { width: 'medium', height: 'large' } as const;

/**
 * The list below the search box, which nobody but the searcher sees. Choosing an entry comes back to us, and only then
 * is a card made; `instead` is what a client would insert that doesn't know of choosing.
 */
export function resultsAnswer(customers: readonly Customer[], { content }: Card): InvokeAnswer {
  return listAnswer(
    customers.map((customer) => ({
      contentType: ADAPTIVE,
      content,
      preview: {
        contentType: THUMBNAIL,
        content: { ...previewOf(customer), tap: { type: 'invoke', value: selectionOf(customer.tenantId) } },
      },
    })),
  );
}

/** The card that goes into the message. */
export function insertAnswer({ content, summary }: Card): InvokeAnswer {
  const preview = { contentType: THUMBNAIL, content: { title: summary } };
  return listAnswer([{ contentType: ADAPTIVE, content, preview }]);
}

/** A card in the dialog. */
export function dialogAnswer(title: string, { content }: Card): InvokeAnswer {
  const card = { contentType: ADAPTIVE, content };
  return { status: 200, body: { task: { type: 'continue', value: { title, ...DIALOG_SIZE, card } } } };
}

/** One sentence instead of results or instead of a dialog, in the form that the invoke of that name takes. */
export function sentenceAnswer(invoke: { readonly name?: string }, text: string): InvokeAnswer {
  const body = opensDialog(invoke)
    ? { task: { type: 'message', value: text } }
    : { composeExtension: { type: 'message', text } };
  return { status: 200, body };
}

function listAnswer(attachments: readonly unknown[]): InvokeAnswer {
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  };
}

/** Namesakes are told apart by domain and by the tail of the tenant ID. */
function previewOf({ name, domain, tenantId }: Customer): { title: string; text: string } {
  const tail = `…${tenantTail(tenantId)}`;
  return { title: unmarked(name), text: domain === undefined ? tail : `${unmarked(domain)} · ${tail}` };
}

/** Previews may render some HTML, so foreign text keeps its words and loses its brackets. */
function unmarked(text: string): string {
  return plain(text).replace(/</gu, '‹').replace(/>/gu, '›');
}
