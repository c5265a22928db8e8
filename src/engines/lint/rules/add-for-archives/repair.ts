import type { LintFile } from '../../models/file.js';
import type { Step } from '../../models/stages/index.js';
import { inCaseOf, stepAt, withoutCommand } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** `COPY a.tar.gz /tmp/` and `tar -xzf /tmp/a.tar.gz -C /opt` become `ADD a.tar.gz /opt/`. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const [source, target] = step?.effective.words ?? [];
  const name = hit.detail;
  if (step === undefined || source === undefined || target === undefined || name === undefined)
    return undefined;
  if (step.effective.words.length !== 2 || step.effective.json || step.instruction !== step.effective)
    return undefined;
  const users = file.runs
    .filter((run) => run.step.stage === step.stage && run.instruction.start > step.instruction.start)
    .flatMap(({ commands }) => commands)
    .filter(({ args }) => args.some(({ value }) => value === name || value.endsWith(`/${name}`)));
  const tar = users.find((command) => command.name === 'tar');
  const folder =
    tar &&
    folderOf(
      tar.args.map(({ value }) => value),
      tar.run.step,
    );
  if (tar === undefined || folder === undefined) return undefined;
  const others = users.filter((command) => command !== tar);
  const isDeleted = others.every(
    ({ name: program, args }) =>
      program === 'rm' && args.filter(({ value }) => !value.startsWith('-')).length === 1,
  );
  const deletions = users.map((command) => withoutCommand(file, command));
  if (!isDeleted || deletions.some((edit) => edit === undefined)) return undefined;
  const { keywordSpan, args } = step.effective;
  return asking(
    'Use ADD, which unpacks it',
    { ...keywordSpan, text: inCaseOf(file, 'ADD') },
    { ...args.spanOf(target), text: `${folder.replace(/\/$/, '')}/` },
    ...deletions.flatMap((edit) => (edit ? [edit] : [])),
  );
}

function folderOf(words: readonly string[], { state }: Step): string | undefined {
  // Whatever else tar is asked to do, ADD cannot.
  const known = /^-{0,2}[xzjJvf]{1,6}$|^-C$|^--directory(?:=|$)|^[\w./-]+$/;
  if (!words.every((word) => known.test(word)) || !words.some((word) => /^-?[zjJv]{0,4}x/.test(word)))
    return undefined;
  const at = words.findIndex((word) => word === '-C' || word === '--directory');
  const joined = words.find((word) => word.startsWith('--directory='))?.slice('--directory='.length);
  const named = at === -1 ? joined : words[at + 1];
  // With a folder there may be names of members behind the archive.
  const operands = words.slice(1).filter((word) => !word.startsWith('-')).length;
  if (operands > (at === -1 ? 1 : 2)) return undefined;
  const folder = named ?? state.workdir;
  return folder?.startsWith('/') ? folder : undefined;
}
