import type {
  CustomerGate,
  GateAction,
  Leadership,
  Permission,
  Standing,
  VisibleCustomers,
} from '../../dialogs/services';
import type { Customer } from '../domain/customer';
import type { Evidence, Memberships } from '../domain/evidence';
import { failedReading, type Listing, type ReadFailure, type Reading, readingOf } from '../domain/reading';
import { type Sight, sightOf } from '../domain/sight';
import type { AccessReader, Asker, CustomerDirectory, StaffDirectory, StaffReading, Survey } from '../ports';
import { type Awaitable, whenBoth, whenThere } from '../ports/awaitable';
import type { CustomerIndex, DirectoryIndex } from '../understand';
import { Directory } from './directory';
import { hiddenMatches } from './hidden-matches';
import {
  blindFor,
  type KeptSight,
  NO_SIGHT,
  SIGHT_OF_ALL,
  sightThrough,
  type SurveySight,
  turnRound,
} from './kept-sight';

export interface GateOptions {
  readonly staff: StaffDirectory;
  readonly customers: CustomerDirectory;
  readonly access: AccessReader;
  /** Groups whose members see every customer; object IDs in lower case. */
  readonly leadGroupIds: readonly string[];
}

type Read<T> = Extract<Reading<T>, { kind: 'read' }>;

/** What is known of the directory for one person at one moment. */
interface Outlook {
  readonly directory: DirectoryIndex;
  readonly sight: KeptSight;
  /** Set when there may be customers that the list doesn't hold. */
  readonly listGap: ReadFailure | undefined;
}

/**
 * The one place that decides which customers a person may see. Members of the leads' groups see all; everybody else
 * those that they work for (see domain/sight.ts). Every doubt closes it.
 */
export class Gate implements CustomerGate {
  private readonly directory = new Directory();
  private readonly surveys = new WeakMap<Survey, Promise<SurveySight>>();
  private readonly sights = new WeakMap<Memberships, { survey: Survey; sight: KeptSight }>();
  private readonly views = new WeakMap<KeptSight, { directory: DirectoryIndex; view: CustomerIndex }>();

  constructor(private readonly options: GateOptions) {}

  visibleTo(person: Asker, named?: string): Awaitable<VisibleCustomers> {
    return whenThere(this.outlookFor(person), (outlook) => this.visibleIn(outlook, person, named));
  }

  private visibleIn(outlook: Outlook, person: Asker, named: string | undefined): Awaitable<VisibleCustomers> {
    const { directory, sight, listGap } = outlook;
    if (sight.kind === 'all') return { index: directory.everybody, gap: listGap, sees: 'all' };
    const hidden = named === undefined ? undefined : hiddenMatches(directory.everybody, sight, named);
    if (hidden === undefined) {
      return { index: this.viewOf(outlook, sight), gap: listGap ?? sight.gap, sees: 'own' };
    }
    // Whom it fits is known already: nobody has to be looked at.
    if (hidden.length === 0) return { index: this.viewOf(outlook, sight), gap: listGap, sees: 'own' };
    return this.lookAt(person, hidden).then(({ seen, gap }) => {
      const index =
        seen.length > 0 ? directory.among([...sight.tenantIds, ...seen]) : this.viewOf(outlook, sight);
      return { index, gap: listGap ?? gap, sees: 'own' };
    });
  }

  /** What everybody did with a customer is for leads; all else takes the same sight. */
  async can(person: Asker, action: GateAction, customer: Customer): Promise<Permission> {
    const [staff, evidence] = await Promise.all([
      this.options.staff.staffNow(person.id, person.caller),
      this.options.access.evidenceFor(person.id, customer, person.caller),
    ]);
    if (staff.kind === 'failed') return { kind: 'unknown', failure: staff.failure };
    if (staff.kind !== 'member') return { kind: 'denied' };
    const leads = this.isLead(person, evidence);
    if (leads instanceof Promise ? await leads : leads) return { kind: 'granted', evidence };
    const { memberships } = evidence;
    if (action === 'seeHistory') {
      return memberships.kind === 'read'
        ? { kind: 'denied' }
        : { kind: 'unknown', failure: memberships.failure };
    }
    const sight = sightBy(evidence);
    switch (sight.kind) {
      case 'seen':
        return { kind: 'granted', evidence };
      case 'hidden':
        return { kind: 'denied' };
      case 'unknown': {
        // What the lists still vouch for may be named; the verdict on such evidence is "could not be checked".
        const kept = await this.keptSightOf(person);
        const vouched = kept.kind === 'all' || kept.tenantIds.has(customer.tenantId);
        return vouched ? { kind: 'granted', evidence } : sight;
      }
    }
  }

