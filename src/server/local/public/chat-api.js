// The page's own server: requests, and the stream of what happens.

/** A failure whose message is a sentence for the person. */
export class ChatProblem extends Error {}

async function answerOf(/** @type {Response} */ response) {
  if (response.status === 204) return undefined;
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  throw new ChatProblem(body.error ?? 'That did not work. Please try again.');
}

async function send(/** @type {string} */ path, /** @type {RequestInit} */ init) {
  const response = await fetch(`/local/api/${path}`, init).catch(() => {
    throw new ChatProblem('Filing Desk does not answer. Is it still running?');
  });
  return answerOf(response);
}

export const loadSetting = () => send('setting', {});

/**
 * Everything that a person can do; each call states who they are and where.
 *
 * @param {() => { personId: string, place: string, locale: string }} standing
 */
export function createChatApi(standing) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const post = (/** @type {string} */ path, /** @type {object} */ body) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...standing(), timeZone: timeZone ?? 'UTC', ...body }),
    });
  return {
    open: (/** @type {boolean} */ fresh) => post('open', { fresh }),
    say: (/** @type {string} */ text, /** @type {boolean} */ mention) => post('say', { text, mention }),
    submit: (/** @type {string} */ messageId, /** @type {unknown} */ data) =>
      post('submit', { messageId, data }),
    execute: (/** @type {string} */ messageId, /** @type {object} */ action) =>
      post('execute', { messageId, action }),
    look: (/** @type {string} */ messageId) => post('look', { messageId }),
    consent: (/** @type {string} */ messageId, /** @type {'accept' | 'decline'} */ answer) =>
      post('consent', { messageId, answer }),
    search: (/** @type {string} */ messageId, /** @type {object} */ search) =>
      post('search', { messageId, ...search }),
    findCustomers: (/** @type {string} */ text) => post('extension/query', { text }),
    insert: (/** @type {unknown} */ tap) => post('extension/insert', { tap }),
    fileThis: (/** @type {string} */ messageId) => post('extension/file-this', { messageId }),
    submitDialog: (/** @type {unknown} */ data) => post('extension/submit', { data }),
  };
}

/**
 * Listens for one person. The browser reconnects by itself while the server lives.
 *
 * @param {string} personId
 * @param {(event: any) => void} onEvent
 * @param {() => void} onLost
 * @returns {() => void} stops listening
 */
export function listen(personId, onEvent, onLost) {
  const source = new EventSource(`/local/api/events?personId=${encodeURIComponent(personId)}`);
  source.onmessage = ({ data }) => onEvent(JSON.parse(data));
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) onLost();
  };
  return () => source.close();
}
