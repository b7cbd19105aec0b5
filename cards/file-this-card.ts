import type { Customer } from '../src/domain/customer';
import type { AzureSeller, EntraPremium } from '../src/domain/question';
import type { WorkloadId } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { customerLine } from './parts/customer-line';
import { line, linesOf } from './parts/lines';
import { WORKLOAD_GROUPS, WORKLOAD_NAMES } from './parts/workload-names';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/file-this.json';

/** Why the form can't be sent on as it was filled in. */
export type FileThisNotice =
  /** `near`: none is called so, they only come near. */
  | { readonly kind: 'several' | 'near' | 'notFound'; readonly typed: string }
  | { readonly kind: 'noCustomer' | 'noWorkload' | 'gap' };

export interface FileThisView {
  /** The words of the message; empty once the form was sent. */
  readonly message: string;
  /** Customers to choose from at once, best first. */
  readonly customers: readonly Customer[];
  readonly chosen: Customer | undefined;
  readonly typed: string;
  readonly workload: WorkloadId | undefined;
  /** What the message says besides; it isn't asked again. */
  readonly facts: {
    readonly entraPremium?: EntraPremium | undefined;
    readonly azureSeller?: AzureSeller | undefined;
  };
  readonly notices: readonly FileThisNotice[];
}

/** In graphemes: enough to know the message again. */
const LONGEST_QUOTE = 240;

const fill = cardTemplate(template);

/** "File this…": what the message seems to be about, both parts to be changed, and one button. */
export function fileThisCard(words: Words, view: FileThisView): Card {
  const { chosen, typed, workload, facts } = view;
  const heading = words.t('extension.fileThis.heading');
  const quote = plain(view.message, LONGEST_QUOTE);
  const isComplete = chosen !== undefined && workload !== undefined;
  const notices = view.notices.map((notice) => noticeText(words, notice));
  const { title, verb, data } = standingButton(words.t('extension.fileThis.button'), {
    verb: 'fileThis',
    customer: '',
    typedCustomer: '',
    ...facts,
  });
  // The inputs of these names fill them in.
  const { customer: _customer, typedCustomer: _typed, ...rest } = data;
  return fill(
    {
      locale: words.locale,
      heading,
      quotes: line(quote && words.t('extension.fileThis.quote', { text: quote })),
      notices: notices.length > 0 ? [{ lines: linesOf(notices) }] : [],
      leads: line(quote && words.t(`extension.fileThis.${isComplete ? 'read' : 'unread'}`)),
      customerLabel: words.t('extension.fileThis.customer'),
      customerHint: words.t('extension.fileThis.customerHint'),
      chosen: chosen?.tenantId ?? '',
      choices: customersOf(view).map((customer) => ({
        title: customerLine(words, customer),
        value: customer.tenantId,
      })),
      typedLabel: words.t('extension.fileThis.typed'),
      typedHint: words.t('extension.fileThis.typedHint'),
      typed: plain(typed, 200),
      workloadLabel: words.t('extension.fileThis.workload'),
      workloadHint: words.t('extension.fileThis.workloadHint'),
      workload: workload ?? '',
      workloads: WORKLOAD_GROUPS.flatMap(({ workloads }): readonly WorkloadId[] => workloads).map((id) => ({
        title: words.t(WORKLOAD_NAMES[id]),
        value: id,
      })),
      primary: [{ title, verb, data: rest }],
    },
    heading,
  );
}

function customersOf({ chosen, customers }: FileThisView): readonly Customer[] {
  if (!chosen) return customers;
  return [chosen, ...customers.filter(({ tenantId }) => tenantId !== chosen.tenantId)];
}

function noticeText(words: Words, notice: FileThisNotice): string {
  return 'typed' in notice
    ? words.t(`extension.fileThis.${notice.kind}`, { typed: plain(notice.typed) })
    : words.t(`extension.fileThis.${notice.kind}`);
}
