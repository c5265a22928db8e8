import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import { textBehind } from '../ir/letter-loops.js';
import { lettersAskedFor } from '../ir/letters.js';
import { makersIn, untyped, writesIn } from '../ir/naming.js';
import { keyOfPath, makerOf, rootOf } from '../ir/paths.js';
import { isKnownSet, isOneLetter } from '../ir/patterns.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import type { GuardFacts, GuardTraits } from '../ir/traits.js';
import type { Guards } from './guards.js';
import { provedOf } from './letter-proofs.js';

type Call = Extract<Instr, { op: 'call' }>;

const some = /^(?:some|any\??|Any|anyMatch|Exists|exists|noneMatch|none\??)$/;
const none = /^(?:noneMatch|none\??)$/;
const all = /^(?:every|all\??|All|allMatch|TrueForAll)$/;
const splits = /^(?:split|Split|each_char|chars|ToCharArray|toCharArray|chars)$/;

/**
 * Questions about each element by a function: `jobs.some((each) => each === x)`, `x.split('/').some((part) => part === '..')`,
 * `x.All(c => char.IsLetter(c))`.
 */
export function ofQuantifier(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  call: Call,
  ask: (traits: GuardTraits | undefined, facts: GuardFacts, asked: Temp) => Guards | undefined,
): Guards | undefined {
  const { method = '', receiver, args } = call;
  if (method === '') return ofComprehension(traits, facts, call, ask);
  const block = call.named.find(([name]) => name === '&')?.[1];
  const asked = facts.values[block ?? args[0] ?? -1]?.functions?.[0]?.body;
  if (receiver === undefined || asked === undefined) return undefined;
  const isSome = some.test(method);
  if (!isSome && !all.test(method)) return undefined;
  const found = facts.holds !== none.test(method);
  if (isSome && found && isKnownSet(facts.values[receiver])) return equalsIn(asked);
  const isRefused = isSome ? !found : found;
  if (!isRefused) return undefined;
  const maker = makerOf(facts, receiver);
  const parts =
    maker?.op === 'call' && splits.test(maker.method ?? '') ? maker.receiver : spreadIn(facts.body, maker);
  const proof = facts.ofElements?.get(asked);
  const proved = (isSome ? proof?.no : proof?.yes) ?? 0;
  const bits =
    parts !== undefined && namesParent(asked)
      ? proved | bitsOf(['path'])
      : (lettersAskedFor(asked) || (parts !== undefined && namesLetters(asked))) &&
          isNegated(asked) === isSome
        ? everyKind
        : proved;
  const key = keyOfPath(facts.body.paths.get(rootOf(traits, facts, parts ?? receiver)), facts.body.paths);
  return bits === 0 || key === undefined ? undefined : new Map([[key, bits]]);
}

/** `all(c in letters for c in name)`, `any(c not in letters for c in name)` */
function ofComprehension(
  traits: GuardTraits | undefined,
  facts: GuardFacts,
  { callee, args: [list] }: Call,
  ask: (traits: GuardTraits | undefined, facts: GuardFacts, asked: Temp) => Guards | undefined,
): Guards | undefined {
  const { body, values, holds } = facts;
  const api = values[callee]?.api;
  if ((api !== 'all' || !holds) && (api !== 'any' || holds)) return undefined;
  const made = list === undefined ? undefined : makersIn(body).get(list);
  const [asked, ...others] = made?.op === 'list' ? made.items : [];
  if (asked === undefined || others.length > 0) return undefined;
  const known = ask(traits, facts, asked);
  const found = new Map<string, number>();
  for (const key of known?.keys() ?? []) {
    const [, slot] = /^0:(\d{1,9})/.exec(key) ?? [];
    const [written, ...more] = writesIn(body).get(Number(slot ?? -1)) ?? [];
    const element = written === undefined || more.length > 0 ? undefined : makersIn(body).get(written);
    const text = element?.op === 'element' ? textBehind(body, element.object) : undefined;
    const bits = text && known ? provedOf({ letters: [`0:${slot}`], between: text.between }, known) : 0;
    if (text && bits > 0) found.set(text.key, bits);
  }
  return found.size > 0 ? found : undefined;
}

/** `[...name]` */
function spreadIn(body: FunctionIr, maker: Instr | undefined): number | undefined {
  if (maker?.op !== 'binary') return undefined;
  const before = makersIn(body).get(maker.left);
  return before?.op === 'list' && before.items.length === 0 ? maker.right : undefined;
}

/** What the function around it is asked to be equal to an element: `each === x`. */
function equalsIn(asked: FunctionIr): Guards | undefined {
  const own = new Set(asked.params.map(({ slot }) => slot));
  const makers = makersIn(asked);
  const isElement = (temp: number) => {
    const maker = makers.get(temp);
    return maker?.op === 'read' && maker.from.up === 0 && own.has(maker.from.slot);
  };
  const outer = (temp: number) => {
    const path = asked.paths.get(temp);
    return path?.root.up === 1 ? keyOfPath({ ...path, root: { up: 0, slot: path.root.slot } }) : undefined;
  };
  for (const maker of makers.values()) {
    const sides =
      maker.op === 'binary' && /^===?$/.test(maker.operator)
        ? [maker.left, maker.right]
        : maker.op === 'call' && /^[eE]quals$/.test(maker.method ?? '') && maker.receiver !== undefined
          ? [maker.receiver, maker.args[0] ?? -1]
          : [];
    const other = sides.find((each) => !isElement(each));
    const key = sides.some(isElement) && other !== undefined ? outer(other) : undefined;
    if (key !== undefined && asked.blocks.length === 1) return new Map([[key, everyKind]]);
  }
  return undefined;
}

/** `c => !isLetter(c)` */
function isNegated(asked: FunctionIr): boolean {
  const makers = makersIn(asked);
  return asked.blocks.some(({ jump }) => {
    const maker = jump.kind === 'return' ? makers.get(untyped(asked, jump.value ?? -1)) : undefined;
    return maker?.op === 'unary' && maker.operator === '!';
  });
}

/** It holds the letter against a class of letters: `/[a-z]/`. */
function namesLetters(asked: FunctionIr): boolean {
  return makersIn(asked)
    .values()
    .some((maker) => maker.op === 'const' && isOneLetter(maker.value));
}

/** It holds the element against `..`. */
function namesParent(asked: FunctionIr): boolean {
  for (const maker of makersIn(asked).values()) if (maker.op === 'const' && maker.value === '..') return true;
  return false;
}
