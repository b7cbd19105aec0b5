import { isBrokenCircuitError } from 'cockatiel';
import { StoreError, type StoreErrorCode } from '../store-error';

/** What Azure's libraries tell of a refused or failed request, as far as it matters here. */
interface Refusal {
  readonly status: number | undefined;
  /** The service's own word, such as `BlobNotFound`. */
  readonly code: string | undefined;
}

/** Reads the libraries' `RestError` without depending on its class, of which there may be several copies. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return { status: undefined, code: undefined };
  const status: unknown = Reflect.get(error, 'statusCode');
  const own: unknown = Reflect.get(error, 'code');
  const details: unknown = Reflect.get(error, 'details');
  const inDetails = codeIn(details) ?? codeIn(Reflect.get(Object(details) as object, 'odataError'));
  return {
    status: typeof status === 'number' ? status : undefined,
    code: inDetails ?? (typeof own === 'string' ? own : undefined),
  };
}

function codeIn(details: unknown): string | undefined {
  if (details === null || typeof details !== 'object') return undefined;
  const code: unknown = Reflect.get(details, 'errorCode') ?? Reflect.get(details, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** Whether the service failed, rather than said no: it may do better when it is asked again. */
export function isOutage(error: Error): boolean {
  if (error instanceof StoreError || isRefusedCredential(error)) return false;
  const { status } = refusalOf(error);
  return status === undefined || status >= 500 || status === 429 || status === 408;
}

function isRefusedCredential(error: Error): boolean {
  return /^(Authentication|CredentialUnavailable|AggregateAuthentication)/u.test(error.name);
}

/** Translates what Azure's libraries threw about the container or table at `place`. */
export function fromAzureError(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(codeOf(error), place, error);
}

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Error)) return 'failed';
  const { status } = refusalOf(error);
  if (status === 401 || status === 403 || isRefusedCredential(error)) return 'refused';
  return isBrokenCircuitError(error) || isOutage(error) ? 'unreachable' : 'failed';
}
