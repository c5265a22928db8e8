import { comparedName } from '../../../../knowledge/secret-words.js';
import type { Constant, Instr, Temp } from '../../ir/ir.js';
import type { EntryFacts, RuleRef } from '../../ir/model.js';
import { makersIn, namesOf } from '../../ir/naming.js';
import type { Frame } from '../../ir/value.js';
import { isReckoned } from '../shapes.js';

/** Besides: short for a password, a whole name, and headers. */
const secret = /^(\w{0,60}_)?pass$|^(x-[\w-]{0,60}(signature|token|api-key)|token)$/i;
const again =
  /confirm|repeat|again|retype|repassword|password_?2|verify_?password|new_?password|old_?password/i;

/** `a === b` where one of them is a secret: the time shows how many letters are right. */
export function secretComparisons({
  body,
  frame: parent,
}: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  return body.blocks.flatMap(({ instrs }) =>
    instrs.flatMap((instr) =>
      instr.op === 'binary' && /^[=!]==?$/.test(instr.operator)
        ? [
            ...(comparesSecret(frame, instr) ? [{ rule: 'timing-compare' as const, at: instr.at }] : []),
            ...(believesCookie(frame, instr)
              ? [{ rule: 'insecure-authentication-check' as const, at: instr.at }]
              : []),
          ]
        : [],
    ),
  );
}

/** `req.cookies.admin === 'true'`: anyone who sends the cookie says so. */
function believesCookie(frame: Frame, { left, right }: Extract<Instr, { op: 'binary' }>): boolean {
  const makers = makersIn(frame.body);
  const asks = (temp: Temp) => {
    const maker = makers.get(temp);
    return maker?.op === 'get' && rights.test(String(maker.key)) && nameOf(frame, maker.object) === 'cookies';
  };
  const isFixed = (temp: Temp) => makers.get(temp)?.op === 'const';
  return (asks(left) && isFixed(right)) || (asks(right) && isFixed(left));
}

const rights =
  /^(is_?)?(admin|root|super_?user|auth(enticated|orized|ed)?|logged_?in|staff|moderator)$|^(user_?)?role$/i;

function comparesSecret(frame: Frame, { left, right }: Extract<Instr, { op: 'binary' }>): boolean {
  const makers = makersIn(frame.body);
  if ([left, right].some((each) => isNoSecret(makers.get(each)))) return false;
  const isFixed = [left, right].some((each) => makers.get(each)?.op === 'const');
  const names = [left, right].map((each) => nameOf(frame, each));
  // Parsers call words `token`, and formats begin with a `signature`: both are compared with words of the program.
  if (isFixed && names.some((each) => each === 'token' || /signature$/i.test(each))) return false;
  const isWord = (temp: Temp) =>
    /^[A-Z][A-Z0-9_]*$/.test(nameOf(frame, temp)) && !isOfEnvironment(frame, temp);
  if (isWord(left) || isWord(right)) return false;
  const others = [left, right]
    .filter((each) => !isOfEnvironment(frame, each))
    .map((each) => nameOf(frame, each));
  return (
    others.some((each) => comparedName.test(each) || secret.test(each)) &&
    !names.some((each) => again.test(each))
  );
}

function nameOf(frame: Frame, temp: Temp): string {
  return namesOf(frame, temp)[0] ?? '';
}

/** `process.env.TOKEN` */
function isOfEnvironment(frame: Frame, temp: Temp): boolean {
  const maker = makersIn(frame.body).get(temp);
  return maker?.op === 'get' && nameOf(frame, maker.object) === 'env';
}

/** Numbers, nothing, what is empty, and the type of a value. */
function isNoSecret(instr: Instr | undefined): boolean {
  if (instr?.op === 'const') return !isLongText(instr.value);
  if (isReckoned(instr)) return true;
  return instr?.op === 'unary' && instr.operator !== '!'
    ? true
    : instr?.op === 'global' && instr.name === 'undefined';
}

function isLongText(value: Constant): boolean {
  return typeof value === 'string' && value.length >= 6;
}
