import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { instancesOf, type ProcessState, type ProcessTable, systemProcesses } from '../../src/bot/instances';

const RUNS = (startedAt: string): ProcessState => ({ kind: 'runs', startedAt });

/** A machine on which just these processes can be seen. */
function machine(place: string | undefined, pid: number, seen: Record<number, ProcessState>): ProcessTable {
  return { place, pid, state: (asked) => seen[asked] ?? { kind: 'ended' } };
}

describe('instances that may still be at work', () => {
  const there = instancesOf('a', machine('boot-1', 7, { 7: RUNS('100') })).here;

  const cases: readonly {
    readonly what: string;
    readonly table: ProcessTable;
    readonly gone: boolean;
  }[] = [
    {
      what: 'its process runs beside ours',
      table: machine('boot-1', 8, { 7: RUNS('100'), 8: RUNS('200') }),
      gone: false,
    },
    { what: 'its process has ended', table: machine('boot-1', 8, { 8: RUNS('200') }), gone: true },
    {
      what: 'another process has its number by now',
      table: machine('boot-1', 8, { 7: RUNS('150'), 8: RUNS('200') }),
      gone: true,
    },
    { what: 'we have its number by now', table: machine('boot-1', 7, { 7: RUNS('150') }), gone: true },
    { what: 'it runs in our own process', table: machine('boot-1', 7, { 7: RUNS('100') }), gone: false },
    {
      what: 'the system does not say what became of it',
      table: machine('boot-1', 8, { 7: { kind: 'unknown' }, 8: RUNS('200') }),
      gone: false,
    },
    {
      what: 'it ran on another machine, in another container or before the last boot',
      table: machine('boot-2', 8, { 8: RUNS('200') }),
      gone: false,
    },
    { what: 'nothing is known of this machine', table: machine(undefined, 8, {}), gone: false },
  ];

  for (const { what, table, gone } of cases) {
    it(`${gone ? 'is gone' : 'may be at work'} when ${what}`, () => {
      assert.equal(instancesOf('b', table).isGone(there), gone);
    });
  }

  for (const name of [
    '',
    '7',
    'a boot-1',
    'a boot-1 0 100',
    'a boot-1 -1 100',
    'a boot-1 7 100 8',
    'a-uuid',
  ]) {
    it(`may be at work when it is called ${JSON.stringify(name)}`, () => {
      assert.equal(instancesOf('b', machine('boot-1', 8, { 8: RUNS('1') })).isGone(name), false);
    });
  }

  it('has a name without a place where its own start is unknown', () => {
    assert.equal(instancesOf('b', machine('boot-1', 8, { 8: { kind: 'unknown' } })).here, 'b');
  });
});

describe('the processes of this machine', () => {
  const own = systemProcesses();
  let child: ChildProcess;

  before(function () {
    if (process.platform !== 'linux') this.skip();
  });
  beforeEach(async () => {
    child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)']);
    if (child.stdout) await once(child.stdout, 'data');
  });
  afterEach(() => child?.kill('SIGKILL'));

  it('know a process by its start as long as it runs, and not after it was killed', async () => {
    const pid = child.pid ?? 0;
    const started = own.state(pid);
    const later = own.state(pid);
    const closed = once(child, 'close');

    child.kill('SIGKILL');
    await closed;

    assert.equal(started.kind, 'runs');
    assert.deepEqual(later, started);
    assert.deepEqual(own.state(pid), { kind: 'ended' });
  });

  it('know a stopped process as one that runs', async () => {
    child.kill('SIGSTOP');
    await pause(20);

    assert.equal(own.state(child.pid ?? 0).kind, 'runs');
  });

  it('are the same for everybody who sees them, and tell our own start', () => {
    assert.ok(own.place);
    assert.equal(systemProcesses().place, own.place);
    assert.deepEqual(own.state(process.pid), systemProcesses().state(process.pid));
    assert.equal(instancesOf('b').isGone(instancesOf('a').here), false);
  });
});
