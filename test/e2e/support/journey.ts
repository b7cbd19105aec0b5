import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { axeFaults } from '../../support/axe';
import { takePicture } from '../../support/picture';
import { ChatPage } from './chat-page';

const ROOT = join(__dirname, '..', '..', '..');
/** Small enough for README, wide enough for the people beside the chat. */
const WINDOW = { viewport: { width: 1000, height: 760 }, bypassCSP: true };
/** The pictures that README shows, in light. */
export const README_PICTURES = ['file', 'who', 'ready'] as const;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PEOPLE = {
  nadia: 'Nadia Ferrante',
  helen: 'Helen Brandt',
  jonas: 'Jonas Weber',
  priya: 'Priya Raman',
  lucia: 'Lucía Peña Núñez',
} as const;

/** Somebody's way through the local chat, in one theme, from the welcome to what they came for. */
export class Journey {
  private constructor(
    readonly chat: ChatPage,
    private readonly theme: Theme,
  ) {}

  static async begin(
    browser: Browser,
    url: string,
    theme: Theme,
    who: keyof typeof PEOPLE,
  ): Promise<Journey> {
    const journey = new Journey(await ChatPage.visit(browser, url, WINDOW, theme), theme);
    // Whoever is there from the start needs no mouse.
    if (who !== 'nadia') await journey.goOnAs(who);
    await journey.chat.reads(`Hello ${PEOPLE[who]}`);
    return journey;
  }

  /** In the same window and place. */
  async goOnAs(who: keyof typeof PEOPLE): Promise<void> {
    await this.chat.become(PEOPLE[who]);
    await this.chat.page.getByText(`You are ${PEOPLE[who]}`).waitFor();
  }

  async goTo(place: 'Personal chat' | 'Service desk'): Promise<void> {
    await this.chat.page.getByRole('button', { name: new RegExp(`^${place}`, 'u') }).click();
    await this.chat.page.locator('[aria-current=page]').getByText(place).waitFor();
  }

  /** With the mouse, from what the type-ahead offers. */
  async chooseCustomer(typed: string, offered: RegExp): Promise<void> {
    await this.chat.customer.fill(typed);
    await this.chat.page.getByRole('option', { name: offered }).click();
    await this.chat.press('Continue');
  }

  /** Holds the whole page to every rule of axe in this theme, and takes a picture of where it has led to. */
  async arrive(name: string): Promise<void> {
    const { page } = this.chat;
    assert.deepEqual(await axeFaults(page), []);
    await this.picture(name);
  }

  /** The tracked pictures of README change only on demand: tests leave the tree as it was. */
  private async picture(name: string): Promise<void> {
    const { page } = this.chat;
    await page.mouse.move(0, 0);
    // From the question on: an answer can be taller than the window.
    await page.evaluate(`[...document.querySelectorAll('.message.own')].at(-1)?.scrollIntoView()`);
    await takePicture(page, `journeys/${name}.${this.theme}.png`);
    const wanted = process.env['UPDATE_SCREENSHOT'] === '1' && this.theme === 'light';
    if (!wanted || !README_PICTURES.some((one) => one === name)) return;
    await page.screenshot({ path: join(ROOT, 'docs', `journey-${name}.png`) });
  }

  async end(): Promise<void> {
    await this.chat.leave();
  }
}
