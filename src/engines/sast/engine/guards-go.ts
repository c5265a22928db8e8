import { everyKind } from '../models/model.js';
import type { Proof } from './guards.js';
import type { FunctionIr, Instr, Temp } from './ir.js';
import { makersIn } from './naming.js';
import type { Value } from './value.js';

/** What reads the whole text as a number, or as something else that is written with few letters, or fails. */
const parsers =
  /^(strconv\.(Atoi|Parse(Int|Uint|Float|Bool|Complex))|uuid\.(Parse|FromString|ParseBytes)|netip\.Parse(Addr|AddrPort|Prefix)|net\.ParseCIDR|time\.Parse(Duration)?|primitive\.ObjectIDFromHex|ulid\.Parse(Strict)?)$/;

/** `if _, err := strconv.Atoi(x); err != nil { return }`: after it `x` is a number. */
export function ofGoParse(
  body: FunctionIr,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  if (body.language !== 'go' || values[right]?.constant !== null) return undefined;
  if (operator === '==' ? !holds : operator !== '!=' || holds) return undefined;
  const call = callThatFails(body, left);
  const subject = call?.args.at(isTime.test(values[call.callee]?.api ?? '') ? 1 : 0);
  if (call === undefined || subject === undefined || isChangedSince(body, subject)) return undefined;
  return parsers.test(values[call.callee]?.api ?? '') ? { subject, bits: everyKind } : undefined;
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
  const call = sign?.op === 'unary' && sign.operator === 'void' ? makers.get(sign.of) : undefined;
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
