// An editable combobox with a list, after the WAI-ARIA pattern "combobox with list autocomplete".

import { el } from './dom.js';

let lastNumber = 0;
const WAIT_MS = 180;

/**
 * @typedef {{ title: string, value: string }} Choice
 * @param {{
 *   placeholder?: string,
 *   initial?: Choice,
 *   find: (query: string) => Promise<Choice[]>,
 *   onChange: () => void,
 * }} options
 */
export function createCombobox({ placeholder, initial, find, onChange }) {
  lastNumber += 1;
  const listId = `combobox-${lastNumber}-list`;
  const input = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      className: 'ac-input combobox-input',
      autocomplete: 'off',
      spellcheck: false,
      placeholder: placeholder ?? '',
      value: initial?.title ?? '',
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-controls': listId,
    })
  );
  const list = el('ul', {
    id: listId,
    className: 'combobox-list',
    role: 'listbox',
    hidden: true,
    'aria-label': 'Matches',
  });
  const status = el('span', { className: 'sr-only', role: 'status' });
  const state = { choices: /** @type {Choice[]} */ ([]), active: -1, chosen: initial, asked: 0 };
  let timer = 0;

  function show(/** @type {Choice[]} */ choices, /** @type {string} */ said) {
    state.choices = choices;
    list.replaceChildren(...choices.map(option));
    list.hidden = choices.length === 0;
    input.setAttribute('aria-expanded', String(choices.length > 0));
    status.textContent = said;
    activate(-1);
  }

  function option(/** @type {Choice} */ choice, /** @type {number} */ index) {
    return el(
      'li',
      {
        id: `${listId}-${index}`,
        role: 'option',
        'aria-selected': 'false',
        // Pressing must not take the focus out of the field.
        onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
        onclick: () => choose(choice),
      },
      choice.title,
    );
  }

  function activate(/** @type {number} */ index) {
    state.active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    const active = list.children[index];
    if (!active) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }

  function choose(/** @type {Choice} */ choice) {
    state.chosen = choice;
    input.value = choice.title;
    close();
    onChange();
  }

  function close() {
    clearTimeout(timer);
    state.asked += 1;
    show([], '');
  }

  async function ask() {
    state.asked += 1;
    const turn = state.asked;
    status.textContent = 'Searching';
    try {
      const choices = await find(input.value.trim());
      if (turn !== state.asked) return;
      show(choices, choices.length === 1 ? '1 match' : `${choices.length} matches`);
    } catch {
      if (turn === state.asked) show([], 'The search did not answer. You can type the name and go on.');
    }
  }

  function move(/** @type {number} */ step) {
    if (state.choices.length === 0) return void ask();
    const count = state.choices.length;
    activate(state.active < 0 && step < 0 ? count - 1 : (state.active + step + count) % count);
  }

  input.addEventListener('input', () => {
    state.chosen = undefined;
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), WAIT_MS);
    onChange();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const active = state.choices[state.active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active) choose(active);
    else if (event.key === 'Escape' && state.choices.length > 0) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element: el('div', { className: 'combobox' }, input, list, status),
    input,
    /** The value of the chosen entry; what was typed when none was chosen. */
    value: () => (state.chosen ? state.chosen.value : input.value.trim()),
  };
}
