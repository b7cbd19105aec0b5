import type { Card } from '../../cards';
import type { Customer } from '../domain/customer';
import { tenantTail } from '../domain/customer';
import { plain } from '../../cards/plain';
import type { InvokeAnswer } from './delivery';

/**
 * Every answer to an invoke is built here: a missing or malformed one makes Teams say "Unable to reach app" and retry.
 * The card takes the place of the clicked one, for the person who clicked.
 */
export function cardAnswer({ content }: Card): InvokeAnswer {
  return answerOf({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content });
}

/** For an invoke that nobody here knows: the request was wrong, and trying again won't help. */
export function badRequestAnswer(): InvokeAnswer {
  return errorAnswer(400, 'BadRequest', 'This action is not known here.');
}

/** For an invoke that comes once more after its answer was forgotten; what it asked for was done the first time. */
export function alreadyAnsweredAnswer(): InvokeAnswer {
  return errorAnswer(
    409,
    'AlreadyAnswered',
    'This was answered already. Press the button again to ask anew.',
  );
}

/** All that Teams wants to know after a file consent: that it was heard. */
export function consentAnswer(): InvokeAnswer {
  return { status: 200, body: {} };
}

export function searchAnswer(customers: readonly Customer[]): InvokeAnswer {
  return answerOf({
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: {
      results: customers.map((customer) => ({ title: optionTitle(customer), value: customer.tenantId })),
    },
  });
}

function errorAnswer(statusCode: number, code: string, message: string): InvokeAnswer {
  return answerOf({ statusCode, type: 'application/vnd.microsoft.error', value: { code, message } });
}

/** The invoke's own status is in the body; HTTP's says only that the bot was reached. */
function answerOf(body: unknown): InvokeAnswer {
  return { status: 200, body };
}

/** Namesakes are told apart by domain and by the tail of the tenant ID. */
function optionTitle({ name, domain, tenantId }: Customer): string {
  return [plain(name), ...(domain ? [plain(domain)] : []), `…${tenantTail(tenantId)}`].join(' · ');
}
