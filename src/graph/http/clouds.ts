import type { Cloud } from '../../domain/partner';

interface CloudHosts {
  /** Graph's origin in this cloud. */
  readonly graph: string;
  /** Where tokens come from. */
  readonly authority: string;
}

const WORLDWIDE: CloudHosts = {
  graph: 'https://graph.microsoft.com',
  authority: 'https://login.microsoftonline.com',
};

/** Microsoft's national cloud deployments, after Graph's page of that name. Tokens don't cross clouds. */
const HOSTS: Record<Cloud, CloudHosts> = {
  commercial: WORLDWIDE,
  gcc: WORLDWIDE,
  gccHigh: { graph: 'https://graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  dod: { graph: 'https://dod-graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
};

/** Graph's address in a cloud, for when no other is set. */
export function graphAddress(cloud: Cloud): string {
  return `${HOSTS[cloud].graph}/v1.0`;
}

/** The scope to ask a token for. */
export function graphScope(cloud: Cloud): string {
  return `${HOSTS[cloud].graph}/.default`;
}

export function authorityHost(cloud: Cloud): string {
  return HOSTS[cloud].authority;
}
