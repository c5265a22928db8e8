import type { Assignment, ShellWord, SimpleCommand, WordPart } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { simplesOf } from '../../models/shell/index.js';
import { constantOf } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-assignment',
  title: 'Variable is set to something else than it seems',
  severity: 'low',
  aliases: scCodes(2037, 2097, 2098, 2121, 2123, 2124, 2125, 2141, 2163, 2209, 2229, 2269),
  fix: 'Write name=value, and name=$(command) for the output of a command.',
  references: [shellcheck('SC2209'), shellcheck('SC2097'), shellcheck('SC2163')],
  judges: 'script',
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const { command } = visited;
      for (const assignment of command.assignments) {
        for (const defect of inAssignment(assignment, command)) yield defectHit(script, defect);
      }
      for (const defect of byCommand(command)) yield defectHit(script, defect);
    }
  },
};

/** Programs whose names people assign when they mean the output. */
const programs = new Set(
  'awk basename cat cut curl date df dirname du echo env expr file find git grep head hostname id jq ls mktemp nproc pgrep ps pwd readlink realpath sed seq sort stat tail tr tty uname uniq wc wget which who whoami xargs yes'.split(
    ' ',
  ),
);

function* inAssignment(
  { name, value, start, end, isArray }: Assignment,
  command: SimpleCommand,
): Generator<Defect> {
  if (value === undefined || isArray) return;
  const span = { start, end };
  const text = constantOf(value);
  const isBare = value.raw === text;
  const [first] = command.words;
  if (isBare && text !== undefined && programs.has(text)) {
    if (first === undefined)
      yield { span, code: 2209, level: 'warning', what: `the word ${text}, not its output` };
    else if (first.value.startsWith('-'))
      yield { span, code: 2037, level: 'error', what: `the word ${text}, not its output` };
  }
  if (name === 'PATH' && text !== undefined && /^\/?\w/.test(text) && !/\/s?bin|:/.test(text))
    yield { span, code: 2123, level: 'warning', what: 'PATH is where the shell looks for programs' };
  if (name === 'IFS' && text !== undefined && /\\[nt]/.test(text) && !value.raw.startsWith('$'))
    yield { span, code: 2141, level: 'warning', what: 'a backslash and a letter' };
  if (value.parts.some((part) => part.kind === 'variable' && part.name === '@'))
    yield { span: value, code: 2124, level: 'warning', what: 'a list in one variable' };
  if (
    first === undefined &&
    value.parts.some(
      (part) =>
        part.kind === 'literal' &&
        part.quoting === 'none' &&
        /^[^?*]{0,200}(?:\*|\?)|\{(?:[^{},.]|\.(?!\.)){0,100}(?:,|\.\.)[^{}]{0,200}\}/.test(part.text),
    )
  )
    yield { span: value, code: 2125, level: 'warning', what: `${value.raw.slice(0, 40)} stays as it is` };
  const [part] = value.parts;
  if (
    first === undefined &&
    value.parts.length === 1 &&
    part?.kind === 'variable' &&
    part.name === name &&
    part.operation === ''
  )
    yield { span, code: 2269, level: 'info', what: `${name} is set to itself` };
  const later = command.assignments.flatMap((one) => (one.start > start && one.value ? [one.value] : []));
  const use =
    first && [...command.words, ...later].find(({ parts }) => parts.some((one) => isUseOf(one, name)));
  if (use !== undefined) {
    yield { span, code: 2097, level: 'warning', what: `${name} is set for the command alone` };
    yield { span: use, code: 2098, level: 'warning', what: `${name} has its old value here` };
  }
}

function isUseOf(part: WordPart, name: string): boolean {
  return part.kind === 'variable' && part.name === name;
}

function* byCommand({ words }: SimpleCommand): Generator<Defect> {
  const [program, ...args] = words;
  const name = program?.value;
  if (name === 'set') {
    const word = args.find(({ raw }) => !raw.startsWith('-') && !raw.startsWith('+'));
    if (word !== undefined && word === args[0] && /^[A-Za-z_]\w*=/.test(word.raw))
      yield { span: word, code: 2121, level: 'warning', what: 'set sets the arguments' };
  }
  if (name !== 'export' && name !== 'read') return;
  const bare = args.find(isBareVariable);
  if (bare === undefined) return;
  const code = name === 'export' ? 2163 : 2229;
  yield {
    span: bare,
    code,
    level: code === 2163 ? 'info' : 'warning',
    what: `the variable that ${bare.raw.slice(0, 40)} names`,
  };
}

function isBareVariable({ parts }: ShellWord): boolean {
  const [part] = parts;
  return (
    parts.length === 1 && part?.kind === 'variable' && part.operation === '' && /^[A-Za-z_]/.test(part.name)
  );
}
