import type { LintFile } from '../models/file.js';
import type { Stage, Step } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { inCaseOf, stepAt, withoutCommand, withoutPart } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export const files: Readonly<Record<string, Maker>> = {
  'copy-relative-destination': fromRoot,
  'absolute-workdir': (hit, file) => (hit.repair === undefined ? fromRoot(hit, file) : undefined),
  'add-for-archives': unpacked,
  'remote-without-checksum': checked,
  'port-22': closed,
  'exec-form': (hit, file) => (hit.repair === undefined ? throughShell(hit, file) : asArguments(hit, file)),
};

/** Without a WORKDIR the path begins at the root, unless the base image says otherwise: that is for the person to know. */
function fromRoot(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const written = file.dockerfile.text.slice(hit.start, hit.end);
  if (step === undefined || step.state.hasWorkdir || !/^[\w./-]+$/.test(written)) return undefined;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(written)) return undefined;
  const text = `/${written.replace(/^\.(?:\/+|$)/, '')}`;
  return asking(`Write ${text}`, { start: hit.start, end: hit.end, text });
}

/** `COPY a.tar.gz /tmp/` and `tar -xzf /tmp/a.tar.gz -C /opt` become `ADD a.tar.gz /opt/`. */
function unpacked(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const [source, target] = step?.effective.words ?? [];
  const name = hit.detail;
  if (step === undefined || source === undefined || target === undefined || name === undefined)
    return undefined;
  if (step.effective.words.length !== 2 || step.effective.json || step.instruction !== step.effective)
    return undefined;
  const using = file.runs
    .filter((run) => run.step.stage === step.stage && run.instruction.start > step.instruction.start)
    .flatMap(({ commands }) => commands)
    .filter(({ args }) => args.some(({ value }) => value === name || value.endsWith(`/${name}`)));
  const tar = using.find((command) => command.name === 'tar');
  const folder =
    tar &&
    folderOf(
      tar.args.map(({ value }) => value),
      tar.run.step,
    );
  if (tar === undefined || folder === undefined) return undefined;
  const others = using.filter((command) => command !== tar);
  const isDeleted = others.every(
    ({ name: program, args }) =>
      program === 'rm' && args.filter(({ value }) => !value.startsWith('-')).length === 1,
  );
  const deletions = using.map((command) => withoutCommand(file, command));
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

function checked(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step?.effective.keyword !== 'ADD' || step.effective.json !== undefined) return undefined;
  const address = step.effective.words[0]?.value ?? '';
  const sum = file.known?.files.get(address);
  if (sum === undefined || !/^[0-9a-f]{64}$/.test(sum))
    return { lacks: `the SHA-256 of ${address.slice(0, 120)}` };
  const at = step.effective.keywordSpan.end;
  return asking('Insert --checksum', { start: at, end: at, text: ` --checksum=sha256:${sum}` });
}

function closed(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const word = step?.effective.words.find((one) => step.effective.args.spanOf(one).start === hit.start);
  if (step === undefined || word === undefined || step.instruction !== step.effective) return undefined;
  return asking('Delete the port', withoutPart(file, step.effective, word, step.effective.words.length));
}

/** Behind an ENTRYPOINT the words of an array are its arguments, which those of a shell command are not. */
function asArguments({ repair, start }: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, start);
  if (repair === undefined || step?.effective.keyword !== 'CMD') return undefined;
  for (let stage: Stage | undefined = step.stage; stage !== undefined; stage = stage.parent) {
    if (stage.steps.some(({ effective }) => effective.keyword === 'ENTRYPOINT'))
      return { ...repair, safety: 'ask' };
  }
  return undefined;
}

/**
 * A command whose variables the shell has to put in, as an array that calls the shell for it: `exec` hands the
 * process over, so that signals arrive. Not where there is more for a shell to do.
 */
function throughShell(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step === undefined || !step.state.shell.isPosix) return undefined;
  const { words, args } = step.effective;
  const [first] = words;
  const last = words.at(-1);
  const isPlain = words.every(({ raw }) =>
    /^(?:[\w@%+:,./=-]|\$\w+|\$\{\w+\}|"(?:[\w@%+:,./= -]|\$\w+|\$\{\w+\})*")+$/.test(raw),
  );
  if (!isPlain || first === undefined || last === undefined || !/^[\w./-]+$/.test(first.raw))
    return undefined;
  if (/^(?:exec|cd|set|export|eval|if|for|while|case|test|true|false|:|\.|source)$/.test(first.raw))
    return undefined;
  const script = `exec ${words.map(({ raw }) => raw).join(' ')}`;
  const array = `[${[...step.state.shell.words, script].map((word) => JSON.stringify(word)).join(', ')}]`;
  return asking('Write an array that calls the shell', {
    ...args.spanOf({ start: first.start, end: last.end }),
    text: array,
  });
}
