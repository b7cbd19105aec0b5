import type { Page } from 'playwright-core';

/** A card as it came out of the renderer. */
export interface DrawnCard {
  readonly name: string;
  readonly text: string;
  readonly buttons: readonly string[];
  /** What stands out of the card, or is cut off. */
  readonly faults: readonly string[];
}

const MEASURE = `(() => {
  const pen = document.createElement('canvas').getContext('2d');
  const isShown = (element) => element.getClientRects().length > 0;
  const nameOf = (element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40);
  function cutText(field) {
    const text = field.tagName === 'SELECT' ? field.selectedOptions[0]?.textContent : field.placeholder;
    if (!text) return false;
    const style = getComputedStyle(field);
    pen.font = style.font;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    // The arrow of a list takes its room inside.
    return pen.measureText(text).width > room - (field.tagName === 'SELECT' ? 16 : 0);
  }
  function faultsOf(card) {
    const frame = card.getBoundingClientRect();
    const faults = [];
    for (const element of [card, ...card.querySelectorAll('*')].filter(isShown)) {
      const { left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (left < frame.left - 0.5 || right > frame.right + 0.5) faults.push('outside: ' + nameOf(element));
      // What a field holds can be scrolled, and is the person's to change.
      const holdsText = element.tagName === 'INPUT';
      if (!holdsText && style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
        faults.push('too wide: ' + nameOf(element));
      if (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        faults.push('cut off: ' + nameOf(element));
      if (/^(INPUT|SELECT)$/.test(element.tagName) && cutText(element)) faults.push('cut off: ' + nameOf(element));
    }
    return faults;
  }
  return [...document.querySelectorAll('.card')].map((card) => ({
    name: card.dataset.name,
    text: card.textContent,
    buttons: [...card.querySelectorAll('.ac-pushButton')].map((button) => button.textContent),
    faults: faultsOf(card),
  }));
})()`;

/** Measures every card of a gallery page. */
export async function drawnCards(page: Page): Promise<readonly DrawnCard[]> {
  return page.evaluate<DrawnCard[]>(MEASURE);
}

/** Presses every button that brings up more of its card. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(
    `document.querySelectorAll('.ac-pushButton[aria-controls]').forEach((button) => button.click())`,
  );
}
