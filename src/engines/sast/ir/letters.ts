import { hasLoop, makersIn, ofInstructions } from './flow.js';
import type { FunctionIr, Instr, Temp } from './ir.js';
import { untyped } from './naming.js';

/** Functions that say of a letter that it is one of the alphabet, or a digit. */
export const asksForLetter =
  /^(?:is_?(?:ascii_?)?(?:letter|digit|alnum|alpha|alphanumeric|letter_?or_?digit|java_?identifier_?part|hex_?digit)|IsLetter|IsDigit|IsNumber|IsLetterOrDigit|IsAsciiLetter\w{0,20}|isLetterOrDigit|isJavaIdentifierPart)$/i;
const ends = new Set<unknown>(['a', 'z', 'A', 'Z', '0', '9', 97, 122, 65, 90, 48, 57]);

/**
 * Parameters whose letters a function looks at one after the other, and refuses those that are no letters or digits:
 * `for (const c of name) if (!isLetter(c)) return false; return true`.
 */
export const spelledParameters = ofInstructions((body): readonly number[] => {
  if (body.params.length === 0 || !hasLoop(body) || !refuses(body)) return [];
  const makers = makersIn(body);
  const letters = new Map<Temp, number>();
  for (const { instrs } of body.blocks)
    for (const instr of instrs) {
      const text = textOf(instr);
      const slot = text === undefined ? undefined : parameterOf(body, makers.get(untyped(body, text)));
      if (slot !== undefined && 'out' in instr) letters.set(instr.out, slot);
    }
  return [...new Set(letters.values())].filter((slot) => isAskedFor(body, slot, letters));
});

/** The function says of the letter that it is given whether it is one of the alphabet, or a digit. */
export const lettersAskedFor = ofInstructions((body): boolean => {
  const makers = makersIn(body);
  let bounds = 0;
  for (const instr of makers.values()) {
    if (instr.op === 'call' && asksForLetter.test(nameOf(makers.get(instr.callee), instr.method)))
      return true;
    if (instr.op !== 'binary' || !/^[<>]=?$/.test(instr.operator)) continue;
    const sides = [makers.get(instr.left), makers.get(instr.right)];
    if (sides.some((each) => each?.op === 'const' && ends.has(each.value))) bounds += 1;
  }
  return bounds >= 2;
});

/** Of which text the instruction takes a letter. */
function textOf(instr: Instr): Temp | undefined {
  if (instr.op === 'element') return instr.object;
  if (instr.op === 'get') return typeof instr.key === 'number' ? instr.object : undefined;
  return instr.op === 'call' && /^(?:charAt|char_at|charCodeAt|codePointAt)$/.test(instr.method ?? '')
    ? instr.receiver
    : undefined;
}

function parameterOf(body: FunctionIr, maker: Instr | undefined): number | undefined {
  const read =
    maker?.op === 'call' && /^(?:toCharArray|chars|split|ToCharArray)$/.test(maker.method ?? '')
      ? makersIn(body).get(maker.receiver ?? -1)
      : maker;
  if (read?.op !== 'read' || read.from.up > 0) return undefined;
  return body.params.find(({ slot }) => slot === read.from.slot)?.slot;
}

/** Some way out says no, and another one yes. */
function refuses(body: FunctionIr): boolean {
  const given = body.blocks.flatMap(({ jump }) =>
    jump.kind === 'return' && jump.value !== undefined ? [makersIn(body).get(untyped(body, jump.value))] : [],
  );
  const says = (truth: boolean) => given.some((each) => each?.op === 'const' && each.value === truth);
  return says(false) && says(true);
}

/** The letter is asked for by a function, or lies between two ends of the alphabet. */
function isAskedFor(body: FunctionIr, slot: number, letters: ReadonlyMap<Temp, number>): boolean {
  const makers = makersIn(body);
  const isLetter = (temp: Temp) => letters.get(temp) === slot || isWritten(body, temp, slot, letters);
  let bounds = 0;
  for (const instr of makers.values()) {
    if (
      instr.op === 'call' &&
      instr.args.some(isLetter) &&
      asksForLetter.test(nameOf(makers.get(instr.callee), instr.method))
    )
      return true;
    if (instr.op !== 'binary' || !/^[<>]=?$/.test(instr.operator)) continue;
    const [left, right] = [makers.get(instr.left), makers.get(instr.right)];
    const end = isLetter(instr.left) ? right : isLetter(instr.right) ? left : undefined;
    if (end?.op === 'const' && ends.has(end.value)) bounds += 1;
  }
  return bounds >= 2;
}

/** `for _, c := range name`: the variable of a letter. */
function isWritten(body: FunctionIr, temp: Temp, slot: number, letters: ReadonlyMap<Temp, number>): boolean {
  const read = makersIn(body).get(temp);
  if (read?.op !== 'read' || read.from.up > 0) return false;
  return body.blocks.some(({ instrs }) =>
    instrs.some(
      (each) =>
        each.op === 'write' &&
        each.to.up === 0 &&
        each.to.slot === read.from.slot &&
        letters.get(each.value) === slot,
    ),
  );
}

function nameOf(callee: Instr | undefined, method: string | undefined): string {
  if (method !== undefined) return method;
  if (callee?.op === 'get') return typeof callee.key === 'string' ? callee.key : '';
  return callee?.op === 'global' ? callee.name : '';
}
