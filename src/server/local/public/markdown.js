// Markdown as Teams reads it, made harmless.

const parser = window.markdownit('default', { html: false, linkify: false, breaks: true });
// Teams' cards know emphasis, lists and links; anything more would look right here and wrong there.
parser.disable([
  'table',
  'image',
  'code',
  'fence',
  'backticks',
  'blockquote',
  'hr',
  'heading',
  'lheading',
  'html_block',
]);

const CLEAN = {
  ALLOWED_TAGS: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'a'],
  ALLOWED_ATTR: ['href', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
};

/** @returns {string} HTML without anything that acts */
export function toHtml(/** @type {string} */ markdown) {
  return DOMPurify.sanitize(parser.render(markdown), CLEAN);
}

const SAFE_URL = /^(?:https?|mailto|tel):/i;

/** Opens a link away from this page; other schemes than those of Teams are ignored. */
export function openAway(/** @type {string | undefined} */ url) {
  if (url && SAFE_URL.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}
