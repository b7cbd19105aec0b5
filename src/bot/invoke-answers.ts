import { type Activity, ActivityTypes } from 'botbuilder';
import type { Card } from '../../cards';
import type { Customer } from '../domain/customer';
import { tenantTail } from '../domain/customer';
import { plain } from '../../cards/plain';

/** Every answer to an invoke is built here: a missing or malformed one makes Teams say "Unable to reach app" and retry. */
function invokeAnswer(status: number, body: unknown): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: { status, body } };
}

/** The card takes the place of the clicked one, for the person who clicked. */
export function cardAnswer({ content }: Card): Partial<Activity> {
  return invokeAnswer(200, {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: content,
  });
}

/** For an invoke that nobody here knows: the request was wrong, and trying again won't help. */
export function badRequestAnswer(): Partial<Activity> {
  return invokeAnswer(200, {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: 'BadRequest', message: 'This action is not known here.' },
  });
}

export function searchAnswer(customers: readonly Customer[]): Partial<Activity> {
  return invokeAnswer(200, {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: {
      results: customers.map((customer) => ({ title: optionTitle(customer), value: customer.tenantId })),
    },
  });
}

/** Namesakes are told apart by domain and by the tail of the tenant ID. */
function optionTitle({ name, domain, tenantId }: Customer): string {
  return [plain(name), ...(domain ? [plain(domain)] : []), `…${tenantTail(tenantId)}`].join(' · ');
}
