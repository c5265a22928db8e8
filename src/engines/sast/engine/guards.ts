import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import { type Junction, junctionAt } from '../ir/junctions.js';
import { makersIn, untyped, writesIn } from '../ir/naming.js';
import {
  beginningOf,
  isSteady,
  keyByVariable,
  keyOfCall,
  keyOfPath,
  madeOf,
  makerOf,
  relativeOf,
  rootOf,
} from '../ir/paths.js';
import { isAnchored, isFixed, isKnownSet, refusesOthers, traversal } from '../ir/patterns.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits, Proof } from '../ir/traits.js';
import { taintsIn, type Value } from '../ir/value.js';
import { hosts, ofAddress, writtenTo } from './addresses.js';
import { ofQuantifier } from './quantifiers.js';
import { both, shared } from './state.js';

/** What a condition proves of variables: path to the kinds that it sanitizes. */
export type Guards = ReadonlyMap<string, number>;

const safeAddress = /(?:safe|valid|allowed|local|trusted)_?(?:url|redirect|host|target|link)|^is_?safe$/i;
const refusedAddress = /(?:in|non|not|un|dis)_?(?:safe|valid|allowed|local|trusted)/i;
const quotes = /^['"]$/;
const begins = /^(startsWith|startswith|start_with\?|starts_with\?|StartsWith)$/;
const holdsElement =
  /^(includes|include\?|member\?|has|has_key\?|key\?|hasOwnProperty|contains|containsKey|Contains|ContainsKey)$/;
const digits =
  /^(isdigit|isnumeric|isdecimal|isalnum|isalpha|isidentifier|isInt|isNumeric|isAlphanumeric|isUUID|isInteger)$/;

/** What follows for the variables of the function where the condition is true, or false. */
export function guardsOf(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  asked: Temp,
): Guards | undefined {
  const { body, definitions, values, holds } = facts;
  const condition = definitions.has(asked) ? asked : untyped(body, asked);
  const junction = junctionAt(body, condition);
  if (junction) return ofJunction(traits, facts, junction);
  const instr = definitions.get(condition);
  if (instr === undefined || (instr.op === 'unary' && instr.operator === 'void')) {
    const subject = holds ? keyLookedUp(body, values, condition) : undefined;
    if (subject === undefined) return ofVariable(traits, facts, condition) ?? ofNothing(facts, condition);
    const own = keyOfPath(body.paths.get(subject), body.paths);
    const whole = addressOf(body, subject);
    return new Map([
      ...(own === undefined ? [] : [[own, everyKind] as const]),
      ...(whole === undefined ? [] : [[whole, bitsOf(['redirect', 'ssrf'])] as const]),
    ]);
  }
  if (instr.op === 'unary' && instr.operator === '!')
    return guardsOf(traits, { ...facts, holds: !holds }, instr.of);
  const proof =
    instr.op === 'binary'
      ? (traits?.comparison?.(instr, facts) ??
        ofAddress(body, instr, values, holds) ??
        ofTypeof(instr, definitions, values, holds) ??
        ofIndex(traits, facts, instr) ??
        ofComparison(facts, instr))
      : instr.op === 'call'
        ? (traits?.call?.(instr, facts) ?? ofCall(traits, facts, instr))
        : undefined;
  const known = proof ? guardsBy(traits, facts, instr, proof) : new Map<string, number>();
  if (known.size > 0) return known;
  if (instr.op === 'call') return ofQuantifier(traits, facts, instr) ?? ofPredicate(facts, instr.out);
  return instr.op === 'binary' ? ofTruth(traits, facts, instr) : undefined;
}

/** Where `a && b` holds, both do; where it does not, only what either proves by failing is known. */
function ofJunction(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  { isAnd, left, right }: Junction,
): Guards | undefined {
  const [a, b] = [left, right].map((each) => guardsOf(traits, facts, each));
  if (isAnd === facts.holds) return a && b ? both(a, b) : (a ?? b);
  return a && b ? shared(a, b) : undefined;
}

function guardsBy(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  instr: Instr,
  proof: Proof,
): Map<string, number> {
  const { body } = facts;
  const known = new Map<string, number>();
  for (const temp of [proof.subject, proof.also]) {
    if (temp === undefined) continue;
    const root = rootOf(traits, facts, temp);
    const source = readFrom(body, root);
    if (source !== undefined) known.set(source, proof.bits);
    const call = keyOfCall(body, makerOf(facts, root), facts.values);
    if (call !== undefined) known.set(call, proof.bits);
    const key = keyOfPath(body.paths.get(root), body.paths);
    if (key === undefined) continue;
    known.set(key, proof.bits);
    if (proof.ofParts) for (const each of madeOf(body, key)) known.set(each, proof.bits);
  }
  const ways = bitsOf(['ssrf', 'redirect']);
  for (const each of parsedAddresses(body, instr)) known.set(each, proof.bits & ways || ways);
  return known;
}

/** Where `if (x)` does not hold, x is nothing: null, false, zero, or a text or list with nothing in it. */
function ofNothing(facts: GuardFacts, condition: Temp): Guards | undefined {
  const { body, holds } = facts;
  if (holds) return undefined;
  const place = relativeOf(facts, condition);
  const keys = [condition, ...(place === undefined ? [] : [place])].flatMap(
    (each) => keyOfPath(body.paths.get(each), body.paths) ?? [],
  );
  return keys.length === 0 ? undefined : new Map(keys.map((key) => [key, everyKind]));
}

/** `isWord(x)`, a function of the project that answers whether it is one. */
function ofPredicate(facts: GuardFacts, call: Temp): Guards | undefined {
  const { predicates, holds } = facts;
  const known = new Map<string, number>();
  for (const { subject, yes, no, of } of predicates?.get(call) ?? []) {
    const bits = holds ? yes : no;
    const keys = of === undefined ? keysOf(facts, subject) : membersOf(facts, of, subject);
    for (const key of bits === 0 ? [] : keys) known.set(key, bits);
  }
  return known.size > 0 ? known : undefined;
}

/** The variable or member that a value was read from, or the call that gives the same again. */
function keysOf(facts: GuardFacts, subject: Temp): readonly string[] {
  const { body, values } = facts;
  return [
    keyOfPath(body.paths.get(subject), body.paths),
    keyOfCall(body, makerOf(facts, subject), values),
  ].flatMap((key) => key ?? []);
}

/** The member of a superglobal whose name a function was given: `isWordOf('name')`, `isWordOf($name)`. */
function membersOf({ body, values }: GuardFacts, of: string, name: Temp): readonly string[] {
  const slot = body.slots.indexOf(of);
  const keys = [keyByVariable(body.paths.get(name)), values[name]?.constant];
  return keys.flatMap((key) => (slot >= 0 && typeof key === 'string' ? [`0:${slot}.${key}`] : []));
}

/** `$name = $_GET['name']`, written once: what is proved of the variable is proved of the member. */
function readFrom(body: FunctionIr, temp: Temp): string | undefined {
  const read = makersIn(body).get(temp);
  if (read?.op !== 'read' || read.from.up > 0) return undefined;
  const [written, ...others] = writesIn(body).get(read.from.slot) ?? [];
  const path = written === undefined ? undefined : body.paths.get(untyped(body, written));
  if (path === undefined || others.length > 0 || !isSteady(body, path.root)) return undefined;
  return keyOfPath(path, body.paths);
}

/** `preg_match(…) === 1`, `isWord(x) !== false`: the same question in more words. */
function ofTruth(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
): Guards | undefined {
  if (operator === '>' && facts.values[right]?.constant === 0)
    return facts.definitions.get(left)?.op === 'call' ? guardsOf(traits, facts, left) : undefined;
  const isEqual = /^(===?|is)$/.test(operator)
    ? facts.holds
    : /^(!==?|is not)$/.test(operator) && !facts.holds;
  if (!isEqual && !/^([!=]==?|is|is not)$/.test(operator)) return undefined;
  for (const [asked, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const truth = facts.values[other]?.constant;
    const isAsked =
      truth === true ||
      truth === false ||
      truth === 1 ||
      truth === 0 ||
      (truth === null && /^is/.test(operator));
    if (!isAsked || facts.definitions.get(asked)?.op !== 'call') continue;
    return guardsOf(traits, { ...facts, holds: Boolean(truth) === isEqual }, asked);
  }
  return undefined;
}

/** `const ok = isWord(x); if (ok)`, where neither was written to again. */
function ofVariable(traits: GuardTraits | undefined, facts: GuardFacts, condition: Temp): Guards | undefined {
  const { body, lookedUp = new Set<number>() } = facts;
  const read = makersIn(body).get(condition);
  if (read?.op !== 'read' || read.from.up > 0 || lookedUp.has(read.from.slot)) return undefined;
  const writes = writesIn(body);
  const isKept = (key: string) => (writes.get(Number(/^0:(\d+)/.exec(key)?.[1] ?? -1))?.length ?? 0) <= 1;
  const [written, ...others] = writes.get(read.from.slot) ?? [];
  if (written === undefined) return undefined;
  if (others.length > 0) return steady(facts.flags?.proofs(read.from.slot, facts.holds), isKept);
  const only = untyped(body, written);
  const maker = facts.definitions.get(only);
  if (maker ? maker.op === 'unary' && maker.operator === 'void' : !junctionAt(body, only)) return undefined;
  const inside = { ...facts, lookedUp: new Set([...lookedUp, read.from.slot]) };
  const found = guardsOf(traits, inside, only);
  return steady(found, isKept);
}

/** Of what was proved before, what no write has changed since. */
function steady(found: Guards | undefined, isKept: (key: string) => boolean): Guards | undefined {
  const kept = [...(found ?? [])].filter(([key]) => isKept(key));
  return kept.length > 0 ? new Map(kept) : undefined;
}

/** `url.hostname === 'a.example'` is said of the whole address, and of its members. */
function parsedAddresses(body: FunctionIr, instr: Instr): readonly string[] {
  const asked = instr.op === 'binary' ? [instr.left, instr.right] : instr.op === 'call' ? instr.args : [];
  return asked.flatMap((temp) => {
    const path = body.paths.get(temp);
    if (!/^(host|hostname|origin)$/.test(String(path?.keys.at(-1)))) return [];
    const owner = path && keyOfPath({ ...path, keys: path.keys.slice(0, -1) });
    return owner === undefined ? [] : [owner, `${owner}.*`];
  });
}

/** Of `u.Host` the path of `u`. */
function addressOf(body: FunctionIr, subject: Temp): string | undefined {
  const maker = makersIn(body).get(subject);
  const isHost = maker?.op === 'get' && typeof maker.key === 'string' && hosts.test(maker.key);
  return isHost ? keyOfPath(body.paths.get(maker.object)) : undefined;
}

/** `if allowed[x]`, and `_, ok := allowed[x]` before `if ok`: a key of a container that the code fills. */
function keyLookedUp(
  body: FunctionIr,
  values: readonly (Value | undefined)[],
  condition: Temp,
): Temp | undefined {
  const makers = makersIn(body);
  let maker = makers.get(condition);
  if (maker?.op === 'read') maker = makers.get(writtenTo(body, maker.from.slot) ?? -1);
  if (maker?.op === 'unary') maker = makers.get(maker.of);
  if (maker?.op !== 'get' || typeof maker.key !== 'number') return undefined;
  const container = values[maker.object];
  return container?.fields !== undefined && isKnownSet(container) ? maker.key : undefined;
}

/** `typeof x === 'string'`: no object with operators or members of its own. */
function ofTypeof(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  definitions: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const asked = definitions.get(left);
  if (asked?.op !== 'unary' || asked.operator !== 'typeof') return undefined;
  const isSo = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  const type = values[right]?.constant;
  if (!isSo || type === 'object' || type === 'undefined' || typeof type !== 'string') return undefined;
  return { subject: asked.of, bits: type === 'string' ? bitsOf(['nosql', 'assign']) : everyKind };
}

/** `x.indexOf('..') === -1`, `list.indexOf(x) >= 0`, `x.slice(0, root.length) === root` */
function ofIndex(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
): Proof | undefined {
  const { definitions, values, holds } = facts;
  const call = definitions.get(left);
  const isFirst = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  const isAtStart = call?.op === 'call' && call.method === 'indexOf' && values[right]?.constant === 0;
  if (call?.op === 'call' && isFirst && (isAtStart || isStart(facts, call)))
    return call.receiver === undefined
      ? undefined
      : { subject: call.receiver, bits: beginningOf(traits, facts, call.receiver) };
  const isFound = foundBy(operator, values[right]?.constant);
  if (call?.op !== 'call' || call.receiver === undefined || isFound === undefined) return undefined;
  const [first] = call.args;
  if (call.method === 'IndexOfAny' && first !== undefined && isFound !== holds)
    return /Path\.GetInvalid\w+\(\)$/.test(values[first]?.api ?? '')
      ? { subject: call.receiver, bits: bitsOf(['path']) }
      : undefined;
  if (call.method !== 'indexOf' || first === undefined) return undefined;
  if (isFound === holds)
    return isKnownSet(values[call.receiver]) ? { subject: first, bits: everyKind } : undefined;
  const text = values[first]?.constant;
  return typeof text === 'string' && traversal.test(text)
    ? { subject: call.receiver, bits: bitsOf(['path']) }
    : undefined;
}

/** `x.slice(0, root.length)`, as long as what it is compared with. */
function isStart({ body, values }: GuardFacts, call: Extract<Instr, { op: 'call' }>): boolean {
  const [from, to] = call.args;
  if (from === undefined || to === undefined || !/^(?:slice|substr|substring)$/.test(call.method ?? ''))
    return false;
  const end = makersIn(body).get(to);
  return values[from]?.constant === 0 && end?.op === 'get' && end.key === 'length';
}

/** Whether such a comparison of a place says that it was found. */
function foundBy(operator: string, place: unknown): boolean | undefined {
  if (place === -1)
    return /^[=!]==?$/.test(operator) ? operator.startsWith('!') : operator === '>' ? true : undefined;
  if (place !== 0) return undefined;
  return operator === '>=' ? true : operator === '<' ? false : undefined;
}

/** Where the way from a folder is a constant, so is where it leads. */
function isConstant(facts: GuardFacts, subject: Temp): Proof {
  const place = relativeOf(facts, subject);
  return { subject, ...(place === undefined ? {} : { also: place }), bits: everyKind };
}

function ofComparison(facts: GuardFacts, instr: Extract<Instr, { op: 'binary' }>): Proof | undefined {
  const { values, holds } = facts;
  const { operator, left, right } = instr;
  const [a, b] = [values[left], values[right]];
  if (operator === '=~')
    return holds && isAnchored(b?.constant) ? { subject: left, bits: everyKind } : undefined;
  if (/^[<>]=?$/.test(operator))
    return { subject: b?.constant === undefined ? right : left, bits: bitsOf(['resource']) };
  if (
    /^(==|===|is|equalsIgnoreCase)$/.test(operator) ? holds : /^(!=|!==|is not)$/.test(operator) && !holds
  ) {
    if (isFixed(b)) return isConstant(facts, left);
    return isFixed(a) ? isConstant(facts, right) : undefined;
  }
  if (/^[=!]==?$/.test(operator) && b?.constant === '__proto__')
    return { subject: left, bits: bitsOf(['prototype']) };
  if (operator !== 'in' && operator !== 'not in') return undefined;
  const isIn = (operator === 'in') === holds;
  if (!isIn && typeof a?.constant === 'string' && quotes.test(a.constant))
    return { subject: right, bits: bitsOf(['xpath', 'sql', 'ldap']) };
  if (!isIn && typeof a?.constant === 'string' && traversal.test(a.constant))
    return { subject: right, bits: bitsOf(['path']) };
  return isIn && isKnownSet(b) ? { subject: left, bits: everyKind } : undefined;
}

function ofCall(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  instr: Extract<Instr, { op: 'call' }>,
): Proof | undefined {
  const { values, holds } = facts;
  const { method = '', receiver, args } = instr;
  const [first] = args;
  const api = values[instr.callee]?.api ?? '';
  if (begins.test(method) && holds && receiver !== undefined) {
    // A text that begins with a quote is asked to be a literal.
    const start = first === undefined ? undefined : values[first]?.constant;
    const isLiteral = typeof start === 'string' && quotes.test(start);
    if (isLiteral) return { subject: receiver, bits: bitsOf(['code']) };
    return { subject: receiver, bits: beginningOf(traits, facts, receiver) };
  }
  if (digits.test(method) && holds) {
    const subject = args.length > 0 ? first : receiver;
    return subject === undefined ? undefined : { subject, bits: everyKind };
  }
  const own = values[instr.callee]?.functions?.[0]?.body.name;
  const asked = first ?? instr.named.find(([name]) => name === 'url')?.[1];
  const name = method || (own ?? api.slice(api.lastIndexOf('.') + 1));
  if (asked !== undefined && safeAddress.test(name) && !refusedAddress.test(name) && holds)
    return { subject: asked, bits: bitsOf(['redirect', 'ssrf']) };
  if (first === undefined) return undefined;
  const text = values[first]?.constant;
  if (
    holdsElement.test(method) &&
    !holds &&
    receiver !== undefined &&
    typeof text === 'string' &&
    traversal.test(text) &&
    // The other slash leads away, too, where `includes` is the method.
    !(method === 'includes' && text === '/')
  )
    return { subject: receiver, bits: bitsOf(['path']), ofParts: true };
  const container = receiver === undefined ? undefined : values[receiver];
  if (/^(include|member)\?$/.test(method) && holds && container !== undefined && !taintsIn(container))
    return { subject: first, bits: everyKind };
  if (holdsElement.test(method) && holds && isKnownSet(container)) return { subject: first, bits: everyKind };
  const fits = holds ? isAnchored : refusesOthers;
  if (/^(test|exec|match\?)$/.test(method) && fits(container?.constant))
    return { subject: first, bits: everyKind };
  if (/^match\??$/.test(method) && receiver !== undefined && fits(text))
    return { subject: receiver, bits: everyKind };
  if (
    begins.test(method) &&
    !holds &&
    receiver !== undefined &&
    typeof text === 'string' &&
    traversal.test(text)
  )
    return { subject: relativeOf(facts, receiver) ?? receiver, also: receiver, bits: bitsOf(['path']) };
  return undefined;
}
