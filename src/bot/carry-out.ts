import type { Logger } from 'pino';
import type { Effect } from '../../dialogs/effects';
import type { Recents } from '../../dialogs/services';
import type { HandOffLog } from '../ports';

export interface EffectTargets {
  readonly handOffs: Pick<HandOffLog, 'record' | 'addTicket'>;
  readonly recents: Pick<Recents, 'add'>;
}

/** Carries effects out in their order; answers those that are left because one failed. Never rejects. */
export async function carryOut(
  targets: EffectTargets,
  effects: readonly Effect[],
  log: Pick<Logger, 'error'>,
): Promise<readonly Effect[]> {
  for (const [index, effect] of effects.entries()) {
    try {
      await carryOutOne(targets, effect);
    } catch (cause) {
      log.error({ err: cause, effect: effect.kind }, 'what a saved turn has to record could not be recorded');
      // The recent customers are a convenience: nothing waits for them.
      if (effect.kind !== 'addRecent') return effects.slice(index);
    }
  }
  return [];
}

async function carryOutOne({ handOffs, recents }: EffectTargets, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case 'recordHandOff':
      return handOffs.record(effect.handOff);
    case 'addTicket': {
      const { handOffId, personId, ticket, at } = effect;
      return void (await handOffs.addTicket(handOffId, personId, ticket, at));
    }
    case 'addRecent':
      return recents.add(effect.personId, effect.customerTenantId);
  }
}
