import type { Logger } from 'pino';
import type { Effect } from '../../dialogs/effects';
import type { Languages, Notices, Recents } from '../../dialogs/services';
import type { FeedbackLog, HandOffLog, Schedule } from '../ports';
import { recordFeedback } from './record-feedback';

export interface EffectTargets {
  readonly handOffs: Pick<HandOffLog, 'record' | 'settle'>;
  readonly feedback: Pick<FeedbackLog, 'record'>;
  readonly recents: Pick<Recents, 'add'>;
  readonly schedule: Pick<Schedule, 'put' | 'remove'>;
  readonly notices: Pick<Notices, 'change'>;
  readonly languages: Pick<Languages, 'choose'>;
}

/** Carries effects out in their order; answers those that are left because one failed. Never rejects. */
export async function carryOut(
  targets: EffectTargets,
  effects: readonly Effect[],
  log: Pick<Logger, 'error' | 'info'>,
): Promise<readonly Effect[]> {
  for (const [index, effect] of effects.entries()) {
    try {
      await carryOutOne(targets, effect, log);
    } catch (cause) {
      log.error({ err: cause, effect: effect.kind }, 'what a saved turn has to record could not be recorded');
      // The recent customers are a convenience: nothing waits for them.
      if (effect.kind !== 'addRecent') return effects.slice(index);
    }
  }
  return [];
}

function carryOutOne(
  { handOffs, feedback, recents, schedule, notices, languages }: EffectTargets,
  effect: Effect,
  log: Pick<Logger, 'info'>,
): Promise<unknown> {
  switch (effect.kind) {
    case 'recordHandOff':
      return handOffs.record(effect.handOff);
    case 'settle': {
      const { handOffId, personId, settlement, at } = effect;
      return handOffs.settle(handOffId, personId, settlement, at);
    }
    case 'recordFeedback':
      return recordFeedback(log, feedback, effect.feedback);
    case 'addRecent':
      return recents.add(effect.personId, effect.customerTenantId);
    case 'schedule':
      return schedule.put(effect.item);
    case 'unschedule':
      return schedule.remove(effect.key);
    case 'setNotices':
      return notices.change(effect.personId, effect.change);
    case 'setLanguage':
      return languages.choose(effect.personId, effect.language);
  }
}
