import { StoreError, type StoreErrorCode } from '../store-error';

/** Waiting mends none of these: they are about the text, or about us. */
const LASTING: readonly StoreErrorCode[] = ['closed', 'unstorableText', 'tooLarge', 'unreadableRow'];

/** Whether the store as a whole is in trouble, rather than minding what it was given. */
export function isOutage(error: unknown): error is StoreError {
  return error instanceof StoreError && !LASTING.includes(error.code);
}
