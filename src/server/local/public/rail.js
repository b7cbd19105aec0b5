// The rail: places, people, and how the page looks.

import { avatar, botAvatar, el, icon } from './dom.js';
import { THEME_CHOICES } from './theme.js';

export const PLACES = [
  { id: 'personal', label: 'Personal chat', hint: 'Alone with the bot', icon: 'chat' },
  { id: 'channel', label: 'Service desk', hint: 'A channel with everybody', icon: 'channel' },
];

function placeButton(place, onPlace) {
  return el(
    'button',
    { type: 'button', className: 'place', 'data-place': place.id, onclick: () => onPlace(place.id) },
    icon(place.icon),
    el(
      'span',
      { className: 'place-words' },
      el('span', { className: 'place-label' }, place.label),
      el('span', { className: 'place-hint' }, place.hint),
    ),
    el('span', { className: 'unread', hidden: true }, el('span', { className: 'sr-only' }, 'New messages')),
  );
}

function personOption(person, onPerson) {
  const input = el('input', {
    type: 'radio',
    name: 'person',
    value: person.id,
    className: 'sr-only',
    onchange: () => onPerson(person.id),
  });
  const title = person.title ?? (person.guest ? undefined : 'No job title');
  return el(
    'label',
    { className: 'person' },
    input,
    avatar(person.name),
    el(
      'span',
      { className: 'person-words' },
      el('span', { className: 'person-name' }, person.name),
      el(
        'span',
        { className: 'person-title' },
        [title, person.guest ? 'Guest' : undefined].filter(Boolean).join(' · '),
      ),
    ),
  );
}

function picker(label, choices, current, onChoice) {
  const select = el(
    'select',
    { onchange: (event) => onChoice(event.target.value) },
    ...choices.map(([value, words]) => el('option', { value, selected: value === current }, words)),
  );
  return el('label', { className: 'picker' }, el('span', {}, label), select);
}

/** Everything beside the conversation. */
export function createRail({ setting, theme, locale, onPlace, onPerson, onLocale }) {
  const places = PLACES.map((place) => placeButton(place, onPlace));
  const people = setting.people.map((person) => personOption(person, onPerson));
  const languages = setting.languages.map(({ tag, label }) => [tag, label]);
  const element = el(
    'nav',
    { className: 'rail', id: 'rail', 'aria-label': 'Places and people' },
    el('div', { className: 'brand' }, botAvatar(), el('span', { className: 'brand-name' }, setting.botName)),
    el('div', { className: 'places' }, ...places),
    el(
      'fieldset',
      { className: 'people' },
      el('legend', {}, 'You are'),
      el('div', { className: 'people-list' }, ...people),
    ),
    el(
      'div',
      { className: 'pickers' },
      picker('Language', languages, locale, onLocale),
      picker('Look', THEME_CHOICES, theme.choice(), theme.choose),
    ),
  );
  return {
    element,
    showPlace(id) {
      places.forEach((button) => {
        const current = button.dataset.place === id;
        if (current) button.setAttribute('aria-current', 'page');
        else button.removeAttribute('aria-current');
        if (current) button.querySelector('.unread').hidden = true;
      });
    },
    showPerson(id) {
      people.forEach((label) => {
        label.querySelector('input').checked = label.querySelector('input').value === id;
      });
    },
    showUnread(id) {
      const button = places.find(({ dataset }) => dataset.place === id);
      if (button) button.querySelector('.unread').hidden = false;
    },
  };
}
