import type { Container, Setting } from './models/container.js';
import type { Spot, Tree } from './models/tree.js';
import type { Edit, Hit } from './rule.js';

type Extra = Omit<Hit, 'spot' | 'actual'>;

/** The setting has a known value that is wrong. */
export function whenValue<T>(
  setting: Setting<T>,
  isWrong: (value: T) => boolean,
  extra: Extra = {},
): readonly Hit[] {
  return setting.value !== undefined && isWrong(setting.value) ? [hitAt(setting, extra)] : [];
}

/** Nobody set it. What is set to a value that is not known here is not missing. */
export function whenMissing<T>(setting: Setting<T>, extra: Extra = {}): readonly Hit[] {
  return setting.isSet ? [] : [hitAt(setting, extra)];
}

export function whenMissingOr<T>(
  setting: Setting<T>,
  isWrong: (value: T) => boolean,
  extra: Extra = {},
): readonly Hit[] {
  return setting.isSet ? whenValue(setting, isWrong, extra) : [hitAt(setting, extra)];
}

export const isTrue = (value: boolean): boolean => value;
export const isFalse = (value: boolean): boolean => !value;

function hitAt<T>({ spot, text }: Setting<T>, extra: Extra): Hit {
  return { spot, actual: text, ...extra };
}

/** A line in the security context of a Kubernetes container; nothing where the text does not allow a plain splice. */
export function contextEdit({ tree }: Container, key: string, value: string): Edit | undefined {
  if (!tree.source.isOriginal || tree.kind !== 'map' || !tree.isBlock) return undefined;
  const context = tree.get('securityContext');
  if (context === undefined)
    return insertion(tree, 1, (indent) => `securityContext:\n${indent}  ${key}: ${value}\n${indent}`);
  if (context.source !== tree.source || context.kind !== 'map' || !context.isBlock) return undefined;
  const present = context.get(key);
  if (present === undefined) return insertion(context, 0, (indent) => `${key}: ${value}\n${indent}`);
  return present.kind === 'scalar' && !present.isNull
    ? { start: present.start, end: present.end, text: value }
    : undefined;
}

/** Puts text before a key of a block mapping; keys of one mapping begin in the same column. */
function insertion(map: Tree, before: number, text: (indent: string) => string): Edit | undefined {
  // What merge keys bring in stands elsewhere.
  const keys = [...map.entries.values()].filter(
    ({ keySpot }) => keySpot.source === map.source && keySpot.start >= map.start && keySpot.end <= map.end,
  );
  const key = keys[Math.min(before, keys.length - 1)];
  const [first] = keys;
  if (key === undefined || first === undefined || keys.length !== map.entries.size) return undefined;
  const column = columnOf(first.keySpot);
  if (columnOf(key.keySpot) !== column) return undefined;
  const start = key.keySpot.start;
  return { start, end: start, text: text(' '.repeat(column - 1)) };
}

function columnOf({ source, start }: Spot): number {
  return source.place(start, start).column;
}

/** A security option for a Compose service that has none. */
export function optionEdit({ tree }: Container, option: string): Edit | undefined {
  if (!tree.source.isOriginal || !tree.isBlock || tree.entries.has('security_opt')) return undefined;
  return insertion(tree, 1, (indent) => `security_opt:\n${indent}  - ${option}\n${indent}`);
}

/** With an edit where there is one. */
export function withEdit(edit: Edit | undefined): { readonly edit?: Edit } {
  return edit === undefined ? {} : { edit };
}
