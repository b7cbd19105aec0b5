// How cards look in each theme. Every pair of text and background below has a contrast of 4.5:1 or more.

const FONT = "'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Liberation Sans', sans-serif";

/** One text colour, with its quieter form. */
const ink = (/** @type {string} */ strong, /** @type {string} */ quiet = strong) => ({
  default: strong,
  subtle: quiet,
});

const INKS = {
  light: {
    default: ink('#242424', '#5c5c5c'),
    dark: ink('#242424', '#5c5c5c'),
    light: ink('#5c5c5c'),
    accent: ink('#444791'),
    good: ink('#0b5a0b'),
    warning: ink('#6b4a00'),
    attention: ink('#960b18'),
  },
  dark: {
    default: ink('#ffffff', '#cfcfcf'),
    dark: ink('#cfcfcf'),
    light: ink('#ffffff', '#cfcfcf'),
    accent: ink('#b9bdf9'),
    good: ink('#8fdc85'),
    warning: ink('#fbd657'),
    attention: ink('#ffb3ba'),
  },
  contrast: {
    default: ink('#ffffff'),
    dark: ink('#ffffff'),
    light: ink('#ffffff'),
    accent: ink('#1aebff'),
    good: ink('#6bff6b'),
    warning: ink('#ffff00'),
    attention: ink('#ff9d9d'),
  },
};

/** Backgrounds of containers; their borders are in card.css. */
const FILLS = {
  light: {
    default: '#ffffff',
    emphasis: '#f5f5f5',
    accent: '#e8ebfa',
    good: '#e7f2e6',
    attention: '#fdeaec',
    warning: '#fdf3d8',
  },
  dark: {
    default: '#292929',
    emphasis: '#333333',
    accent: '#33355c',
    good: '#1c3a1b',
    attention: '#4a1e23',
    warning: '#44370d',
  },
  contrast: {
    default: '#000000',
    emphasis: '#000000',
    accent: '#000000',
    good: '#000000',
    attention: '#000000',
    warning: '#000000',
  },
};

const LINES = { light: '#e0e0e0', dark: '#4a4a4a', contrast: '#ffffff' };

/**
 * The host config for `light`, `dark` or `contrast`.
 *
 * @param {'light' | 'dark' | 'contrast'} theme
 */
export function hostConfigFor(theme) {
  const foregroundColors = INKS[theme];
  const styles = Object.entries(FILLS[theme]).map(([name, backgroundColor]) => [
    name,
    { backgroundColor, borderColor: LINES[theme], foregroundColors },
  ]);
  return new AdaptiveCards.HostConfig({
    fontFamily: FONT,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: LINES[theme] },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    containerStyles: Object.fromEntries(styles),
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 160 },
      value: { color: 'default', wrap: true },
      spacing: 12,
    },
    inputs: {
      allowDynamicallyFilteredChoiceSet: false,
      allowRevealOnHoverStyle: false,
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' (required)', suffixColor: 'default' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'small' },
    },
    textStyles: { heading: { weight: 'bolder', size: 'medium' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    table: { cellSpacing: 8 },
  });
}
