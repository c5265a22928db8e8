import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import { makersIn } from '../ir/naming.js';
import { isKnownSet } from '../ir/patterns.js';
import { bitsOf } from '../ir/sink-kinds.js';
import type { Proof } from '../ir/traits.js';
import type { Value } from '../ir/value.js';

const parsers = /(^|\.)(urlparse|urlsplit|parse_url|Parse|ParseRequestURI|URL|URI|Uri)$|^URI\.parse$/;
export const hosts = /^(netloc|hostname|host|Host|Hostname|Authority|DnsSafeHost|IdnHost)$/;

/** `urlparse(x).netloc == 'a.example'`, `u.netloc in hosts`: where the address goes is known. */
export function ofAddress(
  body: FunctionIr,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const isEqual = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  const isIn = operator === 'in' ? holds : operator === 'not in' && !holds;
  const known = values[right];
  const isKnown = isEqual ? known?.taints === undefined && known?.constant !== '' : isIn && isKnownSet(known);
  return isKnown ? parsedIn(body, left, values) : undefined;
}

/** The text whose host the expression is, and the variable that holds it parsed. */
function parsedIn(body: FunctionIr, temp: Temp, values: readonly (Value | undefined)[]): Proof | undefined {
  const makers = makersIn(body);
  const member = makers.get(temp);
  const get = member?.op === 'call' ? makers.get(member.callee) : member;
  if (get?.op !== 'get' || typeof get.key !== 'string' || !hosts.test(get.key)) return undefined;
  const parsed = makers.get(get.object);
  const call = parsed?.op === 'read' ? makers.get(writtenTo(body, parsed.from.slot) ?? -1) : parsed;
  const made = call?.op === 'result' ? makers.get(call.of) : call;
  if (made?.op !== 'call') return undefined;
  const [subject] = made.args;
  const isParser = parsers.test(values[made.callee]?.api ?? made.method ?? '');
  return isParser && subject !== undefined
    ? { subject, also: get.object, bits: bitsOf(['redirect', 'ssrf']) }
    : undefined;
}

/** What the variable is given, where it is given something once. */
export function writtenTo(body: FunctionIr, slot: number): Temp | undefined {
  const all = body.blocks.flatMap(({ instrs }) =>
    instrs.flatMap((instr) =>
      instr.op === 'write' && instr.to.up === 0 && instr.to.slot === slot ? [instr] : [],
    ),
  );
  return all.length === 1 ? all[0]?.value : undefined;
}
