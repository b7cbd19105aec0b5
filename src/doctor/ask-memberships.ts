import type { GraphCheckup, Probe } from '../graph';
import { noSample, type Outcome } from './outcome';

/** The three calls that answer in which groups somebody is, in the order in which the product tries them. */
export async function askMemberships(
  checkup: GraphCheckup,
  personId: string,
  groupId: string,
): Promise<Outcome> {
  const [first, second, third] = await Promise.all([
    checkup.transitiveMemberOf(personId),
    checkup.memberGroups(personId),
    checkup.checkMemberGroups(personId, groupId),
  ]);
  const ways: readonly Way[] = [
    { name: 'transitiveMemberOf', probe: first },
    { name: 'getMemberGroups', probe: second },
    { name: 'checkMemberGroups', probe: third },
  ];
  return outcomeOfWays(ways);
}

interface Way {
  readonly name: string;
  readonly probe: Probe<unknown>;
}

/**
 * One way is enough. The next one counts where a call is refused or isn't there. The product also goes on after bad
 * luck, but a call that fails by chance says nothing of the others: it is told as it is.
 */
function outcomeOfWays(ways: readonly Way[]): Outcome {
  const decisive =
    ways.find(({ probe }) => probe.kind === 'answered' || !GO_ON.has(probe.why.code)) ?? ways[0];
  if (!decisive) return noSample('There is no way to ask.');
  if (decisive.probe.kind === 'failed') return decisive.probe;
  const others = ways.filter((way) => way !== decisive);
  const spare = others.filter(({ probe }) => probe.kind === 'answered').map(({ name }) => name);
  const failed = others.flatMap(({ name, probe }) =>
    probe.kind === 'failed' ? [`${name} ${told(probe)}`] : [],
  );
  const parts = [
    `${decisive.name} is used`,
    ...(spare.length > 0 ? [`${spare.join(' and ')} would do as well`] : []),
    ...failed,
  ];
  return { kind: 'answered', ms: decisive.probe.ms, detail: `${parts.join('; ')}.` };
}

const GO_ON: ReadonlySet<string> = new Set(['forbidden', 'notFound', 'unsupported']);

function told({ why }: Extract<Probe<unknown>, { kind: 'failed' }>): string {
  return why.status === undefined ? 'does not answer' : `is refused (${why.status})`;
}
