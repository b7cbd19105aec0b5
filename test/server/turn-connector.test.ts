import assert from 'node:assert/strict';
import { connectorOfTurn } from '../../src/server/turn-connector';

type ConnectorClient = Parameters<typeof connectorOfTurn>[0];
type Asked = Parameters<ConnectorClient['sendOperationRequest']>[0];

/** Stands for the SDK's client and its parts, which call whatever client they belong to. */
class SharedClient {
  readonly asked: Asked[] = [];
  readonly conversations = new Part(this);
  readonly attachments = new Part(this);

  async sendOperationRequest(asked: Asked): Promise<void> {
    this.asked.push(asked);
  }
}

class Part {
  constructor(readonly client: Pick<SharedClient, 'sendOperationRequest'>) {}

  call(options: object): Promise<void> {
    return this.client.sendOperationRequest({ options });
  }
}

function turnOf(shared: SharedClient, deadline: number): SharedClient {
  return connectorOfTurn(shared as unknown as ConnectorClient, deadline) as unknown as SharedClient;
}

describe('the SDK’s client in a turn', () => {
  for (const part of ['conversations', 'attachments'] as const) {
    it(`bounds the calls of ${part} by what is left of the turn, and keeps their other options`, async () => {
      const shared = new SharedClient();

      await turnOf(shared, Date.now() + 5_000)[part].call({ customHeaders: { a: 'b' } });

      const { timeout, ...others } = shared.asked[0]?.options ?? {};
      assert.ok(timeout !== undefined && timeout > 4_000 && timeout <= 5_000, `${timeout}`);
      assert.deepEqual(others, { customHeaders: { a: 'b' } });
    });
  }

  it('gives each turn its own time, also where they share the client', async () => {
    const shared = new SharedClient();
    const [long, short] = [turnOf(shared, Date.now() + 60_000), turnOf(shared, Date.now() + 1_000)];

    await short.conversations.call({});
    await long.conversations.call({});

    const [first = 0, second = 0] = shared.asked.map(({ options }) => options?.timeout);
    assert.ok(first <= 1_000 && second > 50_000, `${first}, ${second}`);
  });

  it('never takes a time that is over for none at all', async () => {
    const shared = new SharedClient();

    for (const over of [0, 1, 1_000]) await turnOf(shared, Date.now() - over).conversations.call({});

    for (const { options } of shared.asked) assert.ok((options?.timeout ?? 0) < 0, `${options?.timeout}`);
  });

  it('leaves calls outside of turns as they are', async () => {
    const shared = new SharedClient();
    turnOf(shared, Date.now() + 1_000);

    await shared.conversations.call({ customHeaders: {} });

    assert.deepEqual(shared.asked, [{ options: { customHeaders: {} } }]);
  });
});
