import type { ShellWord } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { simplesOf } from '../../models/shell/index.js';
import { isGlob } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-find-arguments',
  title: 'find gets other arguments than it seems',
  severity: 'low',
  aliases: scCodes(2061, 2067, 2146, 2156, 2185),
  fix: 'Quote patterns, group alternatives with \\( \\), and name the folder.',
  references: [shellcheck('SC2061'), shellcheck('SC2146'), shellcheck('SC2156')],
  judges: 'script',
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const [find, ...args] = visited.command.words;
      if (find?.value !== 'find') continue;
      for (const defect of inArguments(find, args)) yield defectHit(script, defect);
    }
  },
};

function* inArguments(find: ShellWord, args: readonly ShellWord[]): Generator<Defect> {
  for (const [index, word] of args.entries()) {
    const flag = args[index - 1]?.value ?? '';
    if (/^-(?:i?name|i?path|i?wholename|i?regex|i?lname)$/.test(flag) && isGlob(word))
      yield {
        span: word,
        code: 2061,
        level: 'warning',
        what: `the shell may expand ${word.raw.slice(0, 40)}`,
      };
    const isScript =
      /^-[a-z]*c$/.test(flag) && /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/.test(args[index - 2]?.value ?? '');
    if (isScript && word.value.includes('{}'))
      yield {
        span: word,
        code: 2156,
        level: 'warning',
        what: 'a name can hold commands; hand it over as "$1"',
      };
  }
  const first = args.find(({ value }) => !/^-(?:[HLP]|D|O\d?)$/.test(value));
  if (first === undefined || (/^[-(!\\]/.test(first.value) && !first.value.startsWith('--')))
    yield { span: find, code: 2185, level: 'info', what: 'no folder' };
  const exec = args.findIndex(({ value }) => /^-(?:exec|execdir|ok)$/.test(value));
  if (exec !== -1 && !args.slice(exec).some(({ value }) => value === ';' || value === '+'))
    yield { span: args[exec] ?? find, code: 2067, level: 'error', what: 'no \\; or + at its end' };
  yield* ungrouped(args);
}

const actions = /^-(?:exec|execdir|delete|print|print0|printf|ls|ok)$/;

/** `-name a -o -name b -delete` */
function* ungrouped(args: readonly ShellWord[]): Generator<Defect> {
  const values = args.map(({ value }) => value);
  const or = values.lastIndexOf('-o') === -1 ? values.lastIndexOf('-or') : values.lastIndexOf('-o');
  if (or === -1 || values.includes('(') || values.includes('-prune')) return;
  const action = args.slice(or).find(({ value }) => actions.test(value));
  if (action && !values.slice(0, or).some((value) => actions.test(value)))
    yield { span: action, code: 2146, level: 'warning', what: `${action.value} for what is behind -o alone` };
}
