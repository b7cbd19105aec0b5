import type { Noted } from '../ports/telemetry';
import type { Meters } from './meters';

/** Counts what happened in a turn that is saved by now. */
export function countNoted(meters: Pick<Meters, 'count'>, noted: Noted): void {
  switch (noted.kind) {
    case 'verdict': {
      const { verdict, workload, brokenLink } = noted;
      return meters.count('verdicts', { verdict, workload, broken_link: brokenLink });
    }
    case 'handedOver':
      return meters.count('handedOver', { verdict: noted.verdict, workload: noted.workload });
    case 'settled':
      return meters.count('settled', { outcome: noted.outcome });
    case 'calledWrong': {
      const { reason, verdict, workload } = noted;
      return meters.count('calledWrong', { reason, verdict, workload });
    }
    case 'notUnderstood':
      return meters.count('notUnderstood', { at: noted.at, language: noted.language });
  }
}
