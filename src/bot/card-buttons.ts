type Json = Record<string, unknown>;

/** Everything that sends data back is a button, wherever it stands: select actions, fallbacks and inner cards too. */
function isButton(type: unknown): boolean {
  return type === 'Action.Submit' || type === 'Action.Execute';
}

/** Makes other data of a button's. */
export interface ButtonSeal {
  sealed(data: unknown): unknown;
}

export function hasButtons(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some(hasButtons);
  const record = node as Json;
  if (isButton(record['type'])) return true;
  return Object.keys(record).some((key) => key !== 'data' && hasButtons(record[key]));
}

/** The same with its buttons sealed. What has no buttons in it is shared with the original, not copied. */
export function withSealedButtons(node: object, seal: ButtonSeal): object {
  if (Array.isArray(node)) return listWithSealedButtons(node, seal);
  const record = node as Json;
  let changed: Json | undefined;
  for (const key in record) {
    const inner = record[key];
    if (typeof inner !== 'object' || inner === null || key === 'data') continue;
    const sealed = withSealedButtons(inner, seal);
    if (sealed !== inner) (changed ??= { ...record })[key] = sealed;
  }
  if (isButton(record['type'])) (changed ??= { ...record })['data'] = seal.sealed(record['data']);
  return changed ?? node;
}

function listWithSealedButtons(list: readonly unknown[], seal: ButtonSeal): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const inner = list[at];
    if (typeof inner !== 'object' || inner === null) continue;
    const sealed = withSealedButtons(inner, seal);
    if (sealed !== inner) (changed ??= list.slice())[at] = sealed;
  }
  return changed ?? list;
}
