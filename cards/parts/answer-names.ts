import type { AzureSeller, EntraPremium } from '../../src/domain/question';
import type { WordKey } from '../../src/i18n/words';
import type { Arrangement } from '../actions';

/** How the answers are called, on buttons and on used questions. */
export const ENTRA_PREMIUM_NAMES = {
  yes: 'flow.askEntraPremium.yes',
  no: 'flow.askEntraPremium.no',
  unknown: 'flow.askEntraPremium.unknown',
} as const satisfies Record<EntraPremium, WordKey>;

export const AZURE_SELLER_NAMES = {
  us: 'flow.askAzureSeller.us',
  someoneElse: 'flow.askAzureSeller.someoneElse',
  unknown: 'flow.askAzureSeller.unknown',
} as const satisfies Record<AzureSeller, WordKey>;

export const ARRANGEMENT_NAMES = {
  cspOnly: 'flow.askArrangement.cspOnly',
  cspAndDirectTrial: 'flow.askArrangement.cspAndDirectTrial',
  cspAndDirectPaid: 'flow.askArrangement.cspAndDirectPaid',
  unknown: 'flow.askArrangement.unknown',
} as const satisfies Record<Arrangement, WordKey>;
