import {
  askArrangementCard,
  askAzureSellerCard,
  askEntraPremiumCard,
  askWorkloadCard,
  usedQuestion,
} from '../../cards';
import { isProvider, type Partner } from '../../src/domain/partner';
import { knownCustomer, type Slots } from '../slots';
import { ChoiceQuestion } from './choice-question';

/** Which product has the problem? */
export function workloadQuestion(): ChoiceQuestion<'workload'> {
  return new ChoiceQuestion({
    slot: 'workload',
    isOpen: () => true,
    ask: (turn, slots, stamp, misunderstood) =>
      askWorkloadCard(turn.words, stamp, {
        customer: knownCustomer(slots),
        notice: noticeOf(misunderstood),
        guesses: slots.workloadGuesses,
      }),
    used: (turn, workload) => usedQuestion(turn.words, { kind: 'workload', workload }),
    fromAction: (action) => (action.verb === 'pickWorkload' ? action.workload : undefined),
    fromText: ({ workload }) => workload,
    hintsIn: ({ workloadGuesses }) => (workloadGuesses.length > 0 ? { workloadGuesses } : undefined),
  });
}

/** Entra ID only: does the customer own P1 or P2? Two different tests hang on it. */
export function entraPremiumQuestion(): ChoiceQuestion<'entraPremium'> {
  return new ChoiceQuestion({
    slot: 'entraPremium',
    isOpen: ({ workload }) => workload === 'entra',
    ask: (turn, slots, stamp, misunderstood) =>
      askEntraPremiumCard(turn.words, stamp, viewOf(slots, misunderstood)),
    used: (turn, value) => usedQuestion(turn.words, { kind: 'entraPremium', value }),
    fromAction: (action) => (action.verb === 'pickEntraPremium' ? action.entraPremium : undefined),
    fromText: ({ entraPremium, intent }) => entraPremium ?? yesNo(intent, 'yes', 'no'),
  });
}

/** Azure only, and only of a provider: did we sell the subscription? Resellers and advisors are barred anyway. */
export function azureSellerQuestion(partner: Partner): ChoiceQuestion<'azureSeller'> {
  return new ChoiceQuestion({
    slot: 'azureSeller',
    isOpen: ({ workload }) => workload === 'azure' && isProvider(partner.type),
    ask: (turn, slots, stamp, misunderstood) =>
      askAzureSellerCard(turn.words, stamp, viewOf(slots, misunderstood)),
    used: (turn, value) => usedQuestion(turn.words, { kind: 'azureSeller', value }),
    fromAction: (action) => (action.verb === 'pickAzureSeller' ? action.azureSeller : undefined),
    fromText: ({ azureSeller, intent }) => azureSeller ?? yesNo(intent, 'us', 'someoneElse'),
  });
}

/** What does the customer buy beside CSP? It decides whether they may file themselves. */
export function arrangementQuestion(): ChoiceQuestion<'arrangement'> {
  return new ChoiceQuestion({
    slot: 'arrangement',
    isOpen: () => true,
    ask: (turn, slots, stamp, misunderstood) =>
      askArrangementCard(turn.words, stamp, viewOf(slots, misunderstood)),
    used: (turn, value) => usedQuestion(turn.words, { kind: 'arrangement', value }),
    fromAction: (action) => (action.verb === 'pickArrangement' ? action.arrangement : undefined),
    fromText: ({ arrangement, intent }) => arrangement ?? (intent === 'dontKnow' ? 'unknown' : undefined),
  });
}

function viewOf(slots: Slots, misunderstood: string | undefined) {
  return { customer: knownCustomer(slots), notice: noticeOf(misunderstood) };
}

function noticeOf(misunderstood: string | undefined) {
  return misunderstood ? ({ kind: 'notUnderstood', typed: misunderstood } as const) : undefined;
}

function yesNo<Yes, No>(intent: string | undefined, yes: Yes, no: No): Yes | No | 'unknown' | undefined {
  if (intent === 'yes') return yes;
  if (intent === 'no') return no;
  return intent === 'dontKnow' ? 'unknown' : undefined;
}
