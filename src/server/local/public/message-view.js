// One message: who, when, what.

import { renderCard } from './card-view.js';
import { avatar, botAvatar, el } from './dom.js';
import { consentView, fileView } from './file-view.js';
import { toHtml } from './markdown.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
const FILE_CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const FILE_INFO = 'application/vnd.microsoft.teams.card.file.info';

/** Mentions arrive as `<at>name</at>`; only the name is shown. */
const withoutMentions = (/** @type {string} */ text) => text.replace(/<at>(.*?)<\/at>/g, '$1');

function textBlock(/** @type {any} */ message) {
  const text = withoutMentions(message.text);
  if (message.format === 'plain') return el('div', { className: 'text plain' }, text);
  // The HTML comes out of DOMPurify.
  return el('div', { className: 'text', innerHTML: toHtml(text) });
}

function attachmentView(
  /** @type {any} */ message,
  /** @type {any} */ attachment,
  /** @type {any} */ { actions, locale },
) {
  switch (attachment.contentType) {
    case CARD:
      if (attachment.content?.refresh) actions.look(message.id);
      return el('div', { className: 'card' }, renderCard(message.id, attachment.content, actions));
    case FILE_CONSENT:
      return consentView(attachment, locale, (answer) => actions.consent(message.id, answer));
    case FILE_INFO:
      return fileView(attachment);
    default:
      return el('div', { className: 'text plain' }, 'This attachment cannot be shown here.');
  }
}

function timeOf(/** @type {string} */ moment, /** @type {string} */ locale) {
  const date = new Date(moment);
  const shown = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
  return el('time', { dateTime: moment, title: date.toLocaleString(locale) }, shown);
}

/** The message extension's action, which Teams has in the menu of every message. */
function fileThisButton(/** @type {any} */ message, /** @type {string} */ name, /** @type {any} */ actions) {
  return el(
    'button',
    {
      type: 'button',
      className: 'message-action',
      'aria-label': `File this… (message of ${name})`,
      onclick: () => actions.fileThis(message.id),
    },
    'File this…',
  );
}

/**
 * @param {any} message
 * @param {{ kind: 'bot' | 'own' | 'other', name: string, continues: boolean, locale: string, actions: any }} context
 */
export function messageView(message, { kind, name, continues, locale, actions }) {
  const head = el(
    'header',
    { className: 'message-head' },
    el('span', { className: 'author' }, name),
    timeOf(message.sentAt, locale),
    message.edited ? el('span', { className: 'edited' }, 'Updated') : undefined,
  );
  const body = el('div', { className: 'message-body' });
  if (message.text) {
    body.append(
      el('div', { className: 'bubble' }, textBlock(message)),
      fileThisButton(message, name, actions),
    );
  }
  body.append(
    ...message.attachments.map((attachment) => attachmentView(message, attachment, { actions, locale })),
  );
  const face = kind === 'bot' ? botAvatar() : avatar(name);
  return el(
    'article',
    {
      className: `message ${kind}${continues ? ' continues' : ''}`,
      tabIndex: -1,
      'aria-label': `${name}, ${new Date(message.sentAt).toLocaleTimeString(locale)}`,
      'data-id': message.id,
    },
    kind === 'own' ? undefined : face,
    el('div', { className: 'message-main' }, head, body),
  );
}

/** The line between two days. */
export function dayView(/** @type {string} */ moment, /** @type {string} */ locale) {
  const day = new Date(moment);
  const isToday = day.toDateString() === new Date().toDateString();
  const words = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return el('p', { className: 'day' }, el('span', {}, isToday ? 'Today' : words.format(day)));
}
