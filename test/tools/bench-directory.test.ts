import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { benchOptions } from '../../tools/bench-directory/bench-options';
import { generatePartner, isAgents } from '../../tools/bench-directory/generated-partner';

const ROOT = join(__dirname, '..', '..');
const SMALL = '--customers 200 --relationships 400 --staff 40 --page 30 --queries 10'.split(' ');

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function bench(args: readonly string[], flags: readonly string[] = ['--expose-gc']): Run {
  const command = [...flags, '--import', 'tsx', join('tools', 'bench-directory.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { status, out: stdout, errors: stderr };
}

describe('npm run bench:directory', () => {
  describe('on a small partner', () => {
    let run: Run;

    before(function () {
      this.timeout(60_000);
      run = bench(SMALL);
    });

    it('says of what size the partner is', () => {
      assert.match(run.out, /^Directory of 200 customers, 400 relationships, 40 people$/mu);
      assert.match(run.out, /^30 rows a page/mu);
    });

    it('reads every page and every relationship in force', () => {
      const partner = generatePartner(benchOptions(SMALL));
      const inForce = partner.relationships.filter(({ status }) => status === 'active').length;

      const made = (kind: string): number =>
        Number(new RegExp(`(\\d+) ${kind}$`, 'mu').exec(run.out)?.[1] ?? 0);

      assert.equal(made('delegatedAdminCustomers'), 1 + Math.ceil(200 / 30), 'the probe, and every page');
      // Whoever asks by name meanwhile has it read once more.
      assert.ok(made('accessAssignments') >= inForce, `${made('accessAssignments')} of ${inForce}`);
    });

    it('types ahead as somebody who sees all and as somebody who sees some', () => {
      assert.match(run.out, /a lead sees 200, an agent 8$/mu);
      assert.match(run.out, /^ {2}320 queries; at most 15 options;/mu);
    });

    for (const figure of [
      'the desk listens',
      'first type-ahead',
      'full name from an agent',
      'whole list of customers',
      'whole survey',
      'building the index',
      'turning the survey round',
      'after the first reading',
      'peak of reading again',
      'one typing error',
      'start of a tenant ID',
      'access check',
      'am I ready',
      'type-ahead of a lead meanwhile',
    ]) {
      it(`prints a figure for "${figure}"`, () => {
        assert.match(run.out, new RegExp(`^  ${figure}.* \\d[\\d,.]*`, 'mu'));
      });
    }

    it('ends with one line a target, and says by its exit code whether all are met', () => {
      const [, targets = ''] = run.out.split('\nTargets\n');
      const lines = targets.trimEnd().split('\n');

      assert.equal(lines.length, 7);
      for (const line of lines) assert.match(line, /^ {2}(met|not met) .+ \d/u);
      assert.equal(run.status, lines.some((line) => line.startsWith('  not met')) ? 1 : 0);
    });

    it('meets the targets that are no matter of time', () => {
      assert.match(run.out, /^ {2}met +start-up does not wait/mu);
      assert.match(run.out, /^ {2}met +at most 15 options/mu);
      assert.match(run.out, /^ {2}met +recent customers first/mu);
    });
  });

  it('asks for what it needs', () => {
    const noGc = bench(SMALL, []);
    const noCustomers = bench(['--customers', 'many']);

    assert.deepEqual([noGc.status, noCustomers.status], [2, 2]);
    assert.match(noGc.errors, /npm run bench:directory/u);
    assert.match(noCustomers.errors, /--customers takes a whole number, at least 100/u);
  }).timeout(30_000);

  it('makes the same partner from the same seed, and another one from another', () => {
    const [one, same, other] = ['1', '1', '2'].map((seed) =>
      generatePartner(benchOptions([...SMALL, '--seed', seed])),
    );

    assert.deepEqual(one, same);
    assert.notDeepEqual(one?.customers, other?.customers);
  });

  it('lets the agent work for one customer in twenty-five, through a group in a group', () => {
    const { customers, relationships, groups, agent } = generatePartner(benchOptions(SMALL));
    const direct = groups.filter(({ members }) => members.includes(agent.id)).map(({ id }) => id);
    const above = groups
      .filter(({ members }) => members.some((id) => direct.includes(id)))
      .map(({ id }) => id);
    const theirs = relationships.filter(({ assignments }) =>
      assignments.some(({ groupId }) => [...direct, ...above].includes(groupId)),
    );

    assert.equal(direct.length, 1);
    assert.deepEqual(
      theirs.map(({ customer }) => customer),
      customers.filter((_, place) => isAgents(place)),
    );
  });
});
