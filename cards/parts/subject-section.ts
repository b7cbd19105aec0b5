import type { Customer } from '../../src/domain/customer';
import type { WorkloadId } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { customerDetail } from './customer-line';
import { named } from './names';
import { labelled, section, type Row, type Section } from './section';
import { WORKLOAD_NAMES } from './workload-names';

/** What the answer is about. */
export interface Subject {
  readonly customer: Customer | undefined;
  /** What was typed as the customer, when the directory couldn't be read. */
  readonly typed: string | undefined;
  readonly workload: WorkloadId;
  /** The directory has another customer whose name looks like this one's. */
  readonly lookAlikes: boolean;
}

function customerRows(words: Words, { customer, typed }: Subject): Row[] {
  const label = words.t('answer.customer');
  if (customer !== undefined) {
    return [
      labelled(label, { name: named(words, customer.name), asides: [customerDetail(words, customer)] }),
    ];
  }
  if (typed === undefined) return [];
  return [labelled(label, { name: named(words, typed), asides: [words.t('answer.notInDirectory')] })];
}

/** Which customer and which product: a name alone never tells customers apart. */
export function subjectRows(words: Words, subject: Subject): Row[] {
  const product = { name: words.t(WORKLOAD_NAMES[subject.workload]) };
  return [...customerRows(words, subject), labelled(words.t('answer.product'), product)];
}

export function subjectSection(words: Words, subject: Subject): Section {
  return section({ id: 'subject', rows: subjectRows(words, subject) });
}

/** The warning that names look alike, where they do. */
export function lookAlikeSections(words: Words, subject: Subject): Section[] {
  if (!subject.lookAlikes) return [];
  return [section({ id: 'lookAlikes', style: 'warning', paragraphs: [words.t('answer.lookAlikes')] })];
}
