// `Input.ChoiceSet` with a search, which the renderer does not have by itself.

import { createCombobox } from './combobox.js';

const MOST_RESULTS = 15;

/** Where each rendered card asks: its message's own search. */
const searches = new WeakMap();

/**
 * @param {object} card the rendered AdaptiveCard
 * @param {(search: { dataset: string, query: string, count: number }) => Promise<{ results: object[] }>} search
 */
export function setSearch(card, search) {
  searches.set(card, search);
}

function matching(/** @type {{ title?: string, value?: string }[]} */ choices, /** @type {string} */ query) {
  const wanted = query.toLocaleLowerCase();
  const known = choices.map(({ title = '', value = '' }) => ({ title, value }));
  return known.filter(({ title }) => title.toLocaleLowerCase().includes(wanted)).slice(0, MOST_RESULTS);
}

/** Teams' own behaviour: the fixed choices first, then what the search finds. */
async function findChoices(/** @type {any} */ input, /** @type {string} */ query) {
  const fixed = matching(input.choices, query);
  const search = searches.get(input.getRootElement());
  if (!input.deskQuery || !search || query === '') return fixed;
  const { dataset, count } = input.deskQuery;
  const { results } = await search({ dataset, query, count: Math.min(count ?? MOST_RESULTS, MOST_RESULTS) });
  const values = new Set(results.map(({ value }) => value));
  return [...fixed.filter(({ value }) => !values.has(value)), ...results];
}

/** Makes the renderer use a combobox for every choice set that is filtered or searched. */
export function registerTypeahead() {
  class TypeaheadChoiceSet extends AdaptiveCards.ChoiceSetInput {
    internalParse(source, context) {
      super.internalParse(source, context);
      // A card of version 1.5 carries it, though the renderer knows it from 1.6 on.
      const query = source['choices.data'];
      this.deskQuery = query?.type === 'Data.Query' && query.dataset ? query : undefined;
    }

    internalRender() {
      if (this.isMultiSelect || (!this.deskQuery && this.style !== 'filtered')) return super.internalRender();
      this.combobox = createCombobox({
        placeholder: this.placeholder,
        initial: this.choices.find(({ value }) => value === this.defaultValue),
        find: (query) => findChoices(this, query),
        onChange: () => this.valueChanged(),
      });
      this.combobox.input.toggleAttribute('required', this.isRequired);
      return this.combobox.element;
    }

    updateInputControlAriaLabelledBy() {
      if (!this.combobox) return super.updateInputControlAriaLabelledBy();
      const ids = this.getAllLabelIds();
      if (ids.length > 0) this.combobox.input.setAttribute('aria-labelledby', ids.join(' '));
      else this.combobox.input.setAttribute('aria-label', this.placeholder ?? 'Choose or type');
    }

    focus() {
      if (this.combobox) this.combobox.input.focus();
      else super.focus();
    }

    isSet() {
      return this.combobox ? this.combobox.value() !== '' : super.isSet();
    }

    isValid() {
      return this.combobox ? !this.isRequired || this.isSet() : super.isValid();
    }

    get value() {
      return this.combobox ? this.combobox.value() : super.value;
    }
  }
  AdaptiveCards.GlobalRegistry.elements.register('Input.ChoiceSet', TypeaheadChoiceSet);
}
