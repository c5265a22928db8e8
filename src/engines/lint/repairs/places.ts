import type { TextEdit } from '../../../fix/edit.js';
import type { Instruction, Pair, Span } from '../../../formats/dockerfile/index.js';
import type { ShellWord } from '../../../formats/shell/index.js';
import { type Command, placeOf } from '../models/commands/run.js';
import { lineEndOf, wholeLines, withoutLines } from '../models/edits.js';
import type { LintFile } from '../models/file.js';
import { once } from '../models/once.js';
import type { Stage, Step } from '../models/stages/index.js';

interface Placed<T> extends Span {
  readonly item: T;
}

const stepsOf = once((file: LintFile) =>
  inOrder(
    file.model.steps.map((item) => ({ start: item.instruction.start, end: item.instruction.end, item })),
  ),
);
const commandsOf = once((file: LintFile) =>
  inOrder(file.commands.map((item) => ({ item, ...placeOf(item, item) }))),
);

/** The step in which an offset lies. */
export function stepAt(file: LintFile, offset: number): Step | undefined {
  return lastHolding(stepsOf(file), { start: offset, end: offset });
}

export function stageAt({ model }: LintFile, offset: number): Stage | undefined {
  return model.stages.findLast(({ from }) => from.start <= offset);
}

/** The innermost command that holds a place. */
export function commandAt(file: LintFile, place: Span): Command | undefined {
  return lastHolding(commandsOf(file), place);
}

function inOrder<T>(places: readonly Placed<T>[]): readonly Placed<T>[] {
  return places.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Of nested commands the inner ones begin later; further back than this no one nests. */
const mostLooks = 300;

function lastHolding<T>(sorted: readonly Placed<T>[], { start, end }: Span): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && low - at <= mostLooks; at--) {
    const one = sorted[at];
    if (one !== undefined && one.end >= end) return one.item;
  }
  return undefined;
}

export function wordAt(command: Command, { start }: Span): ShellWord | undefined {
  return command.visited.command.words.find((word) => placeOf(command, word).start === start);
}

/** Only words that stand in the file as the shell sees them can be edited one by one. */
export function isInText({ run, source }: Command): boolean {
  return run.form !== 'exec' && run.scripts.some((script) => script.source === source);
}

export function withoutInstruction({ dockerfile }: LintFile, { start, end }: Instruction): TextEdit {
  return withoutLines(dockerfile.text, { start, end });
}

/** A line, or more, before an instruction; undefined where the instruction does not begin its line. */
export function lineBefore(file: LintFile, { start }: Instruction, line: string): TextEdit | undefined {
  const { text } = file.dockerfile;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  // `trim` takes a byte order mark for space, too.
  if (text.slice(lineStart, start).trim() !== '') return undefined;
  return { start, end: start, text: `${inCaseOf(file, line)}${lineEndOf(text)}` };
}

/** A line behind an instruction and what belongs to it, here-documents included. */
export function lineBehind(file: LintFile, instruction: Instruction, line: string): TextEdit {
  const { text } = file.dockerfile;
  const { end } = wholeLines(text, instruction);
  const newline = lineEndOf(text);
  const put = inCaseOf(file, line);
  return text.slice(0, end).endsWith('\n')
    ? { start: end, end, text: `${put}${newline}` }
    : { start: end, end, text: `${newline}${put}` };
}

/** A keyword as the file writes its own: in lower case where all of them are. */
export function inCaseOf({ dockerfile: { instructions, text } }: LintFile, line: string): string {
  const isLower = instructions.every(({ keywordSpan: { start, end } }) =>
    /^[a-z]+$/.test(text.slice(start, end)),
  );
  return isLower ? line.replace(/^[A-Z]+/gm, (word) => word.toLowerCase()) : line;
}

/** Takes a word away with the space before it; with its line, where it is alone there. */
export function withoutSpan(
  { dockerfile: { text, escape: sign } }: LintFile,
  { start, end }: Span,
): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd).trim();
  if (before.trim() === '' && after === sign && lineEnd !== -1) {
    return { start: lineStart, end: lineEnd + 1, text: '' };
  }
  // The last word of an instruction, at the beginning of a line: the continuation before it goes, too.
  if (before.trim() === '' && after === '') {
    const above = text.slice(0, lineStart).trimEnd();
    if (above.endsWith(sign)) return { start: above.slice(0, -1).trimEnd().length, end, text: '' };
  }
  const from = before.trim() === '' ? start : start - (before.length - before.trimEnd().length);
  const to = from < start ? end : end + (/^[ \t]*/.exec(text.slice(end, end + 80))?.[0].length ?? 0);
  return { start: from, end: to, text: '' };
}

/** Takes a word of an instruction away, or the whole instruction where it has no other. */
export function withoutPart(
  file: LintFile,
  instruction: Instruction,
  part: Pair | Span,
  count: number,
): TextEdit {
  return count <= 1
    ? withoutInstruction(file, instruction)
    : withoutSpan(file, instruction.args.spanOf(part));
}

/**
 * Takes a command out of a list of commands, or the RUN away where it has no other. Undefined where what is left
 * would mean something else: a pipeline, a condition, a list with `||`.
 */
export function withoutCommand(file: LintFile, command: Command): TextEdit | undefined {
  const { visited, run, source } = command;
  const { siblings, index, pipeline, inside } = visited;
  const item = siblings[index];
  if (item === undefined || pipeline !== undefined || inside.length > 0 || !isInText(command))
    return undefined;
  if (siblings.some(({ operator }) => operator === '||' || operator === '&')) return undefined;
  if (siblings.length === 1) {
    return run.form === 'shell' ? withoutInstruction(file, run.step.instruction) : undefined;
  }
  const next = siblings[index + 1];
  if (next !== undefined) {
    const start = source.sourceAt(item.node.start);
    return { start, end: source.sourceAt(next.node.start), text: '' };
  }
  const before = siblings[index - 1];
  if (before === undefined) return undefined;
  return {
    start: source.sourceAt(before.node.end - 1) + 1,
    end: source.sourceAt(item.node.end - 1) + 1,
    text: '',
  };
}
