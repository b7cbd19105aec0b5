// The message extension's search, which Teams has beside the message box: a customer to insert as a card.

import { createCombobox } from './combobox.js';
import { el, icon } from './dom.js';

const LABEL = 'Find a customer';

/**
 * @param {{
 *   find: (text: string) => Promise<any>,
 *   onInsert: (tap: unknown) => void,
 * }} options
 */
export function createExtensionSearch({ find, onInsert }) {
  const hint = el('p', { className: 'extension-hint', role: 'status' });
  let found = [];
  const box = createCombobox({ placeholder: 'Name, domain or tenant ID', find: choices, onChange: choose });
  box.input.setAttribute('aria-label', LABEL);
  const panel = el(
    'div',
    { id: 'find-customer', className: 'extension-search', role: 'group', 'aria-label': LABEL, hidden: true },
    box.element,
    hint,
  );
  const button = el(
    'button',
    {
      type: 'button',
      className: 'find-button',
      title: LABEL,
      'aria-expanded': 'false',
      'aria-controls': panel.id,
      onclick: () => show(panel.hidden),
    },
    icon('find'),
    el('span', { className: 'sr-only' }, LABEL),
  );

  async function choices(/** @type {string} */ text) {
    const answer = await find(text);
    found = answer.kind === 'results' ? answer.results : [];
    hint.textContent = answer.kind === 'sentence' ? answer.text : '';
    return found.map(({ title, text: detail }, index) => ({
      title: `${title} · ${detail}`,
      value: `result-${index}`,
    }));
  }

  /** The field says so when something is typed, too; only a chosen entry has a value of this kind. */
  function choose() {
    const [, index] = /^result-(\d+)$/u.exec(box.value()) ?? [];
    const chosen = index === undefined ? undefined : found[Number(index)];
    if (!chosen) return;
    show(false);
    onInsert(chosen.tap);
  }

  function show(/** @type {boolean} */ on) {
    panel.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
    box.input.value = '';
    hint.textContent = '';
    if (!on) return;
    box.input.focus();
    // Opening asks for the recent ones, as Teams does.
    box.input.dispatchEvent(new Event('input'));
  }

  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape') return;
    show(false);
    button.focus();
  });
  return { panel, button };
}