  async standingOf(person: Asker): Promise<Standing> {
    const { access, staff } = this.options;
    const { index, gap, sees } = await this.visibleTo(person);
    const { id, caller } = person;
    const [survey, memberships] = await Promise.all([access.survey(caller), staff.memberships(id, caller)]);
    const unlisted = survey.gap ? 'notRead' : 'noRelationship';
    return { customers: index.all(), survey: readingFrom(survey), unlisted, memberships, gap, sees };
  }

  /** An account that was closed just now leads nobody any more; memberships may be a minute old. */
  async leadershipOf({ id, caller }: Asker): Promise<Leadership> {
    const { staff } = this.options;
    const [account, memberships] = await Promise.all([
      staff.staffNow(id, caller),
      staff.memberships(id, caller),
    ]);
    if (account.kind === 'failed') return { kind: 'unknown', failure: account.failure };
    if (account.kind !== 'member') return { kind: 'notLead' };
    if (memberships.kind === 'failed') return { kind: 'unknown', failure: memberships.failure };
    return { kind: this.leads(memberships.value) ? 'lead' : 'notLead' };
  }

  /** Looks at each of them afresh: those that this person may see, and whether that could not be told of some. */
  private async lookAt(
    person: Asker,
    customers: readonly Customer[],
  ): Promise<{ seen: readonly string[]; gap: ReadFailure | undefined }> {
    const looks = await Promise.all(
      customers.map(async (customer) => {
        const evidence = await this.options.access.evidenceFor(person.id, customer, person.caller);
        return { customer, sight: sightBy(evidence) };
      }),
    );
    const unknown = looks.flatMap(({ sight }) => (sight.kind === 'unknown' ? [sight.failure] : []));
    const seen = looks.filter(({ sight }) => sight.kind === 'seen');
    return { seen: seen.map(({ customer }) => customer.tenantId), gap: unknown[0] };
  }

  private isLead(person: Asker, { memberships }: Evidence): Awaitable<boolean> {
    if (memberships.kind === 'read') return this.leads(memberships.value);
    return whenThere(this.keptSightOf(person), ({ kind }) => kind === 'all');
  }

  private leads({ groupIds }: Memberships): boolean {
    return this.options.leadGroupIds.some((id) => groupIds.has(id));
  }

  private outlookFor(person: Asker): Awaitable<Outlook> {
    const listed = this.options.customers.customers(person.caller);
    return whenBoth(listed, this.keptSightOf(person), (list, kept) => this.outlookOn(list, kept));
  }

  private outlookOn({ items, gap }: Listing<Customer>, sight: KeptSight): Awaitable<Outlook> {
    return whenThere(this.directory.indexOf(items), ({ index, isBehind }) => ({
      directory: index,
      sight,
      listGap: gap ?? (isBehind ? { kind: 'stillReading' } : undefined),
    }));
  }

  private keptSightOf({ id, caller }: Asker): Awaitable<KeptSight> {
    const { staff, access } = this.options;
    // All are under way at once; leads don't wait for the survey.
    const survey = access.survey(caller);
    const account = staff.staff(id, caller);
    const memberships = staff.memberships(id, caller);
    return whenBoth(account, memberships, (person, groups) => this.sightWith(person, groups, survey));
  }

  private sightWith(
    account: StaffReading,
    memberships: Reading<Memberships>,
    survey: Awaitable<Survey>,
  ): Awaitable<KeptSight> {
    if (account.kind === 'failed') return blindFor(account.failure);
    if (account.kind !== 'member') return NO_SIGHT;
    if (memberships.kind === 'failed') return blindFor(memberships.failure);
    if (this.leads(memberships.value)) return SIGHT_OF_ALL;
    return whenThere(survey, (known) => this.sightIn(known, memberships));
  }

  private sightIn(survey: Survey, memberships: Read<Memberships>): Awaitable<KeptSight> {
    const known = this.sights.get(memberships.value);
    return known?.survey === survey ? known.sight : this.newSightIn(survey, memberships);
  }

  private async newSightIn(survey: Survey, { value, at }: Read<Memberships>): Promise<KeptSight> {
    const turned = this.surveys.get(survey) ?? turnRound(survey, at);
    this.surveys.set(survey, turned);
    const sight = sightThrough(await turned, value);
    this.sights.set(value, { survey, sight });
    return sight;
  }

  private viewOf({ directory }: Outlook, sight: Extract<KeptSight, { kind: 'own' }>): CustomerIndex {
    const known = this.views.get(sight);
    if (known?.directory === directory) return known.view;
    const view = directory.among(sight.tenantIds);
    this.views.set(sight, { directory, view });
    return view;
  }
}

/** As of the moment when it was read. */
function sightBy(evidence: Evidence): Sight {
  return sightOf(evidence, evidence.memberships, evidence.checkedAt);
}

function readingFrom({ byCustomer, gap, at }: Survey): Standing['survey'] {
  return gap && byCustomer.size === 0 ? failedReading(gap) : readingOf(byCustomer, at);
}
