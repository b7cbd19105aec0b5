import type { VerdictKind } from './verdict';

/**
 * Whether the answer reminds people to enter their own contact details: it does wherever they fill in a form of a
 * customer's, which asks for them.
 */
export function showsContactReminder(verdict: VerdictKind): boolean {
  return verdict === 'canFile' || verdict === 'unchecked';
}
