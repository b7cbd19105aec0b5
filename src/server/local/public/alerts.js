// What went wrong, or what the bot says besides.

import { ChatProblem } from './chat-api.js';
import { el, icon } from './dom.js';

export function createAlerts() {
  const element = el('div', { className: 'alerts', role: 'alert' });
  const clear = () => element.replaceChildren();

  /** @param {string} text @param {'problem' | 'notice'} kind */
  function show(text, kind = 'problem') {
    const close = el(
      'button',
      { type: 'button', className: 'ghost', onclick: clear },
      icon('close'),
      el('span', { className: 'sr-only' }, 'Dismiss'),
    );
    element.replaceChildren(el('div', { className: `alert ${kind}` }, el('p', {}, text), close));
  }

  return {
    element,
    show,
    /** Runs something that can fail; answers whether it did not. */
    async attempt(/** @type {() => Promise<unknown>} */ action) {
      clear();
      try {
        await action();
        return true;
      } catch (problem) {
        show(problem instanceof ChatProblem ? problem.message : 'That did not work. Please try again.');
        return false;
      }
    },
  };
}
