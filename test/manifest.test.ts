import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { understand } from '../src/understand';

const FOLDER = join(__dirname, '..', 'appPackage');
const text = readFileSync(join(FOLDER, 'manifest.json'), 'utf8');
/** The placeholders are filled when the app package is made for a tenant. */
const manifest = JSON.parse(
  text.replace(/\$\{\{\w+\}\}/gu, '8d3b2c1e-0000-4000-8000-000000000001'),
) as TeamsManifest & {
  bots: { commandLists: { commands: { title: string }[] }[] }[];
  icons: { color: string; outline: string };
};

/** Width and height stand at a fixed place in every PNG. */
function sizeOf(icon: string): [number, number] {
  const png = readFileSync(join(FOLDER, icon));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the app package', () => {
  it('has a manifest that Teams accepts', async () => {
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest), []);
  });

  it('has icons of the sizes that Teams asks for', () => {
    assert.deepEqual(sizeOf(manifest.icons.color), [192, 192]);
    assert.deepEqual(sizeOf(manifest.icons.outline), [32, 32]);
  });

  const commands = manifest.bots.flatMap(({ commandLists }) => commandLists.flatMap((list) => list.commands));
  for (const { title } of commands) {
    it(`lists "${title}" as a command, and the bot understands it`, () => {
      assert.notEqual(understand(title).intent, undefined);
    });
  }
});
