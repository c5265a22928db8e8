import { type Entry, type Spot, Tree } from '../tree.js';

/**
 * Terraform's functions that shape configuration (https://developer.hashicorp.com/terraform/language/functions).
 * The value of any other is not known here.
 */
export function callFunction(name: string, args: readonly Tree[], spot: Spot): Tree {
  const work = functions.get(name);
  return work?.(args, spot) ?? Tree.unknown(spot);
}

type Work = (args: readonly Tree[], spot: Spot) => Tree | undefined;

const mostItems = 10_000;

const same: Work = ([only]) => only;
const text =
  (change: (value: string) => string): Work =>
  ([only], spot) =>
    only?.text === undefined ? undefined : Tree.scalar(spot, change(only.text));

const functions: ReadonlyMap<string, Work> = new Map<string, Work>([
  // The tree says more than the text it would become; anyone who wants JSON takes either.
  ['jsonencode', same],
  ['yamlencode', same],
  ['sensitive', same],
  ['nonsensitive', same],
  ['tolist', same],
  ['toset', same],
  ['tomap', same],
  ['tostring', text((value) => value)],
  ['tonumber', ([only], spot) => (only?.number === undefined ? undefined : Tree.scalar(spot, only.number))],
  ['tobool', ([only], spot) => (only?.boolean === undefined ? undefined : Tree.scalar(spot, only.boolean))],
  ['lower', text((value) => value.toLowerCase())],
  ['upper', text((value) => value.toUpperCase())],
  ['trimspace', text((value) => value.trim())],
  ['concat', concat],
  ['merge', merge],
  ['coalesce', coalesce],
  ['try', ([first]) => (first?.kind === 'unknown' ? undefined : first)],
  ['lookup', lookup],
  ['join', join],
  ['format', format],
  ['length', length],
]);

function concat(args: readonly Tree[], spot: Spot): Tree | undefined {
  if (args.some(({ kind }) => kind !== 'list')) return undefined;
  return Tree.list(spot, args.flatMap(({ items }) => items).slice(0, mostItems));
}

function merge(args: readonly Tree[], spot: Spot): Tree | undefined {
  if (args.some(({ kind }) => kind !== 'map')) return undefined;
  const entries = new Map<string, Entry>();
  for (const arg of args) for (const [key, entry] of arg.entries) entries.set(key, entry);
  return Tree.map(spot, entries);
}

function coalesce(args: readonly Tree[]): Tree | undefined {
  for (const arg of args) {
    if (arg.kind === 'unknown') return undefined;
    if (!arg.isNull && arg.text !== '') return arg;
  }
  return undefined;
}

function lookup([map, key, otherwise]: readonly Tree[]): Tree | undefined {
  if (map?.kind !== 'map' || key?.text === undefined) return undefined;
  return map.get(key.text) ?? otherwise;
}

function join([separator, list]: readonly Tree[], spot: Spot): Tree | undefined {
  if (separator?.text === undefined || list?.kind !== 'list') return undefined;
  const words = list.items.map((item) => item.text);
  if (words.length > mostItems || words.some((word) => word === undefined)) return undefined;
  const whole = words.join(separator.text);
  return whole.length > 1_000_000 ? undefined : Tree.scalar(spot, whole);
}

/** Only the verbs for whole values. */
function format([pattern, ...values]: readonly Tree[], spot: Spot): Tree | undefined {
  if (pattern?.text === undefined || values.some((value) => value.text === undefined)) return undefined;
  let next = 0;
  const result = pattern.text.replace(/%(%|[sdv])/g, (_, verb: string) =>
    verb === '%' ? '%' : (values[next++]?.text ?? ''),
  );
  return /%[^sdv%]/.test(pattern.text.replaceAll('%%', '')) ? undefined : Tree.scalar(spot, result);
}

function length([only]: readonly Tree[], spot: Spot): Tree | undefined {
  if (only?.kind === 'list') return Tree.scalar(spot, only.items.length);
  if (only?.kind === 'map') return Tree.scalar(spot, only.entries.size);
  return only?.text === undefined ? undefined : Tree.scalar(spot, only.text.length);
}
