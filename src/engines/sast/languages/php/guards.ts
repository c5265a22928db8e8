import type { Instr } from '../../ir/ir.js';
import { makersIn } from '../../ir/naming.js';
import { beginningOf, keyOfPath, makerOf } from '../../ir/paths.js';
import { isAlphabet, isKnownSet, isOwn, refusesOthers } from '../../ir/patterns.js';
import { bitsOf, everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';
import { taintsIn } from '../../ir/value.js';

type Call = Extract<Instr, { op: 'call' }>;

export const guards: GuardTraits = {
  comparison: ofPlace,
  asserts: ofEnum,
  call: ofCall,
  canonical: /^(realpath|\*\.(getRealPath|realpath))$/,
};

const isNumberOrWord =
  /^(is_numeric|is_int|ctype_digit|ctype_alnum|ctype_alpha|ctype_xdigit|ctype_lower|ctype_upper|filter_(var|input):number|wp_validate_redirect)$/;
const place = /^(mb_)?str(r|i)?pos$/;
const traversal = /^\.\.[\\/]?$/;
const asPath = bitsOf(['path']);

/** What functions of PHP prove of their arguments, which other languages ask methods for. */
function ofCall({ callee, method, args: [first, second] }: Call, facts: GuardFacts): Proof | undefined {
  const { values, holds } = facts;
  const api = values[callee]?.api ?? '';
  if (method !== undefined || first === undefined) return undefined;
  if (api === 'isset') return holds ? ofKey(first, facts) : { subject: first, bits: everyKind };
  // Nothing harms nothing.
  if (api === 'is_null' || api === 'empty') return holds ? { subject: first, bits: everyKind } : undefined;
  if (isNumberOrWord.test(api))
    return holds ? { subject: withoutMarks(first, facts), bits: everyKind } : undefined;
  if (second === undefined) return undefined;
  const list = values[second];
  if (api === 'in_array' && holds && list !== undefined && !taintsIn(list))
    return { subject: first, bits: everyKind };
  const text = values[second]?.constant;
  if (api === 'str_starts_with') return holds ? ofBeginning(first, facts) : undefined;
  if (api === 'strpbrk') return !holds && hasSeparator(text) ? { subject: first, bits: asPath } : undefined;
  if (api === 'str_contains')
    return !holds && traversal.test(String(text)) ? { subject: first, bits: asPath } : undefined;
  if (api === 'preg_match' && (holds ? listsAll : refusesOthers)(values[first]?.constant))
    return { subject: second, bits: everyKind };
  if (api === 'preg_match' && !holds && findsTraversal(values[first]?.constant))
    return { subject: second, bits: asPath };
  const known = values[second];
  const isKnown = known === undefined || !taintsIn(known);
  return /^(array_)?key_exists$/.test(api) && holds && isKnown
    ? { subject: first, bits: everyKind }
    : undefined;
}

/** `ctype_alnum(str_replace(['-', '_'], '', $x))`: letters and marks that harm nothing. */
function withoutMarks(asked: number, { definitions, values }: GuardFacts): number {
  const call = definitions.get(asked);
  if (call?.op !== 'call' || values[call.callee]?.api !== 'str_replace') return asked;
  const [marks, , subject] = call.args;
  const value = values[marks ?? -1];
  const all = value?.fields ? [...value.fields.values()] : value ? [value] : [];
  const isHarmless = all.every(
    ({ constant }) => typeof constant === 'string' && /^[\w .:@+=-]{1,9}$/.test(constant),
  );
  return subject !== undefined && isHarmless ? subject : asked;
}

/** `strpbrk($x, "/")`: whether one of these letters is there. */
function hasSeparator(letters: unknown): boolean {
  return typeof letters === 'string' && letters.includes('/');
}

/** `isset($names[$x])` of a list that the code fills. */
function ofKey(asked: number, { definitions, values, body }: GuardFacts): Proof | undefined {
  const get = definitions.get(asked) ?? makersIn(body).get(asked);
  if (get?.op !== 'get' || typeof get.key !== 'number') return undefined;
  const list = values[get.object];
  return list?.fields !== undefined && isKnownSet(list) ? { subject: get.key, bits: everyKind } : undefined;
}

/** `strpos($x, '/srv/') === 0`, `strpos($x, '..') === false`, `substr($x, 0, 5) === '/srv/'` */
function ofPlace(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  facts: GuardFacts,
): Proof | undefined {
  const { definitions, values, holds } = facts;
  const call = [left, right].map((each) => definitions.get(each)).find((each) => each?.op === 'call');
  if (call?.op !== 'call' || call.method !== undefined || !/^[=!]==?$/.test(operator)) return undefined;
  const isEqual = operator.startsWith('!') !== holds;
  const api = values[call.callee]?.api ?? '';
  const [subject, second] = call.args;
  const compared = definitions.get(left) === call ? right : left;
  const other = values[compared]?.constant;
  if (subject === undefined) return undefined;
  // `strpos('abc', $c) === false`: no letter of these.
  if (place.test(api) && other === false && !isEqual && second !== undefined)
    return isAlphabet(values[subject]) ? { subject: second, bits: everyKind } : undefined;
  if (!isEqual) return undefined;
  if (api === 'strspn' && second !== undefined && isLengthOf(compared, subject, facts))
    return isAlphabet(values[second]) ? { subject, bits: everyKind } : undefined;
  if (/^(mb_)?substr$/.test(api) && (typeof other === 'string' || isOwn(values[compared])))
    return ofBeginning(subject, facts);
  if (second === undefined) return undefined;
  if (comparing.test(api) && other === 0) return ofEqual(subject, second, values);
  if (api === 'strpbrk' && other === false && hasSeparator(values[second]?.constant))
    return { subject, bits: asPath };
  if (!place.test(api)) return undefined;
  if (other === 0 && operator.length === 3) return ofBeginning(subject, facts);
  const isTraversal = traversal.test(String(values[second]?.constant));
  return other === false && isTraversal ? { subject, bits: asPath } : undefined;
}

/** `strlen($x)` beside `strspn($x, …)` */
function isLengthOf(temp: number, subject: number, { definitions, values, body }: GuardFacts): boolean {
  const call = definitions.get(temp);
  if (call?.op !== 'call' || !/^(?:mb_)?strlen$/.test(values[call.callee]?.api ?? '')) return false;
  return keyOfPath(body.paths.get(call.args[0] ?? -1)) === keyOfPath(body.paths.get(subject));
}

/** Of `$folder = realpath(dirname($file))` what is proved of the folder is proved of the file. */
function ofBeginning(subject: number, facts: GuardFacts): Proof {
  const bits = beginningOf(guards, facts, subject);
  const file = fileOf(subject, facts);
  return file === undefined ? { subject, bits } : { subject, also: file, bits };
}

function fileOf(folder: number, facts: GuardFacts, depth = 0): number | undefined {
  const maker = makerOf(facts, folder);
  if (maker?.op !== 'call' || !/^(realpath|dirname)$/.test(facts.values[maker.callee]?.api ?? ''))
    return undefined;
  const [inner] = maker.args;
  if (inner === undefined || depth > 1) return undefined;
  return facts.body.paths.get(inner) === undefined ? fileOf(inner, facts, depth + 1) : inner;
}

/** A pattern that fits wherever a slash or two dots stand: `/[\/\\]/`, `#\.\.#`. */
function findsTraversal(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const inner = /^(\W)(.{1,60})\1[a-zA-Z]{0,5}$/.exec(pattern)?.[2]?.split('|') ?? [];
  return inner.some((each) => /^(?:\\?\/|\\\.\\\.(?:\\?\/)?|\[(?!\^)[^\]]{0,20}\/[^\]]{0,20}\])$/.test(each));
}

/** A pattern that is anchored at both ends and says which letters may stand between. */
function listsAll(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const isAnchored = /^\W(\^|\\A)[\s\S]*(\$|\\z)\W[a-zA-Z]*$/.test(pattern);
  return isAnchored && !/\.[*+]|\[\^|\\[SDW]/.test(pattern);
}

const comparing = /^str(case)?cmp$/;

/** `strcmp($x, 'a') === 0` */
function ofEqual(first: number, second: number, values: GuardFacts['values']): Proof | undefined {
  if (values[second]?.constant !== undefined) return { subject: first, bits: everyKind };
  return values[first]?.constant === undefined ? undefined : { subject: second, bits: everyKind };
}

/** Behind `Kind::from($x)`, which throws where it is none of them. */
function ofEnum({ method, receiver, args: [first] }: Call, { values }: GuardFacts): Proof | undefined {
  const isOfEnum = method === 'from' && values[receiver ?? -1]?.declared?.facts.isEnum === true;
  return isOfEnum && first !== undefined ? { subject: first, bits: everyKind } : undefined;
}
