import type { Server } from 'restify';
import { answerJson } from './answer';
import type { Readiness } from './readiness';

/** For whoever watches over the process: `/healthz` while it runs, `/readyz` while it should be sent messages. */
export function mountHealth(server: Server, readiness: Pick<Readiness, 'report'>): void {
  server.get('/healthz', async (_request, response) => answerJson(response, 200, { status: 'alive' }));
  server.get('/readyz', async (_request, response) => {
    const report = await readiness.report();
    const isTakingTurns = report.status === 'ready' || report.status === 'degraded';
    answerJson(response, isTakingTurns ? 200 : 503, report);
  });
}
