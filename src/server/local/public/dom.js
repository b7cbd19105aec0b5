// Small helpers around the document.

/**
 * Builds an element. Properties starting with `on` are listeners, those with a dash are attributes,
 * all others are set on the element itself.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name.includes('-') || name === 'role' || name === 'for')
      element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const ICONS = {
  chat: 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H9l-5 4V6a2 2 0 0 1 2-2z',
  channel:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 19a6 6 0 0 1 12 0zm13.5 0H22a6 6 0 0 0-8.6-5.4A8 8 0 0 1 15.5 19z',
  send: 'M3 20.5 22 12 3 3.5v6.6L15 12 3 13.9z',
  desk: 'M5 3h10l5 5v13H5zm9 1.5V9h4.5zM8 12h8v1.6H8zm0 3.6h8v1.6H8z',
  fresh: 'M12 4a8 8 0 1 0 7.7 10h-2.2A6 6 0 1 1 12 6c1.7 0 3.2.7 4.2 1.8L13 11h7V4l-2.3 2.3A8 8 0 0 0 12 4z',
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  file: 'M5 3h10l5 5v13H5zm9 1.5V9h4.5z',
  find: 'M10 3a7 7 0 0 1 5.6 11.2l5.1 5.1-1.4 1.4-5.1-5.1A7 7 0 1 1 10 3zm0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  close: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4z',
};

/** A decorative icon: what it stands for is always said in words beside it. */
export function icon(/** @type {keyof typeof ICONS} */ name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** Up to two initials, for an avatar. */
export function initials(/** @type {string} */ name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** An avatar; its colour follows from the name, so that a person keeps theirs. */
export function avatar(/** @type {string} */ name) {
  const tone = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7) % 6;
  return el('span', { className: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials(name));
}

export function botAvatar() {
  return el('span', { className: 'avatar bot-avatar', 'aria-hidden': 'true' }, icon('desk'));
}
