import type { Logger } from 'pino';
import { noticeIn } from '../../../dialogs/notice-items';
import type { LeasedItem } from '../../ports';
import type { CommittedTurns } from '../committed-turns';
import type { Reconnect } from '../turn-finisher';
import { endings } from './endings-job';
import { followUp } from './follow-up-job';
import type { NoticeServices } from './notice-services';
import type { Again } from './postponed';
import type { Job } from './scheduled-work';

/** Runs work whose calls count as this person's. */
export type OnBehalfOf = <T>(personId: string, work: () => Promise<T>) => Promise<T>;

export interface NoticeJobOptions {
  readonly services: NoticeServices;
  readonly turns: Pick<CommittedTurns, 'run'>;
  readonly onBehalfOf: OnBehalfOf;
  readonly log: Pick<Logger, 'warn'>;
}

/** What is to be told to people, by the beginning of the items' keys. */
export function noticeJobs(options: NoticeJobOptions): Readonly<Record<'followUp' | 'endings', Job>> {
  const job: Job = (item, reconnect) =>
    options.onBehalfOf(item.personId, () => deliver(options, item, reconnect));
  return { followUp: job, endings: job };
}

async function deliver(
  { services, turns, log }: NoticeJobOptions,
  item: LeasedItem,
  reconnect: Reconnect,
): Promise<Again | undefined> {
  const notice = noticeIn(item);
  switch (notice?.kind) {
    case 'followUp':
      return followUp(services, { item, notice, turns, reconnect });
    case 'endings':
      return endings(services, { item, notice, turns, reconnect });
    case undefined:
      log.warn('a notice that this version does not understand was let go');
      return undefined;
  }
}
