// The bar over the conversation, and on small screens the way to the rail.

import { botAvatar, el, icon } from './dom.js';

function drawerButton() {
  const toggle = (/** @type {boolean} */ open) => {
    document.body.classList.toggle('rail-open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  const isOpen = () => document.body.classList.contains('rail-open');
  const button = el(
    'button',
    {
      type: 'button',
      className: 'ghost menu',
      'aria-expanded': 'false',
      'aria-controls': 'rail',
      onclick: () => toggle(!isOpen()),
    },
    icon('menu'),
    el('span', { className: 'sr-only' }, 'Places and people'),
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return;
    toggle(false);
    button.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const inside = target instanceof Element && target.closest('#rail, .menu');
    if (!inside) toggle(false);
  });
  return button;
}

const channelAvatar = () =>
  el('span', { className: 'avatar channel-avatar', 'aria-hidden': 'true' }, icon('channel'));

/** @param {{ botName: string, peopleCount: number, onFresh: () => void }} options */
export function createTitleBar({ botName, peopleCount, onFresh }) {
  const title = el('div', { className: 'title' });
  const fresh = el(
    'button',
    { type: 'button', className: 'quiet fresh', onclick: onFresh },
    icon('fresh'),
    el('span', {}, 'Start a fresh conversation'),
  );
  return {
    element: el('header', { className: 'bar' }, drawerButton(), title, fresh),
    show(/** @type {string} */ place, /** @type {string} */ personName) {
      const personal = place === 'personal';
      const under = personal
        ? `You are ${personName}`
        : `${peopleCount} people and ${botName}. You are ${personName}`;
      const words = el(
        'div',
        { className: 'title-words' },
        el('h1', {}, personal ? botName : 'Service desk'),
        el('p', {}, under),
      );
      title.replaceChildren(personal ? botAvatar() : channelAvatar(), words);
    },
  };
}
