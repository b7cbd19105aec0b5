import type { Logger } from 'pino';
import type { DialogServices } from '../../../dialogs/services';
import type { CallerOf, Schedule } from '../../ports';

/** Of everything that dialogs need, what notices need. */
export type NoticeServices = Pick<
  DialogServices,
  'clock' | 'demo' | 'gate' | 'handOffs' | 'ids' | 'languages' | 'notices' | 'staff' | 'wordsFor'
> & {
  readonly schedule: Pick<Schedule, 'remove'>;
  readonly log: Pick<Logger, 'warn'>;
  readonly callerOf?: CallerOf | undefined;
};
