import type { ConnectorClient } from './authentication';

type Operation = Parameters<ConnectorClient['sendOperationRequest']>;

interface Bounded {
  readonly deadline: number;
}

/** What the clients of all turns inherit from, by the SDK's client that they share. */
const kinds = new WeakMap<ConnectorClient, ConnectorClient>();

/** The SDK's client, its calls bounded by a turn's deadline, in milliseconds since 1970. */
export function connectorOfTurn(shared: ConnectorClient, deadline: number): ConnectorClient {
  const kind = kinds.get(shared) ?? kindOf(shared);
  kinds.set(shared, kind);
  return Object.assign(Object.create(kind) as ConnectorClient, { deadline });
}

function kindOf(shared: ConnectorClient): ConnectorClient {
  return Object.create(shared, {
    conversations: {
      get(this: ConnectorClient) {
        return Object.create(shared.conversations, { client: { value: this } }) as unknown;
      },
    },
    attachments: {
      get(this: ConnectorClient) {
        return Object.create(shared.attachments, { client: { value: this } }) as unknown;
      },
    },
    sendOperationRequest: {
      value(this: Bounded, asked: Operation[0], spec: Operation[1], callback: Operation[2]) {
        // The SDK takes a time of 0 for none.
        const timeout = this.deadline - Date.now() || -1;
        const bounded = { ...asked, options: { ...asked.options, timeout } };
        return shared.sendOperationRequest(bounded, spec, callback);
      },
    },
  }) as ConnectorClient;
}
