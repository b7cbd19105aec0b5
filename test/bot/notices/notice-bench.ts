import { noticeItem } from '../../../dialogs/notice-items';
import type { Leadership, Permission, Standing } from '../../../dialogs/services';
import type { Chat } from '../../../dialogs/turn';
import type { NoticeServices } from '../../../src/bot/notices/notice-services';
import type { Job } from '../../../src/bot/notices/scheduled-work';
import { StoredLanguages } from '../../../src/bot/stored-languages';
import { StoredNotices } from '../../../src/bot/stored-notices';
import type { HandOff } from '../../../src/domain/hand-off';
import { readingOf } from '../../../src/domain/reading';
import type { LeasedItem, ScheduledItem, StaffReading } from '../../../src/ports';
import { createCustomerIndex } from '../../../src/understand';
import { aCustomer, aPerson, evidenceWith } from '../../support/evidence';
import { TemporaryStores } from '../../store/temporary-store';
import { LET_BE, type Meddle } from '../meddle';
import { Instance } from './notice-instance';

/** A Monday, nine o'clock in UTC. */
export const MONDAY = new Date('2026-11-23T09:00:00Z');
export const TUESDAY = new Date('2026-11-24T09:00:00Z');
export const PERSON = aPerson();
export const CUSTOMER = aCustomer();
export const CHAT: Chat = {
  reference: {
    channelId: 'msteams',
    serviceUrl: 'https://example.test/',
    conversation: { id: 'a:chat', conversationType: 'personal', name: '' },
    user: { id: `29:${PERSON.id}`, name: '', aadObjectId: PERSON.id },
    bot: { id: '28:bot', name: '' },
  },
  locale: 'en-GB',
  timeZone: 'UTC',
};

/** A store, a connector, what the world looks like, and a clock; instances of the notices come and go. */
export class NoticeBench {
  now = MONDAY;
  account: StaffReading = { kind: 'member', person: PERSON };
  permission: Permission = { kind: 'granted', evidence: evidenceWith() };
  leadership: Leadership = { kind: 'lead' };
  listed = [CUSTOMER];
  standing: Standing = {
    customers: [CUSTOMER],
    survey: readingOf(new Map([[CUSTOMER.tenantId, evidenceWith({ relationships: [] })]]), MONDAY),
    unlisted: 'noRelationship',
    memberships: readingOf({ groupIds: new Set(), adminAgent: 'no', helpdeskAgent: 'no' }, MONDAY),
    gap: undefined,
    sees: 'all',
  };
  /** What has reached the person: everything that stands on the cards. */
  readonly arrived: string[] = [];
  /** On whose behalf it was worked. */
  readonly behalf: string[] = [];
  readonly log: Record<string, unknown>[] = [];
  private readonly stores = new TemporaryStores();
  readonly store = this.stores.open();
  readonly notices = new StoredNotices(this.store.documents);
  readonly languages = new StoredLanguages(this.store.documents);
  private count = 0;

  clear(): void {
    this.stores.clear();
  }

  pass(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }

  async handOff(parts: Partial<HandOff> = {}): Promise<HandOff> {
    const handOff: HandOff = {
      id: 'hand-off-1',
      at: new Date('2026-11-20T14:00:00Z'),
      personId: PERSON.id,
      customerTenantId: CUSTOMER.tenantId,
      workload: 'teams',
      verdict: 'canFile',
      portalUrl: undefined,
      evidence: 'canFile',
      contactReminder: false,
      outcome: 'open',
      ticket: undefined,
      ...parts,
    };
    await this.store.handOffs.record(handOff);
    return handOff;
  }

  /** Somebody's hand-off, and the question about it on Monday. */
  async followUp(parts: Partial<HandOff> = {}, dueAt = MONDAY): Promise<void> {
    const handOff = await this.handOff(parts);
    const notice = { kind: 'followUp', handOffId: handOff.id, chat: CHAT } as const;
    await this.store.schedule.put(noticeItem({ personId: PERSON.id, dueAt, notice }));
  }

  /** A lead who wants to hear of endings, first on Monday. */
  async endings(told: Readonly<Record<string, number>> = {}): Promise<void> {
    await this.notices.change(PERSON.id, { endings: true });
    const notice = { kind: 'endings', chat: CHAT, told } as const;
    await this.store.schedule.put(noticeItem({ personId: PERSON.id, dueAt: MONDAY, notice }));
  }

  /** Everything that is scheduled, leased or not. It is looked at from the end of time, and not taken. */
  async scheduled(): Promise<readonly ScheduledItem[]> {
    const end = new Date('2999-01-01T00:00:00Z');
    const all: LeasedItem[] = [...(await this.store.schedule.takeDue(end, end, 100))];
    for (const item of all) await this.store.schedule.finish(item, item);
    return all.map(({ key, dueAt, personId, body }) => ({ key, dueAt, personId, body }));
  }

  async unfinished(): Promise<readonly string[]> {
    return this.store.documents.unfinished();
  }

  /** A process that has just been started. */
  instance(meddle: Meddle = LET_BE, jobs: Readonly<Record<string, Job>> = {}): Instance {
    return new Instance(this, meddle, jobs, () => `id-${(this.count += 1)}`);
  }

  /** Starts a process, lets it do what is due, and stops it. */
  async look(meddle: Meddle = LET_BE): Promise<void> {
    await this.instance(meddle).look();
  }

  services(meddle: Meddle): NoticeServices {
    const { handOffs } = this.store;
    const { now } = this;
    return {
      clock: { now: () => this.now },
      demo: false,
      staff: {
        staff: async () => this.account,
        staffNow: async () => this.account,
        memberships: async () => this.standing.memberships,
        membersOf: async () => ({ items: [], gap: undefined, at: now }),
        agents: async () => {
          throw new TypeError('nobody asks for the agents');
        },
      },
      gate: {
        visibleTo: async () => ({ index: createCustomerIndex(this.listed), gap: undefined, sees: 'own' }),
        can: () => meddle('can', async () => this.permission),
        standingOf: () => meddle('standing', async () => this.standing),
        leadershipOf: async () => this.leadership,
      },
      notices: this.notices,
      languages: this.languages,
      log: { warn: () => undefined },
      handOffs,
      ids: { next: () => `id-${(this.count += 1)}` },
      schedule: this.store.schedule,
    };
  }
}
