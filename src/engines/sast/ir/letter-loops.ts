import { hasLoop, makersIn, ofInstructions, ranksOf } from './flow.js';
import type { Block, FunctionIr, Instr, Temp } from './ir.js';
import { untyped, writesIn } from './naming.js';
import { keyByVariable, keyOfPath } from './paths.js';

/** A loop that looks at each letter, or each part, of a text. */
export interface LetterLoop {
  /** Where it goes on when all were looked at, and only then. */
  readonly out: number;
  /** The text. */
  readonly text: string;
  /** What a letter or part of it is known by. */
  readonly letters: readonly string[];
  /** What stands between the parts. */
  readonly between: string;
  /** Where turns end: what is proved on the way from the one block to the other was proved of the letter. */
  readonly turns: readonly (readonly [from: number, to: number])[];
}

const splits =
  /^(?:split|Split|explode|toCharArray|ToCharArray|chars|str_split|mb_str_split|each_char|bytes)$/;
const sized = /^(?:length|Length|size|count|Count|len|strlen|mb_strlen|Len)$/;
const letterAt = /^(?:charAt|char_at|charCodeAt|codePointAt|at)$/;

/** The loops of a function by the block behind each. */
export const letterLoops = ofInstructions((body): ReadonlyMap<number, LetterLoop> => {
  const found = new Map<number, LetterLoop>();
  if (!hasLoop(body)) return found;
  const ranks = ranksOf(body);
  const before = body.blocks.map((): number[] => []);
  for (const [from, { jump }] of body.blocks.entries())
    for (const to of targetsOf(jump)) before[to]?.push(from);
  let looked = 0;
  for (const [index, block] of body.blocks.entries()) {
    const back = before[index]?.filter((from) => (ranks[index] ?? 0) <= (ranks[from] ?? 0));
    if (back === undefined || back.length === 0) continue;
    // For each loop all of the function is looked through.
    looked += 1;
    if (looked > mostLoops) break;
    const [latch = 0] = back;
    // What counts the letters stands behind the turn, and what is known of the letter ends there.
    const isCounted = back.length === 1 && !targetsOf(block.jump).includes(latch);
    const turns = isCounted
      ? (before[latch] ?? []).map((from) => [from, latch] as const)
      : back.map((from) => [from, index] as const);
    const loop = loopAt(body, block, turns);
    // Where the loop can be left early, nothing is known of the letters behind.
    if (loop && before[loop.out]?.length === 1) found.set(loop.out, loop);
  }
  return found;
});

const mostLoops = 64;

function targetsOf(jump: Block['jump']): readonly number[] {
  if (jump.kind === 'goto') return [jump.to];
  if (jump.kind === 'branch') return jump.yes === jump.no ? [jump.yes] : [jump.yes, jump.no];
  return jump.kind === 'either' ? jump.to : [];
}

function loopAt(
  body: FunctionIr,
  { instrs, jump }: Block,
  turns: LetterLoop['turns'],
): LetterLoop | undefined {
  const [inside, out] = targetsOf(jump);
  const first = inside === undefined ? undefined : body.blocks[inside];
  if (first === undefined || out === undefined) return undefined;
  const element = [...instrs, ...first.instrs].find((each) => each.op === 'element');
  const text = element?.op === 'element' ? textBehind(body, element.object) : sizedIn(body, instrs);
  if (text === undefined) return undefined;
  const letters = lettersOf(body, element, text.key);
  return letters.length === 0 ? undefined : { out, text: text.key, letters, between: text.between, turns };
}

/** The text that is gone through, as it is or in parts: `name`, `name.split('/')`, `explode('/', $name)`. */
export function textBehind(
  body: FunctionIr,
  object: Temp,
  depth = 0,
): { readonly key: string; readonly between: string } | undefined {
  const makers = makersIn(body);
  const temp = untyped(body, object);
  const maker = makers.get(temp);
  if (maker?.op === 'read' && maker.from.up === 0 && depth < 2) {
    const [only, ...others] = writesIn(body).get(maker.from.slot) ?? [];
    const made = only === undefined || others.length > 0 ? undefined : makers.get(untyped(body, only));
    if (made?.op === 'call' && splits.test(nameOf(body, made))) return textBehind(body, made.out, depth + 1);
  }
  if (maker?.op === 'call' && splits.test(nameOf(body, maker))) {
    const given = [maker.receiver, ...maker.args].filter((each) => each !== undefined);
    const keys = given.flatMap((each) => keyOfPath(body.paths.get(untyped(body, each)), body.paths) ?? []);
    const between = given.map((each) => makers.get(each)).find((each) => each?.op === 'const');
    const key = keys.at(-1);
    return key === undefined
      ? undefined
      : { key, between: between?.op === 'const' ? String(between.value) : '' };
  }
  const key = keyOfPath(body.paths.get(temp), body.paths);
  return key === undefined ? undefined : { key, between: '' };
}

function nameOf(body: FunctionIr, { callee, method }: Extract<Instr, { op: 'call' }>): string {
  const maker = method === undefined ? makersIn(body).get(callee) : undefined;
  const name = method ?? (maker?.op === 'global' ? maker.name : maker?.op === 'get' ? maker.key : '');
  return typeof name === 'string' ? name : '';
}

/** `i < name.length`, `$i < strlen($name)`: the text whose length the condition asks for. */
function sizedIn(body: FunctionIr, instrs: readonly Instr[]): { key: string; between: string } | undefined {
  for (const instr of instrs) {
    const of =
      instr.op === 'get' && typeof instr.key === 'string' && sized.test(instr.key)
        ? instr.object
        : instr.op === 'call' && sized.test(nameOf(body, instr))
          ? (instr.receiver ?? instr.args[0])
          : undefined;
    const key = of === undefined ? undefined : keyOfPath(body.paths.get(untyped(body, of)), body.paths);
    if (key !== undefined) return { key, between: '' };
  }
  return undefined;
}

/** Variables that are given a letter of the text and nothing else, and what stands for one where it is read. */
function lettersOf(body: FunctionIr, element: Instr | undefined, text: string): readonly string[] {
  const keys = new Set<string>();
  const isLetter = (temp: Temp): boolean => {
    const maker = makersIn(body).get(untyped(body, temp));
    if (maker === undefined) return false;
    if (maker === element) return true;
    const key = keyOfLetter(body, maker);
    return key?.startsWith(`${text}.`) === true;
  };
  for (const instr of makersIn(body).values()) {
    const key = element === undefined ? keyOfLetter(body, instr) : undefined;
    if (key?.startsWith(`${text}.`)) keys.add(key);
  }
  for (const [slot, written] of writesIn(body))
    if (!body.captured.has(slot) && written.length > 0 && written.every(isLetter)) keys.add(`0:${slot}`);
  return [...keys];
}

/** `name[i]`, `name.charAt(i)` */
export function keyOfLetter(body: FunctionIr, instr: Instr): string | undefined {
  const [of, at] =
    instr.op === 'get' && typeof instr.key === 'number'
      ? [instr.object, instr.key]
      : instr.op === 'call' && letterAt.test(instr.method ?? '') && instr.args.length === 1
        ? [instr.receiver, instr.args[0]]
        : [];
  if (of === undefined || at === undefined) return undefined;
  const text = keyOfPath(body.paths.get(untyped(body, of)), body.paths);
  const place = keyByVariable(body.paths.get(untyped(body, at)));
  return text === undefined || place === undefined ? undefined : `${text}.${place}`;
}
