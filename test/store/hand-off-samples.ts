import type { HandOff } from '../../src/domain/hand-off';
import { NOW } from './temporary-store';

export const HAND_OFF: HandOff = {
  id: 'hand-off-1',
  at: NOW,
  personId: 'megan',
  customerTenantId: '22222222-2222-4222-8222-222222222222',
  workload: 'exchange',
  verdict: 'canFile',
  portalUrl: 'https://admin.microsoft.com/',
  evidence: 'relationship Contoso support, group Desk, role Service Support Administrator',
  contactReminder: true,
  outcome: 'open',
  ticket: undefined,
};

/** One of what is no customer's. */
export const BARE_HAND_OFF: HandOff = {
  ...HAND_OFF,
  id: 'hand-off-2',
  customerTenantId: undefined,
  workload: 'ownSubscription',
  verdict: 'ownPlan',
  portalUrl: undefined,
  contactReminder: false,
};
