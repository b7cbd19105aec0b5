import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Judged, judgeSentence } from '../../tools/eval-language/judge-sentence';
import { type LabelledSentence, NONE } from '../../tools/eval-language/labelled-set';
import { readAsProduct } from '../../tools/eval-language/read-as-product';

const ROOT = join(__dirname, '..', '..');

async function judged(text: string, labels: Partial<LabelledSentence>): Promise<Judged> {
  const nothing = { intent: [NONE], workload: [NONE], customer: [NONE], hard: undefined };
  return judgeSentence({ ...nothing, text, ...labels }, await readAsProduct(text));
}

describe('npm run eval:language', () => {
  describe('judges a sentence', () => {
    it('by what the product reads in it, with the demo partner’s customers', async () => {
      const labels = { intent: ['who'], workload: ['exchange'], customer: ['Fabrikam, Inc.'] };

      const { right } = await judged('who can file for Fabrikam about Exchange?', labels);

      assert.deepEqual(right, { intent: true, workload: true, customer: true });
    });

    it('wrong where the label says something else, or nothing', async () => {
      const otherwise = await judged('who can file for Fabrikam?', { intent: ['file'], workload: ['teams'] });

      assert.deepEqual(otherwise.right, { intent: false, workload: false, customer: false });
      assert.deepEqual(otherwise.read, { intent: ['who'], workload: [], customer: ['Fabrikam, Inc.'] });
    });

    it('right with any of several labels', async () => {
      const { right } = await judged('who can file for Fabrikam?', {
        intent: ['file', 'who'],
        customer: ['Contoso', 'Fabrikam, Inc.'],
      });

      assert.deepEqual(right, { intent: true, workload: true, customer: true });
    });

    it('right where the customer is among those who are offered', async () => {
      const { right, read } = await judged('who can file for Contoso?', {
        intent: ['who'],
        customer: ['Contoso'],
      });

      assert.ok(read.customer.length > 1);
      assert.equal(right.customer, true);
    });

    it('takes a customer’s name from outside as people write it, and no other', async () => {
      const { right } = await judged('who can file for Fabrikam?', {
        intent: ['who'],
        customer: ['fabrikam.com'],
      });

      assert.equal(right.customer, true);
      await assert.rejects(judged('who can file?', { customer: ['Initech'] }), { code: 'customer' });
    });
  });

  describe('as a command', () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'eval-language-'));
    });
    after(() => rmSync(folder, { recursive: true }));

    function evaluate(lines: readonly string[], ...args: readonly string[]) {
      const file = join(folder, 'en.jsonl');
      writeFileSync(file, lines.join('\n'));
      const command = ['--import', 'tsx', join('tools', 'eval-language.ts'), '--file', file, ...args];
      return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
    }

    it('scores a file from outside, and names what was wrong only when asked to', () => {
      const lines = [
        '{"text":"who can file for Fabrikam?","intent":"who","customer":"Fabrikam"}',
        '{"text":"am I ready?","intent":"who","hard":"typo"}',
      ];

      const plain = evaluate(lines);
      const telling = evaluate(lines, '--show-score');

      assert.equal(plain.status, 0, plain.stderr);
      assert.match(plain.stdout, /^file +en +2 +50\.0 % +100\.0 % +100\.0 %$/mu);
      assert.match(plain.stdout, /^who +2 +1 +ready 1$/mu);
      assert.doesNotMatch(plain.stdout, /am I ready/u);
      assert.match(telling.stdout, /^file en \| intent who, read ready \| am I ready\?$/mu);
    });

    it('says in which line a label is unknown', () => {
      const { status, stderr } = evaluate(['', '{"text":"hi","intent":"wave"}']);

      assert.equal(status, 2);
      assert.match(stderr, /en\.jsonl, line 2: /u);
    });

    it('says what an argument takes', () => {
      const { status, stderr } = evaluate([], '--language', 'fr');

      assert.equal(status, 2);
      assert.match(stderr, /--language takes one of en, es, ca/u);
    });
  }).timeout(30_000);
});
