import type { Instr, Temp } from './ir.js';
import { makersIn, writesIn } from './naming.js';
import { bitsOf } from './sink-kinds.js';
import type { GuardFacts, GuardTraits } from './traits.js';
import { taintsIn, type Value } from './value.js';

/** A container of which nothing comes from outside. */
export function isKnownSet(value: Value | undefined): boolean {
  return (
    value !== undefined &&
    !value.taints &&
    (value.fields !== undefined || (value.made?.length ?? 0) > 0 || value.api !== undefined)
  );
}

/** One that lists what is allowed, for the whole text or a part of it. */
export function isStrict(pattern: Value | undefined): boolean {
  const text = pattern?.constant;
  return typeof text === 'string' && !/\.[*+]|\[\^|\\[SWD]/.test(text);
}

/** One that lists what is allowed, from the beginning to the end. */
export function isWholePattern(pattern: Value | undefined): boolean {
  const text = pattern?.constant;
  return typeof text === 'string' && /^(\^|\\A).*(\$|\\z)$/i.test(text) && isStrict(pattern);
}

/** A literal between slashes that is anchored at both ends and has no open middle. */
export function isAnchored(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' &&
    /^\/(\^.*\$|\\A.*\\[zZ])\/[a-z]*$/.test(pattern) &&
    !pattern.includes('.*') &&
    !pattern.includes('.+')
  );
}

/** Nothing in it comes from outside. */
export function isOwn(value: Value | undefined): boolean {
  return value !== undefined && !taintsIn(value);
}

/** What leads out of a folder, as a text that checks look for. */
export const traversal = /^(\.\.[\\/]?|[\\/]|\.)$/;

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
  const maker = makerOf(facts, temp);
  if (canonical === undefined || maker === undefined || depth > maxDepth) return false;
  if (maker.op === 'typed' || maker.op === 'result' || maker.op === 'unary')
    return isCanonical(canonical, facts, maker.of, depth + 1);
  // `base + File.separator` does not make a path another one.
  if (maker.op !== 'call') return false;
  if (canonical.test(nameOf(facts, maker)) || canonical.test(`*.${maker.method}`)) return true;
  const isSame = maker.receiver !== undefined && neutral.test(maker.method ?? '');
  return isSame && isCanonical(canonical, facts, maker.receiver ?? -1, depth + 1);
}

/** What a value is made by; of a variable that is written to once what it is given. */
function makerOf({ body }: GuardFacts, temp: Temp): Instr | undefined {
  const maker = makersIn(body).get(temp);
  if (maker?.op !== 'read' || maker.from.up > 0) return maker;
  const writes = writesIn(body).get(maker.from.slot) ?? [];
  return writes.length === 1 ? makersIn(body).get(writes[0] ?? -1) : undefined;
}

function nameOf({ values }: GuardFacts, { callee, method }: Extract<Instr, { op: 'call' }>): string {
  return values[callee]?.api ?? method ?? '';
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
