import type { Customer } from '../src/domain/customer';
import type { KnownIncidents } from '../src/domain/incident';
import type { Reading } from '../src/domain/reading';
import type { PortalLink } from '../src/domain/route';
import type { WorkloadId } from '../src/domain/workloads';
import type { WordKey, Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { customerDetail } from './parts/customer-line';
import { incidentRow } from './parts/incident-section';
import { numberedList } from './parts/lines';
import { named } from './parts/names';
import { readFailureText } from './parts/read-failure';
import { reportCardWithMore, type Report } from './parts/report';
import { labelled, section, type Section } from './parts/section';
import { sourceSection } from './parts/source-section';

export interface HealthView {
  readonly incidents: Reading<KnownIncidents>;
  readonly checkedAt: Date;
  /** Set when the person asked about one customer. */
  readonly customer?: Customer;
  /** The customer's page in Partner Center, from which the services are reached. */
  readonly partnerCenter?: PortalLink | undefined;
  /** Set when the person asked about one workload; the button to file then keeps it. */
  readonly workload?: WorkloadId;
  readonly demo: boolean;
}

/** Incidents that the card shows; more are only counted. */
const SHOWN = 10;

const HOW = [
  'health.how.customer',
  'health.how.management',
  'health.how.health',
  'health.how.escalate',
] as const satisfies readonly WordKey[];

/** Open incidents by service, and how to look at the customer's own service health before filing. */
export function healthCard(words: Words, view: HealthView): Card {
  const { customer, workload } = view;
  const head = workload === 'azure' ? azureHeading(words) : heading(words, view.incidents);
  const sources = sourceSection(words, ['serviceHealth', 'reportProblems']);
  const forWorkload =
    workload === undefined ? [] : [words.t('health.workload', { workload: words.t(`workload.${workload}`) })];
  const report = {
    ...head,
    leads: [...forWorkload, ...head.leads, ...seenFrom(words, view)],
    sections: [
      ...(customer === undefined ? [] : [subject(words, customer)]),
      ...serviceSections(words, view.incidents),
      howSection(words, view),
    ],
    buttons: [
      standingButton(words.t('common.fileRequest'), {
        verb: 'begin',
        journey: 'file',
        ...(workload === undefined ? {} : { workload }),
      }),
      standingButton(words.t('common.startOver'), { verb: 'startOver' }),
    ],
    demo: view.demo,
    summary: head.heading,
  };
  return reportCardWithMore(words, report, {
    moreTitle: words.t('answer.more.sources'),
    hidden: [sources],
  });
}

/** In whose tenant it was seen, and when; nothing where nothing was seen. */
function seenFrom(words: Words, { incidents, customer, workload, checkedAt }: HealthView): string[] {
  if (incidents.kind === 'failed' || workload === 'azure') return [];
  const time = words.time(checkedAt);
  if (customer === undefined) return [words.t('health.seenFrom', { time })];
  const key = incidents.value.seenFrom === 'customer' ? 'health.seenInCustomer' : 'health.seenFromFor';
  return [words.t(key, { time, customer: named(words, customer.name) })];
}

/** Which customer: a name alone never tells customers apart. */
function subject(words: Words, customer: Customer): Section {
  const name = named(words, customer.name);
  const row = labelled(words.t('answer.customer'), { name, asides: [customerDetail(words, customer)] });
  return section({ id: 'subject', rows: [row] });
}

function howSection(words: Words, { partnerCenter }: HealthView): Section {
  return section({
    id: 'how',
    heading: words.t('health.first'),
    steps: numberedList(HOW.map((key) => words.t(key))),
    links:
      partnerCenter === undefined
        ? []
        : [
            {
              title: words.t(`openPortal.${partnerCenter.portal}`),
              url: partnerCenter.url,
              style: 'default',
            },
          ],
  });
}

type Heading = Pick<Report, 'tone' | 'heading' | 'leads'>;

/** The list is about Microsoft 365: what it doesn't say of Azure means nothing. */
function azureHeading(words: Words): Heading {
  const leads = [words.t('answer.incidents.azure')];
  return { tone: 'warning', heading: words.t('health.headingFailed'), leads };
}

function heading(words: Words, incidents: Reading<KnownIncidents>): Heading {
  if (incidents.kind === 'failed') {
    const leads = [readFailureText(words, incidents.failure)];
    return { tone: 'warning', heading: words.t('health.headingFailed'), leads };
  }
  const count = incidents.value.incidents.length;
  return count === 0
    ? { tone: 'good', heading: words.t('health.headingNone'), leads: [] }
    : { tone: 'warning', heading: words.t('health.headingSome', { count }), leads: [] };
}

function serviceSections(words: Words, incidents: Reading<KnownIncidents>): Section[] {
  if (incidents.kind === 'failed') return [];
  const shown = incidents.value.incidents.slice(0, SHOWN);
  const further = incidents.value.incidents.length - shown.length;
  const services = [...new Set(shown.map((incident) => incident.service))];
  const sections = services.map((service, index) =>
    section({
      id: `service${index}`,
      title: named(words, service),
      rows: shown
        .filter((incident) => incident.service === service)
        .map((incident) => incidentRow(words, incident)),
    }),
  );
  if (further === 0) return sections;
  const more = words.t('answer.incidents.more', { count: further });
  return [...sections, section({ id: 'further', notes: [more] })];
}
