import type { TextEdit } from '../../../../fix/edit.js';
import { type ShellWord, simpleCommandsIn, type WordPart } from '../../../../formats/shell/index.js';
import type { RunScript } from '../commands/run.js';
import { isOneWord, isSafeVariable, knownPlain } from './spaces.js';

interface Place {
  readonly word: ShellWord;
  readonly script: RunScript;
}

/**
 * Double quotes for one expansion. They go round the whole word, behind the name of an option or a variable, where all
 * of it may stand in them: `"/opt/$name/bin"`, `--prefix="$HOME/app"`. Else round the expansion alone; quotes that end or
 * begin right at it are taken along: `"a "$(b)" c"` becomes `"a $(b) c"`.
 */
export function quotesFor(part: WordPart, place: Place): readonly TextEdit[] {
  const { script } = place;
  const whole = wholeOf(part, place);
  const { start, end } = whole ?? { start: quotedUntil(part, place.word), end: quotedFrom(part, place.word) };
  const edits = [
    start === part.start || whole ? { start, end: start, text: '"' } : { start, end: part.start, text: '' },
    end === part.end || whole ? { start: end, end, text: '"' } : { start: part.end, end, text: '' },
  ];
  return edits.map(({ text, ...span }) => ({ ...script.source.spanOf(span), text }));
}

/** Where a text in double quotes ends, when its closing quote stands right before this expansion. */
function quotedUntil(part: WordPart, { parts }: ShellWord): number {
  const before = parts[parts.indexOf(part) - 1];
  const isJoined = before !== undefined && isDoubleQuoted(before) && before.end === part.start - 1;
  // `"a$"$b` would become `"a$$b"`.
  const isClosed = before?.kind !== 'literal' || !/[$\\]$/.test(before.text);
  return isJoined && isClosed ? before.end : part.start;
}

/** Where a text in double quotes begins, when its opening quote stands right behind this expansion. */
function quotedFrom(part: WordPart, { parts }: ShellWord): number {
  const after = parts[parts.indexOf(part) + 1];
  const isJoined = after !== undefined && isDoubleQuoted(after) && after.start === part.end + 1;
  // `$a"b"` would become `$ab`.
  const isName = part.kind === 'variable' && !part.isBraced;
  const isApart = !isName || (after?.kind === 'literal' && !/^[\w[]/.test(after.text));
  return isJoined && isApart ? after.start : part.end;
}

function isDoubleQuoted(part: WordPart): boolean {
  if (part.kind === 'literal') return part.quoting === 'double';
  return part.kind !== 'process' && part.isQuoted;
}

function wholeOf(part: WordPart, { word, script }: Place): { start: number; end: number } | undefined {
  const plain = knownPlain(script);
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
  // A part of a path or an address is one word; what follows the name of an option or a variable may be a list.
  const before = word.parts.slice(0, word.parts.indexOf(part));
  if (
    before.some((each) => each.kind === 'literal' && /\/|^[\w.]+[-_.]$/.test(each.text)) &&
    !before.some((each) => each.kind === 'literal' && /^-[a-zA-Z]/.test(each.text))
  )
    return true;
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

/** Programs that print a number or a name of the machine, which no space is in: quotes around it are a change that gains nothing. */
const wordPrinters = /^(?:arch|dpkg-architecture|getconf|hostname|lsb_release|nproc|rustc|uname|whoami)$/;

/** `uname -a`, `hostname -I` */
const severalWords = /^(?:-[a-zA-Z]{0,8}[aIA]|--all(?:-[\w-]{1,40})?)$/;

const wordOption = /^--print-[\w-]{1,60}$|^-dump(?:machine|version)$/;

/** `$(nproc)`, `$(uname -m)`, `$(dpkg --print-architecture)` */
export function isPlainWord(part: WordPart): boolean {
  const [only, ...others] = part.kind === 'command' ? simpleCommandsIn(part.list) : [];
  if (only === undefined || others.length > 0) return false;
  const [program, ...args] = only.command.words.map(({ value }) => value);
  if (args.some((value) => wordOption.test(value))) return true;
  if (program === 'date') return args.some((value) => /^\+\S{1,60}$/.test(value));
  if (program === 'id') return args.some((value) => /^-n?[ug]n?$/.test(value));
  return wordPrinters.test(program ?? '') && !args.some((value) => severalWords.test(value));
}

/** Programs that people call for their lists of numbers. */
export function isMeantAsList(part: WordPart): boolean {
  const node = part.kind === 'command' ? part.list.items[0]?.node : undefined;
  const words = (node as { readonly words?: readonly { readonly value: string }[] } | undefined)?.words;
  return words?.[0]?.value === 'seq' || words?.[0]?.value === 'pgrep';
}
