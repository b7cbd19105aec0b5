// Adaptive Cards: rendering one, and passing on what a person does with it.

import { hostConfigFor } from './host-config.js';
import { openAway, toHtml } from './markdown.js';
import { registerTypeahead, setSearch } from './typeahead-input.js';

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};
AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
registerTypeahead();

const { execute: toggle } = AdaptiveCards.ToggleVisibilityAction.prototype;
/** The renderer notes "expanded" on what it shows, where it means nothing; it belongs to the button. */
AdaptiveCards.ToggleVisibilityAction.prototype.execute = function execute() {
  toggle.call(this);
  const targets = Object.keys(this.targetElements).map((id) =>
    this.parent?.getRootElement().getElementById(id),
  );
  targets.forEach((target) => target?.renderedElement?.removeAttribute('aria-expanded'));
  this.renderedElement?.setAttribute('aria-expanded', String(targets.some((target) => target?.isVisible)));
};

/** Renders with IDs that are unique in the document: a card's own become IDs of the page. */
function withPrefix(/** @type {unknown} */ node, /** @type {string} */ prefix) {
  if (Array.isArray(node)) return node.map((item) => withPrefix(item, prefix));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    // What a button sends is the bot's business.
    if (key === 'data') return [key, value];
    const names = (key === 'id' && 'type' in node) || key === 'elementId';
    if (names && typeof value === 'string') return [key, prefix + value];
    if (key === 'targetElements')
      return [key, value.map((target) => (target.elementId ? withPrefix(target, prefix) : prefix + target))];
    return [key, withPrefix(value, prefix)];
  });
  return Object.fromEntries(entries);
}

function withoutPrefix(/** @type {unknown} */ data, /** @type {string} */ prefix) {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [
    key.startsWith(prefix) ? key.slice(prefix.length) : key,
    value,
  ]);
  return Object.fromEntries(entries);
}

/**
 * @typedef {{
 *   theme: () => 'light' | 'dark' | 'contrast',
 *   submit: (messageId: string, data: unknown) => void,
 *   execute: (messageId: string, action: { verb: string, id?: string, data: unknown }) => void,
 *   search: (messageId: string, search: object) => Promise<{ results: object[] }>,
 * }} CardActions
 *
 * @param {string} messageId
 * @param {unknown} content
 * @param {CardActions} actions
 * @returns {HTMLElement}
 */
export function renderCard(messageId, content, actions) {
  const prefix = `m${messageId}-`;
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfigFor(actions.theme());
  card.onExecuteAction = (action) => act(action, messageId, prefix, actions);
  card.onAnchorClicked = (_element, anchor) => {
    openAway(anchor.href);
    return true;
  };
  setSearch(card, (search) => actions.search(messageId, search));
  card.parse(withPrefix(content, prefix));
  const element = card.render() ?? document.createElement('div');
  markFills(card);
  element.querySelectorAll('a[href]').forEach((anchor) => anchor.setAttribute('rel', 'noopener noreferrer'));
  return element;
}

/** Names the style of each container, so that the style sheet can give it an edge besides its colour. */
function markFills(/** @type {any} */ container) {
  for (let index = 0; index < container.getItemCount(); index += 1) {
    const item = container.getItemAt(index);
    const style = item.style;
    const isFilled =
      item instanceof AdaptiveCards.StylableCardElementContainer && style && style !== 'default';
    if (isFilled) item.renderedElement?.classList.add('fill', `fill-${style}`);
    if (item instanceof AdaptiveCards.CardElementContainer) markFills(item);
  }
}

function act(action, messageId, prefix, actions) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return openAway(action.url);
  const data = withoutPrefix(action.data, prefix);
  if (action instanceof AdaptiveCards.ExecuteAction) {
    const id = action.id?.startsWith(prefix) ? action.id.slice(prefix.length) : action.id;
    return actions.execute(messageId, { verb: action.verb ?? '', id, data });
  }
  if (action instanceof AdaptiveCards.SubmitAction) actions.submit(messageId, data);
}
