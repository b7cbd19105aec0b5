import assert from 'node:assert/strict';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { INSTRUMENTS, type Instrument } from '../../src/telemetry/instruments';
import { Collector } from './collector';
import { startWatchedDesk } from './watched-desk';

const { nadia, lucia } = DEMO_PEOPLE;
const EVERYTHING: readonly Instrument[] = Object.values(INSTRUMENTS);

/** Of a desk on which this was done; the numbers are looked at when it has ended. */
async function countedOf(
  env: NodeJS.ProcessEnv,
  work: (desk: Awaited<ReturnType<typeof startWatchedDesk>>) => Promise<void>,
): Promise<Collector> {
  const collector = await Collector.start();
  const target = { TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const desk = await startWatchedDesk({ ...target, ...env });
  try {
    await work(desk);
  } finally {
    await desk.close();
    await collector.stop();
  }
  return collector;
}

describe('the numbers of a desk', function () {
  this.timeout(30_000);

  let counted: Collector;

  before(async () => {
    counted = await countedOf({}, async ({ teams }) => {
      const chat = teams.chat({ id: nadia.id, name: nadia.displayName });
      await chat.say('file a ticket for Fabrikam about Exchange');
      await chat.say('I filed it, the number is 2611221234567890');
      await chat.say('file a ticket for Woodgrove about Teams');
      await chat.press('This was wrong');
      await chat.press('Tell the leads', { reason: 'couldFile', note: 'for a canary' });
      await chat.say('flurble wurble');
      await chat.say('file a ticket for Fabrikam');
      await chat.say('flurble');
      const catalan = teams.chat({ id: lucia.id, name: lucia.displayName });
      catalan.locale = 'ca-ES';
      await catalan.say('flurble wurble');
      const stranger = teams.chat({ id: '00000000-0000-4000-8000-000000000000', name: 'Somebody' });
      await stranger.say('help');
      const envelope = { from: { id: '29:n', aadObjectId: nadia.id }, conversation: { id: 'a:again' } };
      const once = { type: 'message', text: 'help', id: 'the-same', ...envelope };
      for (const activity of [once, once]) await teams.post(activity);
      await teams.post({ type: 'typing', ...envelope });
    });
  });

  const numbers: readonly (readonly [string, string, Record<string, string>, number])[] = [
    ['requests that were guided', 'filing_desk.handed_over', { verdict: 'canFile', workload: 'exchange' }, 1],
    ['what became of them', 'filing_desk.settled', { outcome: 'filed' }, 1],
    ['verdicts', 'filing_desk.verdicts', { verdict: 'canFile', workload: 'exchange' }, 1],
    [
      'verdicts that block, with the link that is broken',
      'filing_desk.verdicts',
      { verdict: 'blocked', workload: 'teams', broken_link: 'assignment' },
      1,
    ],
    [
      'answers that were called wrong',
      'filing_desk.called_wrong',
      { reason: 'couldFile', verdict: 'blocked', workload: 'teams' },
      1,
    ],
    ['sentences not understood', 'filing_desk.not_understood', { at: 'sentence', language: 'en' }, 1],
    ['answers not understood', 'filing_desk.not_understood', { at: 'workload', language: 'en' }, 1],
    ['by the language', 'filing_desk.not_understood', { at: 'sentence', language: 'ca' }, 1],
    [
      'people who are not our staff',
      'filing_desk.turns',
      { kind: 'text', place: 'personal', outcome: 'refused' },
      1,
    ],
    [
      'activities that came again',
      'filing_desk.turns',
      { kind: 'text', place: 'personal', outcome: 'repeated' },
      1,
    ],
    [
      'activities that mean nothing to us',
      'filing_desk.turns',
      { kind: 'ignored', place: 'personal', outcome: 'ignored' },
      1,
    ],
    [
      'turns that were answered',
      'filing_desk.turns',
      { kind: 'text', place: 'personal', outcome: 'answered' },
      8,
    ],
    ['how long they took', 'filing_desk.turn.duration', { kind: 'text', outcome: 'answered' }, 8],
  ];
  for (const [what, name, labels, expected] of numbers) {
    it(`tell ${what}`, () => assert.equal(counted.number(name, labels), expected));
  }

  it('tell how long Graph took, also for what nobody was waiting for', () => {
    const labels = { service: 'graph', endpoint: '/contracts', outcome: 'answered' };

    assert.ok((counted.number('filing_desk.call.duration', labels) ?? 0) >= 1);
  });

  it('tell how old the list of customers is, how much memory there is, and how busy the process was', () => {
    const age = counted.number('filing_desk.directory.age') ?? -1;
    const busy = counted.number('filing_desk.process.event_loop_utilization') ?? -1;

    assert.ok(age >= 0 && age < 30, `${age}`);
    assert.ok((counted.number('filing_desk.process.memory') ?? 0) > 10_000_000);
    assert.ok(busy >= 0 && busy <= 1, `${busy}`);
  });

  it('have the names and labels of the table, and no others', () => {
    for (const { name, labels } of counted.points) {
      const known = EVERYTHING.find((each) => each.name === name);
      assert.ok(known, name);
      for (const label of Object.keys(labels)) assert.ok(known.by.includes(label), `${name} ${label}`);
    }
  });
});

describe('the numbers of a desk whose Graph is away', function () {
  this.timeout(30_000);

  it('tell which call fails, and why', async () => {
    const away = { GRAPH_BASE_URL: 'http://127.0.0.1:9/v1.0', GRAPH_DEV_TOKEN: 'some-token' };

    const counted = await countedOf(away, async ({ teams }) => {
      await teams.chat({ id: nadia.id, name: nadia.displayName }).say('am I ready?');
    });

    const labels = { service: 'graph', endpoint: '/users/{id}', fault: 'unreachable' };
    const [call] = counted.spans.filter(({ name }) => name === 'graph GET /users/{id}');
    assert.ok((counted.number('filing_desk.call.faults', labels) ?? 0) >= 1);
    assert.equal(counted.number('filing_desk.directory.age'), undefined);
    assert.equal(call?.isError, true);
    assert.equal(call.attributes['error.type'], 'unreachable');
    assert.ok(Number(call.attributes['http.request.resend_count']) >= 1);
  });
});
