/** A tenant that the partner serves. */
export interface Customer {
  readonly tenantId: string;
  readonly name: string;
  /** Default domain, for links and for telling namesakes apart; absent when the directory states none. */
  readonly domain: string | undefined;
}

/** The last characters of a tenant ID: short enough to read out, long enough to tell namesakes apart. */
export function tenantTail(tenantId: string): string {
  return tenantId.slice(-6);
}
