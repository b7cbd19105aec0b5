// The message box, with first sentences to choose from.

import { el, icon } from './dom.js';

const TALLEST_PX = 160;

/**
 * @param {{
 *   botName: string,
 *   onSay: (text: string, mention: boolean) => Promise<boolean>,
 *   search: { panel: HTMLElement, button: HTMLElement },
 * }} options
 *   `onSay` answers whether the message went out; what did not stays in the box.
 */
export function createComposer({ botName, onSay, search }) {
  const box = /** @type {HTMLTextAreaElement} */ (
    el('textarea', {
      id: 'say',
      rows: 1,
      maxLength: 4000,
      'aria-label': `Message ${botName}`,
      placeholder: `Message ${botName}`,
      oninput: () => fit(),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        void send();
      },
    })
  );
  const mention = /** @type {HTMLInputElement} */ (el('input', { type: 'checkbox', checked: true }));
  const mentionRow = el(
    'label',
    { className: 'mention', hidden: true },
    mention,
    `Mention ${botName}, so that it reads this`,
  );
  const chips = el('div', { className: 'chips', role: 'group', 'aria-label': 'Suggestions' });
  const button = el(
    'button',
    { type: 'submit', className: 'send', title: 'Send' },
    icon('send'),
    el('span', { className: 'sr-only' }, 'Send'),
  );

  function fit() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, TALLEST_PX)}px`;
  }

  async function send() {
    const text = box.value.trim();
    if (text === '') return box.focus();
    box.value = '';
    fit();
    box.focus();
    const sent = await onSay(text, mention.checked);
    mention.checked = true;
    if (sent) return;
    box.value = box.value === '' ? text : box.value;
    fit();
  }

  const form = el(
    'form',
    {
      className: 'composer',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        void send();
      },
    },
    chips,
    mentionRow,
    search.panel,
    el('div', { className: 'composer-row' }, search.button, box, button),
  );

  return {
    element: form,
    focus: () => box.focus(),
    setPlace(/** @type {string} */ place) {
      mentionRow.hidden = place !== 'channel';
      mention.checked = true;
    },
    setSuggestions(/** @type {string[]} */ suggestions) {
      chips.hidden = suggestions.length === 0;
      chips.replaceChildren(
        ...suggestions.map((text) =>
          el(
            'button',
            {
              type: 'button',
              className: 'chip',
              onclick: () => void onSay(text, true).then(() => box.focus()),
            },
            text,
          ),
        ),
      );
    },
  };
}
