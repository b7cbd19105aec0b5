// The log of messages in one place.

import { el } from './dom.js';
import { dayView, messageView } from './message-view.js';

/** Messages of one author within this time stand under one name. */
const ONE_BREATH_MS = 5 * 60_000;
const TYPING_MS = 8_000;

/**
 * @param {{
 *   describe: (author: any) => { kind: 'bot' | 'own' | 'other', name: string },
 *   locale: () => string,
 *   actions: any,
 *   botName: string,
 * }} context
 */
export function createChatView({ describe, locale, actions, botName }) {
  const log = el('div', { className: 'log', role: 'log', 'aria-label': 'Messages', tabIndex: 0 });
  const typing = el(
    'div',
    { className: 'typing', role: 'status', hidden: true },
    el('span', { className: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    `${botName} is writing`,
  );
  let messages = [];
  let typingTimer = 0;

  function build(message, index) {
    const before = messages[index - 1];
    const sameAuthor = before && JSON.stringify(before.author) === JSON.stringify(message.author);
    const sameBreath = before && Date.parse(message.sentAt) - Date.parse(before.sentAt) < ONE_BREATH_MS;
    const view = messageView(message, {
      ...describe(message.author),
      continues: Boolean(sameAuthor && sameBreath),
      locale: locale(),
      actions,
    });
    const newDay =
      !before || new Date(before.sentAt).toDateString() !== new Date(message.sentAt).toDateString();
    return newDay ? [dayView(message.sentAt, locale()), view] : [view];
  }

  const viewOf = (id) => log.querySelector(`[data-id="${CSS.escape(id)}"]`);

  /** A new message shows from its top, however long it is. */
  function reveal(view) {
    const taller = view.offsetHeight > log.clientHeight - 40;
    if (taller) log.scrollTop = view.offsetTop - log.offsetTop - 12;
    else log.scrollTop = log.scrollHeight;
  }

  function redraw() {
    log.setAttribute('aria-busy', 'true');
    log.replaceChildren(...messages.flatMap(build));
    log.scrollTop = log.scrollHeight;
    log.removeAttribute('aria-busy');
  }

  function replace(message, index) {
    messages[index] = message;
    const old = viewOf(message.id);
    const hadFocus = old?.contains(document.activeElement);
    const fresh = build(message, index).at(-1);
    old?.replaceWith(fresh);
    if (!hadFocus) return;
    // The focused button is gone: go on at the first thing in the new card.
    (fresh.querySelector('input, select, button, a[href]') ?? fresh).focus();
  }

  function setTyping(on) {
    clearTimeout(typingTimer);
    typing.hidden = !on;
    if (on) typingTimer = window.setTimeout(() => setTyping(false), TYPING_MS);
  }

  return {
    element: el('div', { className: 'log-frame' }, log, typing),
    messages: () => messages,
    redraw,
    setTyping,
    setAll(all) {
      messages = all;
      setTyping(false);
      redraw();
    },
    put(message) {
      if (message.author.kind === 'bot') setTyping(false);
      const index = messages.findIndex(({ id }) => id === message.id);
      if (index >= 0) return replace(message, index);
      messages.push(message);
      log.append(...build(message, messages.length - 1));
      reveal(viewOf(message.id));
    },
    remove(id) {
      messages = messages.filter((message) => message.id !== id);
      redraw();
    },
    setBusy(id, busy) {
      viewOf(id)?.classList.toggle('busy', busy);
    },
  };
}
