// Files: whether one may be saved, and one that was.

import { el, icon } from './dom.js';

const STEPS = ['byte', 'kilobyte', 'megabyte'];

function sizeWords(/** @type {unknown} */ bytes, /** @type {string} */ locale) {
  if (typeof bytes !== 'number' || !Number.isFinite(bytes) || bytes < 0) return undefined;
  const step = Math.min(STEPS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
  const amount = bytes / 1024 ** step;
  const form = { style: 'unit', unit: STEPS[step], unitDisplay: step === 0 ? 'long' : 'short' };
  return new Intl.NumberFormat(locale, { ...form, maximumFractionDigits: 1 }).format(amount);
}

function head(/** @type {string} */ name, /** @type {string | undefined} */ under) {
  return el(
    'div',
    { className: 'file-head' },
    el('span', { className: 'file-icon' }, icon('file')),
    el(
      'div',
      { className: 'file-words' },
      el('p', { className: 'file-name' }, name),
      under ? el('p', { className: 'file-under' }, under) : undefined,
    ),
  );
}

const ANSWERS = {
  accept: 'You allowed this file.',
  decline: 'You declined this file.',
};

/**
 * Teams' question whether the bot may save a file.
 *
 * @param {any} attachment
 * @param {string} locale
 * @param {(answer: 'accept' | 'decline') => void} onAnswer
 */
export function consentView({ name, content }, locale, onAnswer) {
  const button = (/** @type {'accept' | 'decline'} */ answer, /** @type {string} */ words, primary = '') =>
    el(
      'button',
      { type: 'button', className: `ac-pushButton ${primary}`, onclick: () => onAnswer(answer) },
      words,
    );
  const answered = ANSWERS[content?.answered];
  return el(
    'div',
    { className: 'card file', role: 'group', 'aria-label': `File: ${name}` },
    head(name ?? 'File', sizeWords(content?.sizeInBytes, locale)),
    content?.description ? el('p', { className: 'file-text' }, content.description) : undefined,
    answered
      ? el('p', { className: 'file-answer' }, answered)
      : el(
          'div',
          { className: 'file-buttons' },
          button('accept', 'Allow', 'primary'),
          button('decline', 'Decline'),
        ),
  );
}

/** A file that was saved. It lies on this server, under the ID that the server itself gave it. */
export function fileView(/** @type {any} */ { name, content }) {
  const id = encodeURIComponent(String(content?.uniqueId ?? ''));
  const download = el(
    'a',
    { className: 'ac-pushButton', href: `/local/files/${id}`, download: name ?? '' },
    'Download',
    el('span', { className: 'sr-only' }, ` ${name}`),
  );
  return el(
    'div',
    { className: 'card file', role: 'group', 'aria-label': `Saved file: ${name}` },
    head(name ?? 'File', content?.fileType ? `${String(content.fileType).toUpperCase()} file` : undefined),
    el('div', { className: 'file-buttons' }, download),
  );
}
