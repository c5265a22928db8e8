import type { Span } from '../../../formats/dockerfile/index.js';
import type { Hit, Rule } from '../rule.js';
import { type Command, placeOf, type Run, type RunScript } from './commands/run.js';
import type { LintFile } from './file.js';
import { once } from './once.js';

/**
 * The names under which other tools would tell of a finding too. We look behind `sudo`, `env` and `sh -c`; hadolint
 * goes by the first word of a command, and takes what is in quotes for text.
 */
export function peerAliases(rule: Rule, hit: Hit, file: LintFile): readonly string[] {
  const aliases = hit.aliases ?? rule.aliases;
  const place = lastBefore(unseenIn(file), hit.start);
  if (place === undefined || place.end <= hit.start) return aliases;
  const isSeen = place.kind === 'wrapped' ? rule.judges !== 'command' : rule.judges === 'script';
  return isSeen ? aliases : aliases.filter((alias) => !/^DL\d/.test(alias));
}

/** Defects of the shell are looked for in the scripts themselves, and not in the text that they hand to another one. */
export function withoutQuotedScripts(file: LintFile): LintFile {
  return file.scripts.some(isQuoted) ? { ...withoutQuoted(file), runs: file.runs.map(withoutQuoted) } : file;
}

function isQuoted({ behindDashC }: RunScript): boolean {
  return behindDashC === 'quoted';
}

function withoutQuoted<T extends Pick<Run, 'scripts' | 'commands' | 'answers'>>(whole: T): T {
  const scripts = whole.scripts.filter((script) => !isQuoted(script));
  const commands = scripts.flatMap((script) => script.commands);
  return { ...whole, scripts, commands, answers: new Map() };
}

interface Unseen extends Span {
  readonly kind: 'quoted' | 'wrapped';
}

const unseenIn = once((file: LintFile): readonly Unseen[] => {
  const all = file.runs.flatMap((run) => run.scripts.flatMap((script) => unseenOf(run, script)));
  return all.sort((a, b) => a.start - b.start);
});

/** Of places in the order of the file. */
function lastBefore(places: readonly Unseen[], offset: number): Unseen | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

function unseenOf(run: Run, { behindDashC, source, commands }: RunScript): readonly Unseen[] {
  if (behindDashC === 'quoted') {
    return [{ kind: 'quoted', ...source.spanOf({ start: 0, end: source.text.length }) }];
  }
  return commands.flatMap((command, index): readonly Unseen[] => {
    const isHidden = isWrapped(command) || (behindDashC === 'exec' && index === 0 && run.form === 'exec');
    return isHidden ? [{ kind: 'wrapped', ...placeOf(command, command) }] : [];
  });
}

/** ShellCheck, by which hadolint reads, looks behind these itself. */
const transparent = new Set(['command', 'builtin', 'exec', 'time']);

function isWrapped({ wrappers }: Command): boolean {
  return wrappers.some(({ value }) => !transparent.has(value));
}
