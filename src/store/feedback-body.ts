import type { Feedback } from '../domain/feedback';
import { jsonOf } from '../ports/json-of';
import { storedFeedback } from '../ports/stored-feedback';

/** As JSON, which escapes NUL and half a surrogate pair: nothing is left in it that couldn't be stored. */
export function feedbackBody(feedback: Feedback): string {
  return JSON.stringify(feedback);
}

/** Undefined for what this version can't read. */
export function feedbackIn(body: unknown): Feedback | undefined {
  return typeof body === 'string' ? storedFeedback.safeParse(jsonOf(body)).data : undefined;
}
