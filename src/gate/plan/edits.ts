import type { LineEdit } from '../../core/report.js';
import { declaring } from '../../inventory/sections.js';
import { catalog, gradle, maven, msbuild } from './build-edits.js';
import {
  compared,
  type Editor,
  escaped,
  type Found,
  sameForm,
  type Upgraded,
  version,
  withoutComments,
} from './edit-text.js';

export type { Upgraded } from './edit-text.js';

/** One line of a manifest that asks for another version. */
export type Edit = LineEdit & Pick<Found, 'keepsRanges' | 'isPin'>;

/** The line of a manifest that pins a package, at another version; undefined where none can be changed for sure. */
export function editFor(path: string, text: string, upgraded: Upgraded): Edit | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const editor = editors.find(([pattern]) => pattern.test(name))?.[1];
  const lines = text.split('\n');
  const active = declaring(name, withoutComments(name, text)).split('\n');
  const found = editor?.(active, upgraded);
  const [before, read] = [lines[found?.index ?? -1], active[found?.index ?? -1]];
  if (found === undefined || before === undefined || read === undefined) return undefined;
  const after = changedAs(before, read, found.after);
  return before === after
    ? undefined
    : {
        ...{ path, line: found.index + 1, before: before.trim(), after: after.trim() },
        ...(found.keepsRanges === undefined ? {} : { keepsRanges: found.keepsRanges }),
        ...(found.isPin === undefined ? {} : { isPin: found.isPin }),
      };
}

