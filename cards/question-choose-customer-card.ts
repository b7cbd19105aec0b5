import type { Customer } from '../src/domain/customer';
import type { Words } from '../src/i18n/words';
import type { Card, Stamp } from './card';
import { customerRow } from './parts/customer-row';
import { line } from './parts/lines';
import { navigation } from './parts/navigation';
import { notFoundText, type NotFound } from './parts/not-found';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/choose-customer.json';

export interface ChooseCustomerView {
  /** What was typed; empty when the choice is offered again. */
  readonly typed: string;
  /** Set when none of them has all of these words: they only come near. */
  readonly near?: NotFound;
  /** At most 15, best first. */
  readonly matches: readonly Customer[];
  /** How many further customers match. */
  readonly more: number;
  /** Some of the names look the same but are written with different characters. */
  readonly lookAlikes: boolean;
}

const fill = cardTemplate(template);

/** Several customers fit what was typed: told apart by domain and the end of the tenant ID, chosen with one tap. */
export function chooseCustomerCard(words: Words, stamp: Stamp, view: ChooseCustomerView): Card {
  const { near } = view;
  const heading = near
    ? words.t('flow.chooseCustomer.near', { count: view.matches.length })
    : words.t('flow.chooseCustomer.heading');
  const typed = plain(view.typed);
  const fits = typed && words.t('flow.chooseCustomer.lead', { typed });
  return fill(
    {
      locale: words.locale,
      heading,
      leads: line(near ? notFoundText(words, near) : fits),
      cautions: line(view.lookAlikes && words.t('flow.chooseCustomer.lookAlikes')),
      hint: words.t(near ? 'flow.chooseCustomer.nearHint' : 'flow.chooseCustomer.hint'),
      rows: view.matches.map((customer, index) => customerRow(words, stamp, customer, index + 1)),
      more: line(view.more > 0 && words.t('flow.chooseCustomer.more', { count: view.more })),
      navigation: navigation(words, stamp),
    },
    heading,
  );
}
