import { type Block, type ShellWord, simpleCommandsIn } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { blocksIn } from '../../models/shell/index.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-loop-list',
  title: 'Loop goes through something else than it seems',
  severity: 'low',
  aliases: scCodes(2013, 2041, 2043, 2044, 2045, 2066, 2194, 2231),
  fix: 'Go through a pattern or a list of words, or read lines with while.',
  references: [shellcheck('SC2044'), shellcheck('SC2045'), shellcheck('SC2043')],
  judges: 'script',
  check: function* ({ scripts }) {
    for (const script of scripts) {
      for (const block of blocksIn(script.script.list)) {
        if (block.block !== 'for' && block.block !== 'case') continue;
        for (const defect of block.block === 'for' ? inFor(block) : inCase(block))
          yield defectHit(script, defect);
      }
    }
  },
};

function* inFor({ words }: Block): Generator<Defect> {
  for (const word of words) {
    yield* fromCommand(word);
    const [first] = word.parts;
    const isPattern = word.parts.some(
      (part) => part.kind === 'literal' && part.quoting === 'none' && /[*?]/.test(part.text),
    );
    if (isPattern && word.parts.some((part) => part.kind === 'variable' && !part.isQuoted))
      yield {
        span: first ?? word,
        code: 2231,
        level: 'info',
        what: `${word.raw.slice(0, 40)} without quotes round the variable`,
      };
  }
  const [only] = words;
  if (words.length === 1 && only !== undefined) yield* alone(only);
}

function* fromCommand({ parts, start, end }: ShellWord): Generator<Defect> {
  for (const part of parts) {
    if (part.kind !== 'command' || part.isQuoted) continue;
    const [first, second] = simpleCommandsIn(part.list);
    const name = first?.command.words[0]?.value;
    const isPiped = first?.pipeline !== undefined && first.pipeline.parts.length > 1;
    const span = { start, end };
    if (name === 'find')
      yield { span, code: 2044, level: 'warning', what: 'names from find are cut at spaces' };
    else if (name === 'ls' && (second === undefined || isPiped))
      yield { span, code: 2045, level: 'error', what: 'names from ls are cut at spaces' };
    else if (name === 'cat' && (second === undefined || isPiped))
      yield { span, code: 2013, level: 'info', what: 'words, not lines, of the file' };
  }
}

/** One word is one turn. */
function* alone(word: ShellWord): Generator<Defect> {
  const [part] = word.parts;
  if (part === undefined) return;
  const isText = word.parts.every(({ kind }) => kind === 'literal');
  const isOpen = /[*?{]|\[[^\]]{1,200}\]/.test(word.raw);
  if (
    isText &&
    word.parts.every((one) => one.kind === 'literal' && one.quoting === 'single') &&
    word.parts.length === 1 &&
    /\s/.test(word.value)
  )
    yield { span: word, code: 2041, level: 'warning', what: 'text in single quotes' };
  else if (isText && !isOpen)
    yield { span: word, code: 2043, level: 'warning', what: `there is only ${word.raw.slice(0, 40)}` };
  const isQuoted = word.parts.every((one) =>
    one.kind === 'literal' ? one.quoting === 'double' : one.kind !== 'process' && one.isQuoted,
  );
  const isOne = word.parts.some(
    (one) =>
      (one.kind === 'variable' && one.name !== '@' && !one.operation.startsWith('[@]')) ||
      one.kind === 'command',
  );
  if (isQuoted && isOne)
    yield { span: word, code: 2066, level: 'error', what: 'in double quotes it is one word' };
}

function* inCase({ words }: Block): Generator<Defect> {
  const [subject] = words;
  if (subject?.parts.every(({ kind }) => kind === 'literal') && subject.value !== '')
    yield {
      span: subject,
      code: 2194,
      level: 'warning',
      what: `${subject.raw.slice(0, 40)} is always the same`,
    };
}
