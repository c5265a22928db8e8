import type { TextEdit } from '../../../../fix/edit.js';
import { type ShellWord, simpleCommandsIn, type WordPart } from '../../../../formats/shell/index.js';
import type { Run, RunScript } from '../commands/run.js';
import { isOneWord, isSafeVariable, knownPlain } from './spaces.js';

interface Place {
  readonly word: ShellWord;
  readonly script: RunScript;
  readonly run: Run;
}

/**
 * Double quotes for one expansion. They go round the whole word, behind the name of an option or a variable, where all
 * of it may stand in them: `"/opt/$name/bin"`, `--prefix="$HOME/app"`. Else round the expansion alone.
 */
export function quotesFor(part: WordPart, place: Place): readonly TextEdit[] {
  const { script } = place;
  const span = script.source.spanOf(wholeOf(part, place) ?? part);
  return [
    { start: span.start, end: span.start, text: '"' },
    { start: span.end, end: span.end, text: '"' },
  ];
}

function wholeOf(part: WordPart, { word, script, run }: Place): { start: number; end: number } | undefined {
  const plain = knownPlain(script, run);
  const mayBeQuoted = word.parts.every((each) => {
    if (each === part) return true;
    if (each.kind === 'literal') return each.quoting === 'none' && /^[\w/.:,@%+=-]*$/.test(each.text);
    if (each.kind === 'command') return !each.isQuoted && !each.isBackquoted && !isMeantAsList(each);
    return (
      each.kind === 'variable' &&
      !each.isQuoted &&
      (isSafeVariable(each) || plain.has(each.name) || isOneWord(each, word, script))
    );
  });
  return mayBeQuoted ? { start: word.start + leadOf(word), end: word.end } : undefined;
}

/** `--prefix=`, `-j`, `name=`: quotes begin behind it. */
function leadOf({ raw, start, parts }: ShellWord): number {
  const first = parts.find(({ kind }) => kind !== 'literal');
  const before = raw.slice(0, (first?.start ?? start) - start);
  const sign = before.indexOf('=');
  if (sign !== -1 && /^-{0,2}[\w-]+$/.test(before.slice(0, sign))) return sign + 1;
  return before.startsWith('-') ? before.length : 0;
}

/** Programs that print one word, or words that belong together, by what they are called with. */
const onePrinters =
  /^(?:mktemp|pwd|dirname|basename|uname|arch|nproc|realpath|readlink|id|whoami|hostname|date|lsb_release|getconf|dpkg-architecture|rustc|node)$/;

/**
 * Whether quotes change nothing for what works today: a whole word that is put in may be a list, `dnf install $(cat packages)`;
 * a part of a path, an option or an address is one word.
 */
export function isOneOutput(part: WordPart, word: ShellWord): boolean {
  if (part.kind !== 'command') return false;
  if (word.parts.some((each) => each.kind === 'literal' && /[\w/.:=]/.test(each.text))) return true;
  const commands = simpleCommandsIn(part.list);
  const [first] = commands;
  const words = first?.command.words ?? [];
  if (commands.length !== 1) return false;
  const program = words[0]?.value ?? '';
  return (
    onePrinters.test(program) ||
    (program === 'git' && /^(?:rev-parse|describe)$/.test(words[1]?.value ?? '')) ||
    (program === 'go' && words[1]?.value === 'env' && words.length === 3) ||
    (program === 'dpkg' && words[1]?.value === '--print-architecture')
  );
}

/** Programs that people call for their lists of numbers. */
export function isMeantAsList(part: WordPart): boolean {
  const node = part.kind === 'command' ? part.list.items[0]?.node : undefined;
  const words = (node as { readonly words?: readonly { readonly value: string }[] } | undefined)?.words;
  return words?.[0]?.value === 'seq' || words?.[0]?.value === 'pgrep';
}
