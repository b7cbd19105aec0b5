// Light, dark and high contrast: chosen by hand, or as the system says.

const KEY = 'filing-desk-theme';
export const THEME_CHOICES = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];

const wantsContrast = window.matchMedia('(prefers-contrast: more), (forced-colors: active)');
const wantsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Storage may be switched off; then the choice lasts as long as the page. */
function remembered() {
  try {
    return localStorage.getItem(KEY) ?? 'system';
  } catch {
    return 'system';
  }
}

function remember(/** @type {string} */ choice) {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

function systemTheme() {
  if (wantsContrast.matches) return 'contrast';
  return wantsDark.matches ? 'dark' : 'light';
}

/**
 * Keeps `data-theme` on the document up to date.
 *
 * @param {() => void} onChange called when another theme applies
 */
export function createTheme(onChange) {
  let choice = remembered();
  const current = () => (choice === 'system' ? systemTheme() : choice);
  const apply = () => {
    if (document.documentElement.dataset.theme === current()) return;
    document.documentElement.dataset.theme = current();
    onChange();
  };
  wantsContrast.addEventListener('change', apply);
  wantsDark.addEventListener('change', apply);
  document.documentElement.dataset.theme = current();
  return {
    current,
    choice: () => choice,
    choose: (/** @type {string} */ next) => {
      choice = next;
      remember(next);
      apply();
    },
  };
}
