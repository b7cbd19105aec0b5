import { GraphError } from '../http/graph-error';

/** Entra's numbers for "this application may do nothing in this tenant", other than a fault of its own credential. */
const CLOSED_TENANT = new Set([
  // The user or administrator has not consented.
  '65001',
  // The tenant lacks a service principal of the application, or of Graph.
  '700016',
  '7000229',
  '500011',
  '650051',
  '650052',
  // No such tenant, or none in this cloud.
  '90002',
  '900021',
  // Its administrators have switched the application off, or their Conditional Access keeps it out.
  '7000112',
  '53003',
]);

/** Entra's own number of what went wrong, such as 700016; it stands in the message and nowhere else. */
function entraErrorNumber(cause: unknown): string | undefined {
  return cause instanceof Error ? /\bAADSTS(\d{4,8})\b/.exec(cause.message)?.[1] : undefined;
}

/** Will asking this tenant again soon come to the same? What may pass, or concerns all tenants, is none of this. */
export function isClosedToUs(error: unknown): boolean {
  if (!(error instanceof GraphError)) return false;
  if (error.code === 'forbidden') return true;
  const number = entraErrorNumber(error.details.cause);
  return error.code === 'unauthorized' && number !== undefined && CLOSED_TENANT.has(number);
}
