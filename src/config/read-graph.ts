import type { GraphSource, Identity, Problem } from './config';
import type { GivenSettings } from './given-settings';
import { isLoopbackUrl } from './loopback';

/** Which Graph is asked, or nothing when the settings contradict each other; what is wrong is reported. */
export function readGraph(
  given: GivenSettings,
  identity: Identity | undefined,
  report: (problem: Problem) => void,
): GraphSource | undefined {
  const { GRAPH_BASE_URL: baseUrl, GRAPH_DEV_TOKEN: token } = given.values;
  reportContradictions(given, report);
  if (identity?.kind === 'bot') return { kind: 'credential', baseUrl, identity };
  if (baseUrl && token) return { kind: 'fixedToken', baseUrl, token };
  return { kind: 'demo' };
}

function reportContradictions(given: GivenSettings, report: (problem: Problem) => void): void {
  const { GRAPH_BASE_URL: baseUrl } = given.values;
  const hasIdentity = given.has('MicrosoftAppId');
  const hasUrl = given.has('GRAPH_BASE_URL');
  const hasToken = given.has('GRAPH_DEV_TOKEN');
  if (hasToken && hasIdentity) {
    report({
      name: 'GRAPH_DEV_TOKEN',
      problem: 'refused together with MicrosoftAppId, whose credentials are used: remove it',
    });
  }
  if (hasToken && !hasIdentity && !hasUrl) {
    report({ name: 'GRAPH_BASE_URL', problem: 'required, because GRAPH_DEV_TOKEN is set' });
  }
  if (hasUrl && !hasToken && !hasIdentity) {
    report({
      name: 'GRAPH_DEV_TOKEN',
      problem: 'required with GRAPH_BASE_URL, unless MicrosoftAppId gives the bot an identity',
    });
  }
  if (hasToken && baseUrl && !isLoopbackUrl(baseUrl)) {
    report({
      name: 'GRAPH_BASE_URL',
      problem:
        'expected an address of this machine (127.0.0.1, ::1, localhost), because GRAPH_DEV_TOKEN is set',
    });
  }
}
