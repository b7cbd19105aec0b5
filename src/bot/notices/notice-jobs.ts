import type { Logger } from 'pino';
import { type Notice, noticeIn } from '../../../dialogs/notice-items';
import { nextWorkingHour } from '../../domain/next-working-day';
import type { LeasedItem } from '../../ports';
import type { CommittedTurns } from '../committed-turns';
import type { Reconnect } from '../turn-finisher';
import { channelEndings } from './channel-endings-job';
import { endings } from './endings-job';
import { followUp } from './follow-up-job';
import type { NoticeServices } from './notice-services';
import { type Again, waitingUntil } from './postponed';
import type { Job } from './scheduled-work';
import { SendPace } from './send-pace';

export interface NoticeJobOptions {
  readonly services: NoticeServices;
  readonly turns: Pick<CommittedTurns, 'run' | 'leftAt'>;
  readonly log: Pick<Logger, 'warn'>;
  /** The usual one when left out. */
  readonly pace?: SendPace;
}

/** What is to be told to people, by the beginning of the items' keys. */
export function noticeJobs(options: NoticeJobOptions): Readonly<Record<Notice['kind'], Job>> {
  const pace = options.pace ?? new SendPace();
  const job: Job = (item, reconnect) => deliver({ ...options, pace }, item, reconnect);
  return { followUp: job, endings: job, channelEndings: job };
}

async function deliver(
  { services, turns, log, pace }: NoticeJobOptions & { readonly pace: SendPace },
  item: LeasedItem,
  reconnect: Reconnect,
): Promise<Again | undefined> {
  const notice = noticeIn(item);
  const open = notice && nextWorkingHour(services.clock.now(), notice.chat.timeZone);
  // What became due while nothing ran isn't told at night.
  if (open) return waitingUntil(open, item);
  const way = { item, turns, reconnect, pace };
  switch (notice?.kind) {
    case 'followUp':
      return followUp(services, { ...way, notice });
    case 'endings':
      return endings(services, { ...way, notice });
    case 'channelEndings':
      return channelEndings(services, { ...way, notice });
    case undefined:
      log.warn('a notice that this version does not understand was let go');
      return undefined;
  }
}
