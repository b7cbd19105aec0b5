import { type Card, directoryDownCard, noSightCard, overviewCard } from '../cards';
import type { Customer } from '../src/domain/customer';
import { contactsFor } from '../src/domain/organisation';
import type { PortalLink } from '../src/domain/route';
import { routeFor } from '../src/domain/route-for';
import type { WorkloadId } from '../src/domain/workloads';
import type { ServiceLink } from '../src/ports';
import { hasLookAlikes, linksFor, questionOf } from './answer';
import { authorise } from './authorise';
import { customerBehind } from './look-up';
import type { DialogServices } from './services';
import { knownCustomer } from './slots';
import type { Turn } from './turn';
import { filersNow, USUAL_WORKLOAD } from './who-can-file-dialog';

/** Products whose pages between them are all that somebody who files needs. */
const LINKED: readonly WorkloadId[] = ['m365', 'azure', 'entra', 'dynamics365'];

/**
 * Everything about one customer that comes before a product: for whoever may see the customer, looked at through the
 * gate now, and for nobody else. Its pages are no hand-offs: no product was chosen, so nothing was judged that the log
 * could keep, and no client tells which link was opened.
 */
export async function customerOverview(
  services: DialogServices,
  { person, words }: Pick<Turn, 'person' | 'words'>,
  tenantId: string,
): Promise<Card> {
  const { gate, demo } = services;
  const named = { customer: await customerBehind(gate, person, tenantId) };
  const { slots, evidence } = await authorise(gate, person, 'listColleagues', named);
  const customer = knownCustomer(slots);
  if (!customer || !evidence) {
    const contacts = contactsFor(services.organisation);
    return slots.customer?.kind === 'typed'
      ? directoryDownCard(words, { failure: slots.customer.failure, contacts })
      : noSightCard(words, {
          sees: slots.customer?.kind === 'hidden' ? slots.customer.sees : 'own',
          contacts,
        });
  }
  const question = questionOf(services, { ...slots, workload: USUAL_WORKLOAD });
  const [verdict, serviceLinks, lookAlikes] = await Promise.all([
    filersNow(services, question, evidence, person.caller),
    linksFor(services, customer, person.caller),
    hasLookAlikes(services, person, customer),
  ]);
  const links = pagesOf(services, customer, serviceLinks);
  const { checkedAt } = evidence;
  return overviewCard(words, { customer, lookAlikes, question, verdict, links, checkedAt, demo });
}

/** Only pages that open in the customer's tenant: the others would show our own. */
function pagesOf(
  { partner, organisation }: DialogServices,
  customer: Customer,
  serviceLinks: readonly ServiceLink[],
): readonly PortalLink[] {
  const routes = LINKED.map((workload) =>
    routeFor({
      workload,
      customer,
      cloud: partner.cloud,
      serviceLinks,
      replaced: organisation.replaced,
    }),
  );
  const links = [
    ...routes.flatMap(({ primary, workloadPortal }) => [primary, workloadPortal]),
    routes[0]?.partnerCenter,
  ].filter((link) => link?.context === 'customer');
  return links.filter(
    (link, at) => links.findIndex((one) => one?.portal === link?.portal) === at,
  ) as PortalLink[];
}
