// The dialog of the message extension: one card at a time, for the person who opened it.

import { renderCard } from './card-view.js';
import { el, icon } from './dom.js';

/** @param {{ actions: any }} options */
export function createDialog({ actions }) {
  const heading = el('h2', { id: 'dialog-heading' });
  const body = el('div', { className: 'dialog-body' });
  const dialog = /** @type {HTMLDialogElement} */ (
    el(
      'dialog',
      { className: 'dialog', 'aria-labelledby': heading.id },
      el(
        'header',
        {},
        heading,
        el(
          'button',
          { type: 'button', className: 'dialog-close', title: 'Close', onclick: () => dialog.close() },
          icon('close'),
          el('span', { className: 'sr-only' }, 'Close'),
        ),
      ),
      body,
    )
  );
  let busy = false;

  function show(/** @type {any} */ answer) {
    const isCard = answer.kind === 'card';
    heading.textContent = isCard ? answer.title : 'Filing Desk';
    body.replaceChildren(
      isCard
        ? el('div', { className: 'card' }, renderCard('dialog', answer.card, actions))
        : el('p', { role: 'alert' }, answer.text),
    );
    if (!dialog.open) dialog.showModal();
    body.scrollTop = 0;
    /** @type {HTMLElement | null} */ (body.querySelector('input, select, button, a[href]'))?.focus();
  }

  return {
    element: dialog,
    /** One step at a time; a step that fails leaves the card as it was. */
    async take(/** @type {() => Promise<any>} */ step) {
      if (busy) return;
      busy = true;
      body.classList.add('busy');
      try {
        show(await step());
      } catch (problem) {
        // What is behind a dialog isn't read.
        if (dialog.open) dialog.close();
        throw problem;
      } finally {
        busy = false;
        body.classList.remove('busy');
      }
    },
  };
}
