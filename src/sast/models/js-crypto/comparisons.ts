import type { Constant, FunctionIr, Instr, Temp } from '../../engine/ir.js';
import { makersIn, namesOf } from '../../engine/naming.js';

const secret =
  /^(\w*_)?(password|passwd|pass|pwd|secret|api_?key|auth_?token|access_?token|csrf_?token|signature|hmac|digest|hash|\w+(Secret|ApiKey|Signature|Hmac|Digest|Password|Token|Hash))$|^(x-[\w-]*(signature|token|api-key)|token)$/i;
const again =
  /confirm|repeat|again|retype|repassword|password_?2|verify_?password|new_?password|old_?password/i;

/** `a === b` where one of them is a secret: the time tells how many letters are right. */
export function secretComparisons(
  body: FunctionIr,
): readonly { readonly rule: string; readonly at: number }[] {
  return body.blocks.flatMap(({ instrs }) =>
    instrs.flatMap((instr) =>
      instr.op === 'binary' && /^[=!]==?$/.test(instr.operator) && comparesSecret(body, instr)
        ? [{ rule: 'timing-compare', at: instr.at }]
        : [],
    ),
  );
}

function comparesSecret(body: FunctionIr, { left, right }: Extract<Instr, { op: 'binary' }>): boolean {
  const makers = makersIn(body);
  if ([left, right].some((each) => isNoSecret(makers.get(each)))) return false;
  const names = [left, right].map((each) => nameOf(body, each));
  return names.some((each) => secret.test(each)) && !names.some((each) => again.test(each));
}

function nameOf(body: FunctionIr, temp: Temp): string {
  return namesOf({ body, cells: [] }, temp)[0] ?? '';
}

/** Numbers, nothing, what is empty, and the type of a value. */
function isNoSecret(instr: Instr | undefined): boolean {
  if (instr?.op === 'const') return !isLongText(instr.value);
  return instr?.op === 'unary' && instr.operator !== '!'
    ? true
    : instr?.op === 'global' && instr.name === 'undefined';
}

function isLongText(value: Constant): boolean {
  return typeof value === 'string' && value.length >= 6;
}
