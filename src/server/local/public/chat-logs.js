// The messages of both places, as the stream reports them.

const empty = () => ({ personal: [], channel: [] });

/** Keeps the messages of the place that isn't looked at, too. */
export function createChatLogs() {
  let logs = empty();
  return {
    of: (/** @type {string} */ place) => logs[place],
    clear: () => {
      logs = empty();
    },
    /** Takes one event of the stream in. */
    take(/** @type {any} */ event) {
      const log = logs[event.place];
      switch (event.type) {
        case 'snapshot':
          logs[event.place] = [...event.messages];
          break;
        case 'message':
          logs[event.place] = log.some(({ id }) => id === event.message.id)
            ? log.map((message) => (message.id === event.message.id ? event.message : message))
            : [...log, event.message];
          break;
        case 'removed':
          logs[event.place] = log.filter(({ id }) => id !== event.id);
          break;
      }
    },
    /** What to offer as the next sentence: the bot's own suggestions, or first sentences in an empty chat. */
    suggestions(/** @type {string} */ place, /** @type {string[]} */ first) {
      const last = logs[place].at(-1);
      if (!last) return first;
      return last.author.kind === 'bot' ? last.suggestions : [];
    },
  };
}
