/** JSON as it comes over the wire. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A card, read the way a person reads it: its words, its buttons, its inputs. */
export class ReadableCard {
  constructor(
    readonly activityId: string,
    readonly content: Json,
  ) {}

  static from(activityId: string, activity: Json): ReadableCard[] {
    const attachments = Array.isArray(activity['attachments']) ? (activity['attachments'] as unknown[]) : [];
    return attachments
      .filter(isRecord)
      .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
      .flatMap(({ content }) => (isRecord(content) ? [new ReadableCard(activityId, content)] : []));
  }

  /** Every word on the card that can be read, one line a text. */
  get text(): string {
    return nodesOf(this.content)
      .flatMap((node) => [node['text'], node['title'], node['label'], node['placeholder'], node['value']])
      .filter((text) => typeof text === 'string')
      .join('\n');
  }

  get buttons(): string[] {
    return this.actions().flatMap(({ title }) => (typeof title === 'string' ? [title] : []));
  }

  get links(): string[] {
    return nodesOf(this.content).flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
  }

  button(title: string | RegExp): Json | undefined {
    return this.actions().find(
      ({ title: candidate }) =>
        typeof candidate === 'string' &&
        (typeof title === 'string' ? candidate === title : title.test(candidate)),
    );
  }

  private actions(): Json[] {
    return nodesOf(this.content).filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'));
  }
}

/** Fallbacks would be read twice; a refresh is run by the client itself. */
const NOT_READ = ['fallback', 'data', 'refresh'];

/** Every object in the card, in reading order. */
function nodesOf(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (!isRecord(node)) return [];
  const inner = Object.entries(node).filter(([key]) => !NOT_READ.includes(key));
  return [node, ...inner.flatMap(([, value]) => nodesOf(value))];
}
