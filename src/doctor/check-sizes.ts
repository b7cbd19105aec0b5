import type { GraphCheckup, RowCount } from '../graph';
import type { Outcomes } from './ask-endpoints';
import type { Finding } from './finding';

/** Counts customers and relationships for as long as the limit lasts. What can't be read isn't counted. */
export async function checkSizes(
  checkup: GraphCheckup,
  { customers, relationships }: Outcomes,
  limitMs: number,
): Promise<readonly Finding[]> {
  const [customerCount, relationshipCount] = await Promise.all([
    customers.kind === 'answered' ? checkup.countCustomers(limitMs) : undefined,
    relationships.kind === 'answered' ? checkup.countRelationships(limitMs) : undefined,
  ]);
  return [
    ...(customerCount ? [findingOf('customers', 'Customers', customerCount)] : []),
    ...(relationshipCount ? [findingOf('relationships', 'Relationships', relationshipCount)] : []),
  ];
}

function findingOf(id: string, title: string, { rows, whole, ms }: RowCount): Finding {
  const count = rows.toLocaleString('en-GB');
  return {
    id: `size.${id}`,
    section: 'Sizes',
    title,
    purpose: 'how long it takes until the whole list is known',
    needed: false,
    state: 'works',
    ms,
    detail: whole
      ? `There are ${count}.`
      : `There are at least ${count}; counting ended before the list did.`,
  };
}
