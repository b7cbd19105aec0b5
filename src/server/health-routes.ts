import type { Server } from 'restify';
import { answerJson } from './answer';
import type { TurnCounter } from './turn-counter';

/** For whoever watches over the process: `/healthz` while it runs, `/readyz` while it takes messages. */
export function mountHealth(server: Server, turns: Pick<TurnCounter, 'draining'>): void {
  server.get('/healthz', async (_request, response) => answerJson(response, 200, { status: 'alive' }));
  server.get('/readyz', async (_request, response) =>
    turns.draining
      ? answerJson(response, 503, { status: 'draining' })
      : answerJson(response, 200, { status: 'ready' }),
  );
}
