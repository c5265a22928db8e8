import type { Value } from './abstract-value.js';
import type { FunctionIr, Instr, Path, Temp } from './ir.js';
import { makersIn, writesIn } from './naming.js';
import { bitsOf } from './sink-kinds.js';
import type { GuardFacts, GuardTraits } from './traits.js';

/** A variable and the members below it as one text; undefined where a key is neither known nor a variable. */
export function keyOfPath(path: Path | undefined, paths?: FunctionIr['paths']): string | undefined {
  if (path === undefined) return undefined;
  const parts = [variableKey(path.root)];
  for (const key of path.keys) {
    const part = typeof key === 'string' ? key : keyByVariable(paths?.get(key));
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.join('.');
}

function variableKey({ up, slot }: Path['root']): string {
  return `${up}:${slot}`;
}

/** `$_GET[$name]`: the same member as long as the variable is not written to. */
export function keyByVariable(path: Path | undefined): string | undefined {
  return path && path.keys.length === 0 ? `[${variableKey(path.root)}]` : undefined;
}

/** `r.FormValue("id")`: a call that gives the same again, by what is called and the constants that it is given. */
export function keyOfCall(
  body: FunctionIr,
  instr: Instr | undefined,
  values: readonly (Value | undefined)[],
): string | undefined {
  if (instr?.op !== 'call' || instr.args.length === 0 || instr.named.length > 0) return undefined;
  const given = instr.args.map((each) => values[each]?.constant);
  if (!given.every((each) => typeof each === 'string')) return undefined;
  const called = calledAs(body, instr.callee, values);
  return called === undefined ? undefined : `call ${called} ${given.join(' ')}`;
}

/** What is called, by its api or by the way to it: `r.URL.Query().Get`. */
function calledAs(
  body: FunctionIr,
  temp: Temp,
  values: readonly (Value | undefined)[],
  depth = 0,
): string | undefined {
  const known = values[temp]?.api ?? keyOfPath(body.paths.get(temp));
  if (known !== undefined || depth > maxDepth) return known;
  const maker = makersIn(body).get(temp);
  const [inner, name] =
    maker?.op === 'get' && typeof maker.key === 'string'
      ? [maker.object, maker.key]
      : maker?.op === 'call' && maker.args.length + maker.named.length === 0
        ? [maker.callee, '()']
        : [];
  const before = inner === undefined ? undefined : calledAs(body, inner, values, depth + 1);
  return before === undefined ? undefined : `${before}.${name}`;
}

/** Superglobals and what gives the same at each call: `<$_GET>`. */
export function isSteady({ slots }: FunctionIr, { up, slot }: Path['root']): boolean {
  return up === 0 && slots[slot]?.startsWith('<') === true;
}

const asAddress = bitsOf(['ssrf', 'redirect']);
const asPath = bitsOf(['path']);
const maxDepth = 6;
/** What is still the same path after that. */
const neutral =
  /^(toString|to_s|toPath|toFile|getPath|getAbsolutePath|strip|trim|toLowerCase|as_posix|ToString)$/;
const relative = /(^|\.)(relative|Rel|relpath|GetRelativePath|relativize)$/;

/** What it proves of a text that it begins in a certain way: of a path only where it was made canonical before. */
export function beginningOf(traits: GuardTraits | undefined, facts: GuardFacts, subject: Temp): number {
  return isCanonical(traits?.canonical, facts, subject) ? asAddress | asPath : asAddress;
}

function isCanonical(canonical: RegExp | undefined, facts: GuardFacts, temp: Temp, depth = 0): boolean {
  if (canonical === undefined || depth > maxDepth) return false;
  if (canonical.test((facts.values[temp]?.api ?? '').replace(/\(\)$/, ''))) return true;
  const maker = makerOf(facts, temp);
  if (maker === undefined) return false;
  if (maker.op === 'typed' || maker.op === 'result' || maker.op === 'unary')
    return isCanonical(canonical, facts, maker.of, depth + 1);
  // `base + File.separator` does not make a path another one.
  if (maker.op !== 'call') return false;
  if (canonical.test(nameOf(facts, maker)) || canonical.test(`*.${maker.method}`)) return true;
  const inner = sameAs(facts, maker);
  return inner !== undefined && isCanonical(canonical, facts, inner, depth + 1);
}

/** Functions that give the same text. */
const asText = /^(str|String|String\.valueOf|os\.fspath|fspath|strval)$/;

/** Of a path in another form the path. */
function sameAs(facts: GuardFacts, maker: Extract<Instr, { op: 'call' }>): Temp | undefined {
  if (asText.test(nameOf(facts, maker))) return maker.args[0];
  return neutral.test(maker.method ?? '') ? maker.receiver : undefined;
}

/** What a value is made by; of a variable that is written to once what it is given. */
export function makerOf({ body }: GuardFacts, temp: Temp): Instr | undefined {
  const maker = makersIn(body).get(temp);
  if (maker?.op !== 'read' || maker.from.up > 0) return maker;
  const writes = writesIn(body).get(maker.from.slot) ?? [];
  return writes.length === 1 ? makersIn(body).get(writes[0] ?? -1) : undefined;
}

function nameOf({ values }: GuardFacts, { callee, method }: Extract<Instr, { op: 'call' }>): string {
  return values[callee]?.api ?? method ?? '';
}

/** What is a path in other words is known by the variable that it was read from. */
export function rootOf(traits: GuardTraits | undefined, facts: GuardFacts, subject: Temp): Temp {
  let temp = subject;
  for (let depth = 0; depth < maxDepth && facts.body.paths.get(temp) === undefined; depth += 1) {
    const maker = makersIn(facts.body).get(temp);
    const next = maker && insideOf(traits?.canonical, facts, maker);
    if (next === undefined) return temp;
    temp = next;
  }
  return temp;
}

function insideOf(canonical: RegExp | undefined, facts: GuardFacts, maker: Instr): Temp | undefined {
  if (maker.op === 'typed' || maker.op === 'result' || maker.op === 'unary') return maker.of;
  if (maker.op !== 'call') return undefined;
  const inner = sameAs(facts, maker);
  if (inner !== undefined) return inner;
  const isMade =
    canonical?.test(nameOf(facts, maker)) === true || canonical?.test(`*.${maker.method}`) === true;
  if (!isMade) return undefined;
  return maker.args.length === 0 ? maker.receiver : maker.args[0];
}

/** Variables that are written once, with something that is made of what stands at that key: `path = join(folder, name)`. */
export function madeOf(body: FunctionIr, key: string): readonly string[] {
  const found: string[] = [];
  for (const [slot, [only, ...others]] of writesIn(body))
    if (only !== undefined && others.length === 0 && isMadeOf(body, only, key)) found.push(`0:${slot}`);
  return found;
}

function isMadeOf(body: FunctionIr, temp: Temp, key: string, depth = 0): boolean {
  if (depth > maxDepth) return false;
  if (keyOfPath(body.paths.get(temp)) === key) return true;
  const maker = makersIn(body).get(temp);
  const parts = maker === undefined ? [] : partsOf(maker);
  return parts.some((each) => isMadeOf(body, each, key, depth + 1));
}

function partsOf(instr: Instr): readonly Temp[] {
  switch (instr.op) {
    case 'concat':
      return instr.parts;
    case 'binary':
      return [instr.left, instr.right];
    case 'unary':
    case 'result':
    case 'typed':
      return [instr.of];
    case 'call':
      return instr.receiver === undefined ? instr.args : [instr.receiver, ...instr.args];
    default:
      return [];
  }
}

/** `path.relative(base, x)`: what is proved of the way from the folder is proved of `x`. */
export function relativeOf(facts: GuardFacts, temp: Temp): Temp | undefined {
  let maker = makerOf(facts, temp);
  for (let depth = 0; maker && maker.op !== 'call' && depth < maxDepth; depth += 1)
    maker =
      maker.op === 'result' || maker.op === 'unary' || maker.op === 'typed'
        ? makerOf(facts, maker.of)
        : undefined;
  return maker?.op === 'call' && relative.test(nameOf(facts, maker)) ? maker.args.at(-1) : undefined;
}

const checks = new WeakMap<FunctionIr['blocks'], ReadonlySet<Instr>>();
const looksAtStart =
  /^(startsWith|startswith|StartsWith|start_with\?|HasPrefix|str_starts_with|strpos|indexOf|commonpath|is_relative_to|relative_to|Rel|relative|relativize)$/;

/**
 * Calls whose result is a path that the function makes canonical and looks at the beginning of: the path is made before
 * the check, and used after it.
 */
export function checkedMakers(body: FunctionIr, canonical: RegExp | undefined): ReadonlySet<Instr> {
  const known = checks.get(body.blocks);
  if (known) return known;
  const found = new Set<Instr>();
  if (canonical)
    for (const instr of makersIn(body).values()) {
      if (instr.op !== 'call' || !looksAtStart.test(instr.method ?? '')) continue;
      const chain = new Set<Instr>();
      for (const temp of partsOf(instr)) collect(body, temp, chain);
      const isMade = [...chain].some((each) => each.op === 'call' && canonical.test(`*.${each.method}`));
      if (isMade) for (const each of chain) found.add(each);
    }
  checks.set(body.blocks, found);
  return found;
}

function collect(body: FunctionIr, temp: Temp, chain: Set<Instr>, depth = 0): void {
  const instr = makersIn(body).get(temp);
  if (instr === undefined || chain.has(instr) || depth > maxDepth) return;
  if (instr.op === 'read') {
    const [only, ...others] = instr.from.up > 0 ? [] : (writesIn(body).get(instr.from.slot) ?? []);
    if (only !== undefined && others.length === 0) collect(body, only, chain, depth + 1);
    return;
  }
  if (instr.op === 'call') chain.add(instr);
  for (const each of partsOf(instr)) collect(body, each, chain, depth + 1);
}
