/** How the partner takes part in the Cloud Solution Provider programme. No API states it, so it is a setting. */
export const PARTNER_TYPES = ['directBill', 'indirectProvider', 'indirectReseller', 'advisor'] as const;
export type PartnerType = (typeof PARTNER_TYPES)[number];

/** The Microsoft cloud that the partner's customers live in. GCC stays on the worldwide endpoints. */
export const CLOUDS = ['commercial', 'gcc', 'gccHigh', 'dod'] as const;
export type Cloud = (typeof CLOUDS)[number];

/** What the rules need to know about the partner itself. */
export interface Partner {
  readonly type: PartnerType;
  readonly cloud: Cloud;
}

/** Only a provider of the subscription may file for Azure; resellers and advisors are barred. */
export function isProvider(type: PartnerType): boolean {
  return type === 'directBill' || type === 'indirectProvider';
}

/**
 * GDAP's Graph API exists in the global service only, so a US Government deployment can't check a chain.
 * Source: `graphGlobalOnly` in sources.ts.
 */
export function hasGdapApi(cloud: Cloud): boolean {
  return cloud === 'commercial' || cloud === 'gcc';
}
