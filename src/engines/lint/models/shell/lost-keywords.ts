import type { ShellProblem, ShellWord } from '../../../../formats/shell/index.js';
import type { RunScript } from '../commands/run.js';
import type { LintFile } from '../file.js';

/** A keyword that begins a continued line and is an argument, because nothing ends the command before it. */
export interface LostKeyword {
  readonly word: ShellWord;
  /** What takes it for an argument: `rm`. */
  readonly command: string;
}

/** `rm -rf /a \` and `if …; then` below it: what the parser stumbles over is the `then`. */
export function lostBefore(
  { start }: ShellProblem,
  script: RunScript,
  { dockerfile }: LintFile,
): LostKeyword | undefined {
  const closer = script.script.text.slice(start, start + longestCloser);
  const keywords = opening.find(({ closes }) => closes.test(closer))?.keywords;
  if (keywords === undefined) return undefined;
  return script.visits
    .filter(({ command }) => command.start < start)
    .flatMap(({ command: { words } }) => lostIn(words, keywords, script, dockerfile.text) ?? [])
    .findLast(({ word }) => word.start < start);
}

const longestCloser = 6;

/** What each of them opens, by the word that is one too many then (POSIX.1-2024, Shell Command Language, section 2.9.4). */
const opening: readonly { readonly closes: RegExp; readonly keywords: RegExp }[] = [
  { closes: /^then\b/, keywords: /^(?:if|elif)$/ },
  { closes: /^do\b/, keywords: /^(?:for|while|until|select)$/ },
  { closes: /^\)/, keywords: /^case$/ },
];

/** `rm -rf /a \` and `[[ -f b ]] && …` below it, which every shell takes. */
export function lostTest(
  words: readonly ShellWord[],
  script: RunScript,
  { dockerfile }: LintFile,
): LostKeyword | undefined {
  const last = words.at(-1)?.raw;
  if (last !== ']' && last !== ']]') return undefined;
  const bracket = last === ']' ? /^\[$/ : /^\[\[$/;
  return lostIn(words, bracket, script, dockerfile.text);
}

function lostIn(
  words: readonly ShellWord[],
  keywords: RegExp,
  { source }: RunScript,
  text: string,
): LostKeyword | undefined {
  const [first] = words;
  const at = words.findIndex(({ raw }, index) => index > 0 && keywords.test(raw));
  const [before, word] = [words[at - 1], words[at]];
  if (first === undefined || before === undefined || word === undefined) return undefined;
  const between = text.slice(source.sourceAt(before.end - 1) + 1, source.sourceAt(word.start));
  return between.includes('\n') ? { word, command: first.value.slice(0, mostOfName) } : undefined;
}

const mostOfName = 40;

export function separatorAdvice({ word }: LostKeyword): string {
  return `End the line before "${word.raw}" with && (or ;), so that it begins a command of its own.`;
}

export function separatorMissing({ word, command }: LostKeyword): string {
  return `"${word.raw}" is an argument of "${command}", because && or ; is missing before it`;
}
