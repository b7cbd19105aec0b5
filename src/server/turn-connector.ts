import type { ConnectorClient } from './authentication';

type Operation = Parameters<ConnectorClient['sendOperationRequest']>;

interface Bounded {
  readonly deadline: number;
}

/** The clients of all turns, by the SDK's client that they share. */
const kinds = new WeakMap<ConnectorClient, new (deadline: number) => ConnectorClient>();

/** The SDK's client, its calls bounded by a turn's deadline, in milliseconds since 1970. */
export function connectorOfTurn(shared: ConnectorClient, deadline: number): ConnectorClient {
  const Kind = kinds.get(shared) ?? newKind(shared);
  return new Kind(deadline);
}

/** A class, since every turn makes one: an object that is put together takes several times as long. */
function newKind(shared: ConnectorClient): new (deadline: number) => ConnectorClient {
  class OfTurn implements Bounded {
    constructor(readonly deadline: number) {}
  }
  Object.setPrototypeOf(OfTurn.prototype, boundedBy(shared));
  const kind = OfTurn as unknown as new (deadline: number) => ConnectorClient;
  kinds.set(shared, kind);
  return kind;
}

function boundedBy(shared: ConnectorClient): ConnectorClient {
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