/** A line changed in the place in which its reading without comments was. */
function changedAs(line: string, read: string, after: string): string {
  if (line === read) return after;
  let [start, end] = [0, 0];
  while (start < read.length && read[start] === after[start]) start += 1;
  const most = Math.min(read.length, after.length) - start;
  while (end < most && read[read.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return `${line.slice(0, start)}${after.slice(start, after.length - end)}${line.slice(line.length - end)}`;
}

/** The text with an edit made; unchanged where the line is another one by now. */
export function withEdit(text: string, { line, before, after }: Edit): string {
  const lines = text.split('\n');
  const now = lines[line - 1];
  if (now?.trim() !== before) return text;
  return lines
    .with(
      line - 1,
      now.replace(before, () => after),
    )
    .join('\n');
}

/** Names of Python packages are the same with `-`, `_` and `.` (PEP 503). */
function pythonName(name: string): string {
  return escaped(name).replace(/(?:-|_|\\\.){1,4}/g, '[-_.]');
}

/** The line that the version was found in, else one that has it, else the first that the pattern fits; its second group is the version. */
function lineWith(pattern: (upgraded: Upgraded) => RegExp): Editor {
  return (lines, upgraded) => {
    const wanted = pattern(upgraded);
    // What stands above the version already is another copy's: the project's own is not lowered for one that it brings in.
    const versionsIn = lines.map((line) => wanted.exec(line)?.[2]);
    const isPin = (old: string | undefined) => old !== undefined && upgraded.from?.includes(old) === true;
    const isBelow = (old: string | undefined) =>
      old !== undefined && !(compared(old, upgraded.to) > 0) && allowsOne(old, upgraded.from);
    const own = (upgraded.line ?? 0) - 1;
    const pin = isPin(versionsIn[own]) ? own : versionsIn.findIndex(isPin);
    const index = pin === -1 ? versionsIn.findIndex(isBelow) : pin;
    const line = lines[index] ?? '';
    const found = wanted.exec(line);
    if (found === null) return undefined;
    const [whole, before = '', old = ''] = found;
    const tail = line.slice(found.index + whole.length);
    return {
      index,
      after: `${line.slice(0, found.index)}${before}${raised(before, old, upgraded.to)}${withoutBound(tail, upgraded.to)}`,
      // A version behind a quote alone.
      ...(pin !== -1 && /["']$/.test(before) && /^["']/.test(tail) ? { isPin: true as const } : {}),
    };
  };
}

/** What is installed below the lowest version that a line asks for is a copy of another package. */
function allowsOne(lowest: string, installed: readonly string[] = []): boolean {
  return installed.length === 0 || installed.some((each) => !(compared(lowest, each) > 0));
}

/** `~> 1.2` goes on up to 2.0 with a lowest version beside it: https://guides.rubygems.org/patterns/#pessimistic-version-constraint */
function raised(before: string, old: string, to: string): string {
  const quote = /(["'])~>\s{0,4}$/.exec(before)?.[1];
  const [parts, wanted] = [old.split('.').length, to.split('.')];
  if (quote === undefined || parts >= wanted.length) return sameForm(old, to);
  const line = wanted.slice(0, Math.max(2, parts)).join('.');
  return line === to ? to : `${line}${quote}, ${quote}>= ${to}`;
}

const upperBound = new RegExp(`^["']?[ \\t]{0,4},?[ \\t]{0,4}["']?<(=?)[ \\t]{0,4}(${version})`);

/** An upper bound that the new version is above says nothing any more. */
function withoutBound(tail: string, to: string): string {
  const found = upperBound.exec(tail);
  if (found === null) return tail;
  const order = compared(to, found[2] ?? '');
  return order > 0 || (order === 0 && found[1] === '') ? tail.slice(found[0].length) : tail;
}

/** A line that goes on holds hashes of the version that it pins: with another version nothing installs. */
const requirement: Editor = (lines, upgraded) => {
  const found = pinned(lines, upgraded);
  return found !== undefined && /\\\s{0,8}$|--hash=/.test(lines[found.index] ?? '') ? undefined : found;
};
const pinned = lineWith(
  ({ name }) =>
    new RegExp(
      `^([ \\t]{0,8}${pythonName(name)}(?:\\[[^\\]]{0,80}\\])?[ \\t]{0,4}(?:===?|~=)[ \\t]{0,4})(${version})`,
      'i',
    ),
);
const pyproject = lineWith(
  ({ name }) =>
    new RegExp(
      `((?:["']${pythonName(name)}(?:\\[[^\\]]{0,80}\\])?[ \\t]{0,4}(?:===?|~=|>=)[ \\t]{0,4})|(?:^${pythonName(name)}[ \\t]{0,4}=[ \\t]{0,4}(?:\\{[^}]{0,80}version[ \\t]{0,4}=[ \\t]{0,4})?["'][\\^~=><]{0,3}[ \\t]{0,2}))(${version})`,
      'i',
    ),
);
const singleRange = lineWith(
  ({ name }) =>
    new RegExp(`("${escaped(name)}"[ \\t]{0,4}:[ \\t]{0,4}"[\\^~=>]{0,2}[ \\t]{0,2})(${version})`),
);
/** `^8.5 || ^9`: of ranges side by side the one of the version's own line goes up; where there is none, all of them give way. */
const rangesSideBySide: Editor = (lines, { name, to }) => {
  const entry = new RegExp(`("${escaped(name)}"[ \\t]{0,4}:[ \\t]{0,4}")([^"|]{1,200}\\|[^"]{1,200})(?=")`);
  const index = lines.findIndex((line) => entry.test(line));
  const line = lines[index];
  if (line === undefined) return undefined;
  const isOfLine = (part: string) => majorIn(part) === majorIn(to);
  const after = line.replace(entry, (_, before: string, ranges: string) => {
    const parts = ranges.split(/(\|{1,2})/);
    const at = parts.findLastIndex(isOfLine);
    const raisedPart = (parts[at] ?? '').replace(/\d[\w.*+-]{0,60}/, to);
    return `${before}${at === -1 ? `^${to}` : parts.with(at, raisedPart).join('')}`;
  });
  return { index, after, keepsRanges: true };
};

function majorIn(range: string): string | undefined {
  return /\d{1,9}/.exec(range)?.[0];
}

const jsonEntry: Editor = (lines, upgraded) =>
  rangesSideBySide(lines, upgraded) ?? singleRange(lines, upgraded);
const cargo = lineWith(
  ({ name }) =>
    new RegExp(
      `^([ \\t]{0,8}"?${escaped(name)}"?[ \\t]{0,4}=[ \\t]{0,4}(?:\\{[^}]{0,80}version[ \\t]{0,4}=[ \\t]{0,4})?"[\\^~=]?)(${version})`,
    ),
);
const gemfile = lineWith(
  ({ name }) =>
    new RegExp(
      `(gem[ \\t(]{1,4}["']${escaped(name)}["'][ \\t]{0,4},[ \\t]{0,4}["'](?:~>|>=|=)?[ \\t]{0,2})(${version})`,
    ),
);
const goModule = lineWith(
  ({ name }) => new RegExp(`^([ \\t]{0,8}(?:require[ \\t]{1,4})?${escaped(name)}[ \\t]{1,4})(${version})`),
);
const pubspec = lineWith(
  ({ name }) => new RegExp(`^([ \\t]{1,8}${escaped(name)}:[ \\t]{0,4}["']?[\\^~]?)(${version})`),
);
const editors: readonly (readonly [name: RegExp, editor: Editor])[] = [
  [/requirements[\w.-]{0,60}\.(?:txt|in)$|^(?:base|dev|prod|production|test)\.txt$/i, requirement],
  [/^pyproject\.toml$|^Pipfile$/, pyproject],
  [/^(?:package|composer)\.json$/, jsonEntry],
  [/^Cargo\.toml$/, cargo],
  [/^(?:Gemfile|gems\.rb)$/, gemfile],
  [/^go\.mod$/, goModule],
  [/^pubspec\.yaml$/, pubspec],
  [/^pom\.xml$/, maven],
  [/\.gradle(?:\.kts)?$/, gradle],
  [/\.versions\.toml$/, catalog],
  [/\.(?:cs|fs|vb)proj$|^Directory\.(?:Packages|Build)\.props$|^packages\.config$/, msbuild],
];

/** Manifests beside or below a lockfile that the direct dependencies of an ecosystem stand in. */
export const isManifestPath = (path: string): boolean =>
  editors.some(([pattern]) => pattern.test(path.slice(path.lastIndexOf('/') + 1)));
