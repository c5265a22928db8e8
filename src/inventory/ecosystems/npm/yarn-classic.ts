import { SeaworthyError } from '../../../core/errors.js';
import { numberedLines } from '../../../formats/lines/index.js';

/** One block of a yarn.lock of version 1. */
export interface ClassicEntry {
  /** The ranges that it answers: `@babel/core@^7.0.0`. */
  readonly requests: readonly string[];
  readonly line: number;
  readonly version: string | undefined;
  readonly resolved: string | undefined;
  /** Name and range of each dependency. */
  readonly dependencies: readonly (readonly [name: string, range: string])[];
  /** Those that may be left out. */
  readonly optional: readonly (readonly [name: string, range: string])[];
}

type Draft = { -readonly [K in keyof ClassicEntry]: ClassicEntry[K] } & {
  readonly dependencies: (readonly [string, string])[];
  readonly optional: (readonly [string, string])[];
};

/**
 * Yarn 1's own format, which is nearly YAML and not quite: https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 * Two spaces of indentation per level, `key value` without a colon, JSON strings where a word will not do.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parseClassic(text: string): readonly ClassicEntry[] {
  const entries: Draft[] = [];
  let group = '';
  for (const [line, number] of numberedLines(text)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - line.trimStart().length;
    const entry = entries.at(-1);
    if (indent === 0) {
      entries.push(openEntry(content, number));
      group = '';
    } else if (entry === undefined) {
      throw broken(number);
    } else if (indent <= 2) {
      group = content.endsWith(':') ? content.slice(0, -1) : '';
      setField(entry, content);
    } else if (group === 'dependencies' || group === 'optionalDependencies') {
      const [name, range] = keyAndValue(content);
      (group === 'dependencies' ? entry.dependencies : entry.optional).push([name, range]);
    }
  }
  return entries;
}

function openEntry(content: string, line: number): Draft {
  if (!content.endsWith(':')) throw broken(line);
  const requests = content
    .slice(0, -1)
    .split(',')
    .map((request) => unquote(request.trim()))
    .filter((request) => request !== '');
  return { requests, line, version: undefined, resolved: undefined, dependencies: [], optional: [] };
}

function setField(entry: Draft, content: string): void {
  const [key, value] = keyAndValue(content);
  if (key === 'version') entry.version = value;
  if (key === 'resolved') entry.resolved = value;
}

function keyAndValue(content: string): readonly [string, string] {
  const end = content.startsWith('"') ? content.indexOf('"', 1) + 1 : content.indexOf(' ');
  return end <= 0 ? [content, ''] : [unquote(content.slice(0, end)), unquote(content.slice(end).trim())];
}

function unquote(text: string): string {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

function broken(line: number): SeaworthyError {
  return new SeaworthyError(
    'MANIFEST_INVALID',
    `The file is not a yarn.lock: line ${line} stands outside of an entry.`,
    {
      where: `line ${line}`,
      whatToDo: 'Write the lockfile again with yarn.',
    },
  );
}
