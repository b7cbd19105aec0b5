import type { Customer } from '../../src/domain/customer';
import type { WorkloadId } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';
import { named } from './names';
import { messageSection } from './remedy-sections';
import { section, type Section } from './section';

/** What to do where only the provider of the subscription may file, and what to send them. */
export function providerSections(
  words: Words,
  because: 'partnerType' | 'soldByAnother',
  customer: Customer | undefined,
  workload: WorkloadId,
): Section[] {
  const who = because === 'partnerType' ? 'provider' : 'seller';
  const product = words.t(`workload.${workload}`);
  const message =
    customer === undefined
      ? words.t('remedy.provider.messageWithoutCustomer', { workload: product })
      : words.t(`remedy.${who}.message`, {
          customer: named(words, customer.name),
          where: customer.domain === undefined ? customer.tenantId : plain(customer.domain),
          workload: product,
        });
  return [
    section({
      id: 'remedy',
      heading: words.t('remedy.heading'),
      paragraphs: [words.t(`remedy.${who}.advice`)],
    }),
    messageSection(words, message),
  ];
}
