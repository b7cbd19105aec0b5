import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { compiledProduct } from '../support/compiled-product';
import { TeamsClient } from '../support/teams-client';
import { type Ended, newFolder, Product } from './support/product';

const ROOT = join(__dirname, '..', '..');

/** The command as an operator runs it, with the settings of the bot. */
async function erase(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const program = (await compiledProduct()).arguments('erase');
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (ended.stderr += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...ended, code };
}

/** Every byte that the store has on the disk, the write-ahead log included. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
}

describe('erasing a person', function () {
  this.timeout(60_000);

  const { nadia, tomas } = DEMO_PEOPLE;
  const [NADIAS_NUMBER, TOMAS_NUMBER] = ['2611220030004711', '2611220030000815'];
  let folder: string;
  let product: Product;
  let teams: TeamsClient;

  before(async () => {
    folder = newFolder();
    product = await Product.start({ DATA_DIR: folder });
    teams = await TeamsClient.connect(product.url);
    for (const [person, number] of [
      [nadia, NADIAS_NUMBER],
      [tomas, TOMAS_NUMBER],
    ] as const) {
      const speaker = { id: person.id, name: person.displayName };
      const chat = teams.chat(speaker);
      await chat.say('file a request for Fabrikam, Teams is down');
      await chat.say(`I filed it, the number is ${number}`);
      await chat.say('file a request for Fabrikam, Teams is down');
      await teams.chat(speaker, 'channel', '19:desk@thread.tacv2').say('who can file for Fabrikam?');
    }
  });
  after(async () => {
    await teams.close();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds both of them in the files to begin with', () => {
    const bytes = bytesIn(folder);

    for (const trace of [nadia.id, tomas.id, NADIAS_NUMBER, TOMAS_NUMBER])
      assert.ok(bytes.includes(trace), trace);
  });

  it('says what it deleted, while the bot goes on running', async () => {
    const ended = await erase(['--person', nadia.id.toUpperCase()], { DATA_DIR: folder });

    assert.deepEqual([ended.code, ended.stderr], [0, '']);
    assert.match(
      ended.stdout,
      /^Deleted: 2 hand-offs, 0 answers called wrong, \d documents, 1 reminders; taken out of 1 shared/u,
    );
  });

  it('leaves nothing of them in any file, and everything of others', () => {
    const bytes = bytesIn(folder);

    assert.ok(!bytes.includes(nadia.id));
    assert.ok(!bytes.includes(NADIAS_NUMBER));
    assert.ok(bytes.includes(tomas.id));
    assert.ok(bytes.includes(TOMAS_NUMBER));
  });

  it('greets the person as a stranger afterwards, and still knows the others', async () => {
    const hers = await teams.chat({ id: nadia.id, name: nadia.displayName }).say('my requests');
    const his = await teams.chat({ id: tomas.id, name: tomas.displayName }).say('my requests');

    assert.doesNotMatch(hers.at(-1)?.text ?? '', /Fabrikam/u);
    assert.match(his.at(-1)?.text ?? '', new RegExp(TOMAS_NUMBER, 'u'));
  });

  it('may run again and finds what came since', async () => {
    const ended = await erase(['--person', nadia.id], { DATA_DIR: folder });

    assert.equal(ended.code, 0, ended.stderr);
    assert.match(ended.stdout, /^Deleted: 0 hand-offs/u);
  });

  for (const args of [[], ['--person', 'Nadia'], ['--people', nadia.id]]) {
    it(`explains itself when it is called with ${JSON.stringify(args)}`, async () => {
      const ended = await erase(args, { DATA_DIR: folder });

      assert.equal(ended.code, 2);
      assert.match(ended.stderr, /^Usage: npm run erase -- --person <object ID>/u);
    });
  }
});
