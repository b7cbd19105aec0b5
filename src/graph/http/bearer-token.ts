import { GraphError } from './graph-error';
import type { Operation } from './operations';
import type { TokenSource } from './token-source';
import { withinOr } from '../../ports/within';

/** The names under which `@azure/identity` says that the application itself was refused. */
const REFUSALS = ['AuthenticationError', 'AuthenticationRequiredError', 'CredentialUnavailableError'];

/** A token within the time limit, or a `GraphError`. */
export async function bearerToken(
  tokens: TokenSource,
  operation: Operation,
  limitMs: number,
): Promise<string> {
  const late = (): never => {
    throw new GraphError('unreachable', operation, { note: 'no token in time' });
  };
  try {
    return await withinOr(limitMs, tokens.token(), late);
  } catch (error) {
    throw error instanceof GraphError ? error : tokenFault(operation, error);
  }
}

function tokenFault(operation: Operation, cause: unknown): GraphError {
  const refused = cause instanceof Error && REFUSALS.includes(cause.name) && !isServerFault(cause);
  const entraCode = entraCodeOf(cause);
  return new GraphError(refused ? 'unauthorized' : 'unreachable', operation, {
    cause,
    note: 'no token',
    ...(entraCode && { entraCode }),
  });
}

/** Entra begins the description of a refusal with its number: `AADSTS7000222: …`. The rest may quote anything. */
function entraCodeOf(cause: unknown): string | undefined {
  return cause instanceof Error ? /\bAADSTS(\d{4,8})\b/.exec(cause.message)?.[1] : undefined;
}

/**
 * MSAL's words for a network fault and OAuth's for a fault of the server. They come under the name of a refusal, at
 * the beginning of the message.
 */
const SERVER_FAULTS =
  /^(?:network_error|endpoints_resolution_error|request_timeout|temporarily_unavailable|server_error)\b/;

function isServerFault(cause: Error): boolean {
  if (SERVER_FAULTS.test(cause.message)) return true;
  return 'statusCode' in cause && typeof cause.statusCode === 'number' && cause.statusCode >= 500;
}
