import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { CallWatch, ServerWatch } from '../ports/telemetry';
import type { Tracing } from './tracing';

/**
 * Requests as spans. What the door turns away is none: it is said by strangers, and the log counts it. `traceparent` is
 * not read: Teams sends none, and whoever else does could lead our spans into a trace of theirs.
 */
export function watchedServer(tracing: Tracing, calls: CallWatch): ServerWatch {
  return {
    calls,
    request: async (route, response, work) => {
      const attributes = { 'http.request.method': 'POST', 'http.route': route };
      const span = tracing.begin({ name: `POST ${route}`, kind: SpanKind.SERVER, attributes });
      await tracing.within(span, work);
      const { statusCode } = response;
      // One that never ends is never sent.
      if (isTurnedAway(statusCode)) return;
      span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function isTurnedAway(status: number): boolean {
  return (status >= 400 && status < 500) || status === 503;
}
