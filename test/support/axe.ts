import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

type Kind = 'violations' | 'incomplete';

export interface AxeWish {
  /** These rules alone; all of them where it is missing. */
  readonly only?: readonly string[];
  /** Every rule there is but for these, also those that axe leaves out unless asked. */
  readonly allBut?: readonly string[];
  /** `incomplete` is what axe could not make out. */
  readonly kinds?: readonly Kind[];
}

/**
 * What axe objects to on the page: each rule, how often, and the first place. The page must let scripts be evaluated,
 * so one with a content security policy is opened with `bypassCSP`.
 */
export async function axeFaults(
  page: Page,
  { only, allBut, kinds = ['violations'] }: AxeWish = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  const rules =
    allBut && Object.fromEntries((await ruleIds(page)).map((id) => [id, { enabled: !allBut.includes(id) }]));
  const options = JSON.stringify({
    resultTypes: kinds,
    ...(only && { runOnly: only }),
    ...(rules && { rules }),
  });
  const report = await page.evaluate<Record<Kind, readonly Finding[]>>(`axe.run(${options})`);
  return kinds.flatMap((kind) => report[kind]).map(told);
}

function ruleIds(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`axe.getRules().map(({ ruleId }) => ruleId)`);
}

function told({ id, nodes }: Finding): string {
  return `${id}, ${nodes.length} times: ${nodes[0]?.html ?? ''}`;
}
