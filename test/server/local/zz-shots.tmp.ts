import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { startChatServer } from './chat-server';
async function main() {
  const { server } = await startChatServer();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js', 'utf8');
  for (const theme of ['light', 'dark', 'contrast'] as const)
    for (const width of [1280, 320]) {
      const ctx = await browser.newContext({
        viewport: { width, height: width === 320 ? 640 : 860 },
        bypassCSP: true,
      });
      const page = await ctx.newPage();
      page.on('console', (m) => {
        if (m.type() !== 'log') console.log(theme, width, m.type(), m.text().slice(0, 300));
      });
      page.on('response', (r) => {
        if (r.status() >= 400) console.log('HTTP', r.status(), r.url());
      });
      page.on('pageerror', (e) => console.log('PAGEERROR', e.message, e.stack));
      await page.addInitScript(`localStorage.setItem('filing-desk-theme','${theme}')`);
      await page.goto(server.url);
      await page.waitForSelector('.card', { timeout: 8000 }).catch(() => console.log('no card'));
      await page.fill('#say', 'Is Exchange down for Contoso?');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
      if (width === 1280) {
        await page.fill('.combobox-input >> nth=0', 'con');
        await page.waitForTimeout(500);
        await page.keyboard.press('ArrowDown');
        await page.locator('.combobox-list').scrollIntoViewIfNeeded();
      }
      await page.waitForTimeout(200);
      await page.evaluate(axe);
      const r: any = await page.evaluate('axe.run()');
      for (const v of r.violations)
        console.log(
          theme,
          width,
          'AXE',
          v.id,
          v.nodes.length,
          v.nodes
            .slice(0, 3)
            .map((n: any) => n.target + ' ' + n.failureSummary.slice(0, 200))
            .join(' | '),
        );
      await page.screenshot({ path: `/tmp/chat/${theme}-${width}.png` });
      if (width === 320) {
        await page.click('.menu');
        await page.waitForTimeout(200);
        await page.screenshot({ path: `/tmp/chat/${theme}-${width}-rail.png` });
      }
      await ctx.close();
    }
  await browser.close();
  await server.close();
}
main().catch((e) => {
  console.error(e);
  process.exit(1);
});
