import type { Temp } from '../ir/ir.js';
import type { EntryFacts, RuleRef } from '../ir/model.js';
import { makersIn, namesOf } from '../ir/naming.js';
import { isSensitive } from '../ir/sensitive.js';
import type { Frame } from '../ir/value.js';
import { gathered } from './shapes.js';
import { personal } from './sharing.js';

/**
 * Errors that are made, thrown or handed back with what the source calls by a sensitive name. What is called a token
 * alone is a word for parsers.
 */
export function reportedInErrors({
  body,
  frame: parent,
}: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  return gathered(makersIn(body).values(), (instr) => {
    if (instr.op !== 'call') return undefined;
    const name = instr.method ?? namesOf(frame, instr.callee)[0] ?? '';
    if (name === '<throw>')
      return thrown(frame, instr.args[0] ?? -1) ? [{ rule: 'sensitive-error', at: instr.at }] : undefined;
    if (made.test(body.language) && !instr.isNew) return undefined;
    const isError =
      (isErrorName(name) && !reporting.test(name)) ||
      (name === 'reject' &&
        (instr.method === undefined || namesOf(frame, instr.receiver ?? -1)[0] === 'Promise'));
    const isReported =
      isError &&
      [...instr.args, ...instr.named.map(([, each]) => each)].some((each) =>
        isSensitive(frame, each, personal, wordOfParsers),
      );
    return isReported ? [{ rule: 'sensitive-error', at: instr.at }] : undefined;
  });
}

/** What is thrown and looks like no error: a text, an object, or what is made of a class of the project. */
function thrown(frame: Frame, temp: Temp): boolean {
  const maker = makersIn(frame.body).get(temp);
  if (maker?.op === 'call' && (!maker.isNew || isErrorName(namesOf(frame, maker.callee)[0] ?? '')))
    return false;
  const all = maker?.op === 'call' ? maker.args : maker?.op === 'read' ? [] : [temp];
  return all.some((each) => isSensitive(frame, each, personal, wordOfParsers));
}

function isErrorName(name: string): boolean {
  return /(Error|Exception)$/.test(name);
}

/** Languages in which an error is made by `new` alone: `log.Error(…)` is a level. */
const made = /^(java|csharp)$/;
/** What hands errors on: `noticeError`. */
const reporting = /^(notice|report|log|capture|on|track|send|handle|notify|record)(?=[A-Z_])/;
const wordOfParsers = /^\$?(current|next|last|this|first|start|end)?_?token$/i;
