/** Whether a message whose sending failed may have reached the person: then it must not be sent again. */
export type ArrivalOfFailed =
  /** Certainly not, and it may be tried again. */
  | 'never'
  | 'perhaps'
  /** Certainly not, and trying again is of no use. */
  | 'refused';

/** Read off the error: the bot doesn't know what carries its messages. Whatever says nothing of itself may have arrived. */
export function arrivalOfFailed(error: unknown): ArrivalOfFailed {
  if (!(error instanceof Error)) return 'perhaps';
  if ('arrival' in error && isArrival(error.arrival)) return error.arrival;
  const status = 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? 'refused' : 'perhaps';
}

function isArrival(value: unknown): value is ArrivalOfFailed {
  return value === 'never' || value === 'perhaps' || value === 'refused';
}
