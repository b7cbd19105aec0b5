import type { Effect } from '../../dialogs/effects';
import type { Noted } from '../ports/telemetry';

/** What is counted of a turn: what its dialogs noted, and the effects that tell something themselves. */
export function notedIn(noted: readonly Noted[], effects: readonly Effect[]): readonly Noted[] {
  return [...noted, ...effects.flatMap(notedOf)];
}

function notedOf(effect: Effect): readonly Noted[] {
  switch (effect.kind) {
    case 'recordHandOff': {
      const { workload, verdict } = effect.handOff;
      return [{ kind: 'handedOver', workload, verdict }];
    }
    case 'settle':
      return [{ kind: 'settled', outcome: effect.settlement.outcome }];
    case 'recordFeedback': {
      const { reason, answer } = effect.feedback;
      return [{ kind: 'calledWrong', reason, workload: answer.workload, verdict: answer.verdict }];
    }
    default:
      return [];
  }
}
