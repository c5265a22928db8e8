import type { FunctionIr, Instr, Temp } from '../../ir/ir.js';
import { makersIn } from '../../ir/naming.js';
import { beginningOf, makerOf, relativeOf } from '../../ir/paths.js';
import { isAlphabet, isKnownSet, isWholePattern, refusesOthers, traversal } from '../../ir/patterns.js';
import { bitsOf, everyKind } from '../../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../../ir/traits.js';
import type { Value } from '../../ir/value.js';

/** Functions of these packages do what methods do elsewhere. */
const helper = /^(strings|slices|filepath|regexp)\./;

export const guards: GuardTraits = {
  comparison: ofParse,
  call: ofHelper,
  canonical: /^filepath\.(Clean|Abs|EvalSymlinks|Join)$|^path\.(Clean|Join)$/,
};

/** What reads the whole text as a number, or as something else that is written with few letters, or fails. */
const parsers =
  /^(strconv\.(Atoi|Parse(Int|Uint|Float|Bool|Complex))|uuid\.(Parse|FromString|ParseBytes)|netip\.Parse(Addr|AddrPort|Prefix)|net\.ParseCIDR|time\.Parse(Duration)?|primitive\.ObjectIDFromHex|ulid\.Parse(Strict)?)$/;

/** `if _, err := strconv.Atoi(x); err != nil { return }`: after it `x` is a number. */
function ofParse(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  { body, values, holds, predicates }: GuardFacts,
): Proof | undefined {
  if (operator === '==' ? !holds : operator !== '!=' || holds) return undefined;
  if (values[right]?.constant !== null) return ofBaseName(body, [left, right], values);
  const call = callThatFails(body, left);
  const [own] = predicates?.get(call?.out ?? -1) ?? [];
  if (own !== undefined && own.no > 0 && !isChangedSince(body, own.subject))
    return { subject: own.subject, bits: own.no };
  const subject = call?.args.at(isTime.test(values[call.callee]?.api ?? '') ? 1 : 0);
  if (call === undefined || subject === undefined || isChangedSince(body, subject)) return undefined;
  return parsers.test(values[call.callee]?.api ?? '') ? { subject, bits: everyKind } : undefined;
}

/** `filepath.Base(x) == x`: there is no folder in it. */
function ofBaseName(
  body: FunctionIr,
  sides: readonly [Temp, Temp],
  values: GuardFacts['values'],
): Proof | undefined {
  const calls = sides.map((side) => makersIn(body).get(side));
  const isBase = calls.some(
    (call) => call?.op === 'call' && /^(?:filepath|path)\.Base$/.test(values[call.callee]?.api ?? ''),
  );
  const subject = sides.find((_, index) => calls[index]?.op !== 'call');
  return isBase && subject !== undefined ? { subject, bits: bitsOf(['path']) } : undefined;
}

/** Its first argument says how the second is written. */
const isTime = /^time\.Parse$/;

/** The call whose error was last put into the variable, in the block where it is asked for. */
function callThatFails(body: FunctionIr, error: Temp): Extract<Instr, { op: 'call' }> | undefined {
  const makers = makersIn(body);
  const read = makers.get(error);
  if (read?.op !== 'read' || read.from.up > 0) return undefined;
  const block = body.blocks.find(({ instrs }) => instrs.includes(read))?.instrs ?? [];
  const write = block
    .slice(0, block.indexOf(read))
    .findLast((each) => each.op === 'write' && each.to.up === 0 && each.to.slot === read.from.slot);
  const sign = write?.op === 'write' ? makers.get(write.value) : undefined;
  const call = sign?.op === 'unary' && sign.operator === 'void' ? makers.get(sign.of) : sign;
  return call?.op === 'call' ? call : undefined;
}

/** `x = other` between the call and the question. */
function isChangedSince(body: FunctionIr, subject: Temp): boolean {
  const read = makersIn(body).get(subject);
  if (read?.op !== 'read') return false;
  const block = body.blocks.find(({ instrs }) => instrs.includes(read))?.instrs ?? [];
  return block
    .slice(block.indexOf(read))
    .some((each) => each.op === 'write' && each.to.up === 0 && each.to.slot === read.from.slot);
}

/** `strings.HasPrefix(x, "/srv/")`, `slices.Contains(list, x)`: functions where others have methods. */
function ofHelper(
  { callee, args, receiver }: Extract<Instr, { op: 'call' }>,
  facts: GuardFacts,
): Proof | undefined {
  const { values, holds } = facts;
  const api = values[callee]?.api ?? '';
  if (!helper.test(api)) return undefined;
  const none = { subject: callee, bits: 0 };
  const [first, second] = args;
  if (api === 'filepath.IsLocal' && holds && first !== undefined)
    return { subject: first, bits: bitsOf(['path']) };
  const fits = (pattern: Value | undefined) =>
    holds ? isWholePattern(pattern) : refusesOthers(pattern?.constant);
  if (/^regexp\.\w+\(\)\.Match(String)?$/.test(api) && first !== undefined)
    return fits(values[receiver ?? -1]?.made?.[0]) ? { subject: first, bits: everyKind } : none;
  if (first === undefined || second === undefined) return none;
  if (api === 'regexp.MatchString') return fits(values[first]) ? { subject: second, bits: everyKind } : none;
  // `".." + string(os.PathSeparator)`
  const text = values[second]?.constant ?? values[second]?.prefix;
  if (api === 'strings.HasPrefix' && holds) return ofBeginning(facts, first);
  if (api === 'strings.HasPrefix' && traversal.test(String(text)))
    return { subject: relativeOf(facts, first) ?? first, also: first, bits: bitsOf(['path']) };
  if (/^strings\.Contains(?:Rune)?$/.test(api) && holds && isAlphabet(values[first]))
    return { subject: second, bits: everyKind };
  if (/^strings\.(?:ContainsAny|ContainsRune|IndexAny)$/.test(api))
    return !holds && /[/]/.test(String(text))
      ? { subject: first, bits: bitsOf(['path']), ofParts: true }
      : none;
  if (api === 'strings.Contains' && !holds && typeof text === 'string' && traversal.test(text))
    return { subject: first, bits: bitsOf(['path']), ofParts: true };
  return api === 'slices.Contains' && holds && isKnownSet(values[first])
    ? { subject: second, bits: everyKind }
    : none;
}

/** Of `path := filepath.Join(folder, name)` what is proved of the path is proved of the name, which is joined to the folder again. */
function ofBeginning(facts: GuardFacts, subject: Temp): Proof {
  const bits = beginningOf(guards, facts, subject);
  const maker = makerOf(facts, subject);
  const isJoined = maker?.op === 'call' && facts.values[maker.callee]?.api === 'filepath.Join';
  const name = isJoined ? maker.args.at(-1) : undefined;
  return name === undefined ? { subject, bits } : { subject, also: name, bits };
}
