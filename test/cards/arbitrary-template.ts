import fc from 'fast-check';
import type { Json } from '../support/readable-card';
import { HOSTILE } from '../support/cards';

const BINDING = /\$\{([^}]*)\}/gu;

/** A value of each kind that data may have; each kind is as likely as all texts together. */
const values = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(fc.constantFrom(...HOSTILE, '', 'Contoso'), fc.string()) },
  fc.constantFrom<unknown[]>(null, true, false, 0, -1.5, undefined),
  fc.array(fc.constantFrom<unknown[]>('a', 1, null, { name: 'x' }, ['y']), { maxLength: 3 }),
  fc.record({ name: fc.string(), v: fc.constant(1) }),
);

/** Data that a template may come across: nearly what it asks for, some of it missing or of another kind. */
export function dataFor(template: Json): fc.Arbitrary<unknown> {
  const names: Record<string, fc.Arbitrary<unknown>> = {};
  for (const value of Object.values(template)) gather(value, names);
  return fc.record(names, { requiredKeys: [] });
}

function gather(node: unknown, names: Record<string, fc.Arbitrary<unknown>>): void {
  if (typeof node === 'string') for (const [, name = ''] of node.matchAll(BINDING)) names[name] ??= values;
  if (typeof node !== 'object' || node === null) return;
  const { $data, ...rest } = node as Json;
  if (typeof $data !== 'string') return Object.values(node).forEach((inner) => gather(inner, names));
  names[$data.slice(2, -1)] = repeated(dataFor(rest));
}

function repeated(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: fc.array(item, { maxLength: 3 }) }, item, values);
}

const NAMES = ['a', 'b', 'c', 'list'] as const;
const PATHS: readonly string[] = [
  ...NAMES,
  'a.b',
  'b.c',
  '$root.a',
  '$root.list',
  '$data',
  '$data.b',
  '$index',
];

const texts = fc
  .array(fc.constantFrom('', ' ', '$', '{', '}', 'so', ...PATHS.map((path) => `\${${path}}`)), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  // A dollar and a brace that meet begin a binding that is none of ours, and would be refused.
  .filter((text) =>
    text.split(BINDING).every((part, at) => (at % 2 === 0 ? !part.includes('${') : PATHS.includes(part))),
  );

const paths = fc.constantFrom(...PATHS.map((path) => `\${${path}}`));

/** Templates of all that ours may have in them. */
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(texts, paths, fc.constantFrom<unknown[]>(1, true, null)),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.record(
      { x: tie('node'), y: tie('node'), $data: paths, $when: paths, 'choices.data': tie('node') },
      { requiredKeys: [] },
    ),
  ),
}));

const data = fc.record(
  {
    a: fc.oneof(values, fc.record({ b: values, c: values })),
    b: fc.oneof(values, fc.record({ c: values })),
    c: values,
    list: fc.array(
      fc.oneof(
        values,
        fc.record({ a: values, b: values, list: fc.array(values, { maxLength: 2 }) }, { requiredKeys: [] }),
      ),
      {
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: [] },
);

export const templatesAndData: fc.Arbitrary<readonly [Json, unknown]> = fc.tuple(
  fc.record({ body: fc.array(node, { maxLength: 4 }), more: node }),
  data,
);
