import type { ShellWord } from '../../../../formats/shell/index.js';
import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, { start: hit.start, end: hit.start });
  const { pipeline, pipelineIndex = 0 } = command?.visited ?? {};
  const next = pipeline?.parts[pipelineIndex + 1];
  const last = command?.args.at(-1);
  if (command === undefined || next?.kind !== 'simple' || last === undefined || !isInText(command))
    return undefined;
  const [xargs] = next.words;
  if (xargs === undefined || !command.args.every(isTest) || !areCounts(next.words.slice(1))) return undefined;
  const end = (place: { readonly end: number }) => command.source.sourceAt(place.end - 1) + 1;
  return harmless('Insert -print0 and -0', at(end(last), ' -print0'), at(end(xargs), ' -0'));
}

/** Behind another action -print0 would print what that action lets through, or nothing; behind -o it would belong to one side alone. */
function isTest({ value }: ShellWord): boolean {
  return (
    !/^[-(),]/.test(value) ||
    /^-(?:[HLP]|a|amin|and|anewer|atime|cmin|cnewer|ctime|daystart|depth|empty|executable|follow|fstype|gid|group|i?lname|i?name|i?path|i?regex|i?wholename|inum|links|maxdepth|mindepth|mmin|mount|mtime|newer(?:[aBcm][aBcmt])?|nogroup|nouser|perm|readable|regextype|samefile|size|type|uid|user|writable|xdev|xtype|\d+|[+-]?\d+[a-zA-Z]?)$/.test(
      value,
    )
  );
}

/** Options of xargs that say how many words it takes, and not where from or how they are divided. */
function areCounts(words: readonly ShellWord[]): boolean {
  const command = words.findIndex(
    ({ value }, index) => !value.startsWith('-') && !/^-[nPI]$/.test(words[index - 1]?.value ?? ''),
  );
  return words
    .slice(0, command === -1 ? words.length : command)
    .every(({ value }) =>
      /^(?:-[rtnPI]|-[nP]\d{1,4}|-rn\d{1,4}|-I\S{1,10}|--no-run-if-empty|[^-].*)$/s.test(value),
    );
}
