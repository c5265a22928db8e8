import type { LintFile } from '../models/file.js';
import { isAbsoluteWord, type Stage, type Step } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { isBareDistribution } from './distribution.js';
import { inCaseOf, stepAt, withoutCommand, withoutPart } from './places.js';
import { asking, harmless, type Maker, type Remedy } from './remedy.js';

export const files: Readonly<Record<string, Maker>> = {
  'copy-relative-destination': fromRoot,
  'absolute-workdir': (hit, file) => (hit.repair === undefined ? fromRoot(hit, file) : undefined),
  'add-for-archives': unpacked,
  'remote-without-checksum': checked,
  'copy-not-add': fromRootToo,
  'port-22': closed,
  'exec-form': (hit, file) =>
    hit.repair === undefined
      ? (asWords(hit, file) ?? throughShell(hit, file) ?? asItIs(hit, file))
      : asArguments(hit, file),
};

/** Without a WORKDIR the path begins at the root, unless the base image says otherwise: that is for the person to know. */
function fromRoot(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const written = file.dockerfile.text.slice(hit.start, hit.end);
  const [, quote = '', path] = /^("?)([\w./-]+)\1$/.exec(written) ?? [];
  if (step === undefined || step.state.hasWorkdir || path === undefined) return undefined;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return undefined;
  const text = `${quote}/${path.replace(/^\.(?:\/+|$)/, '')}${quote}`;
  const edit = { start: hit.start, end: hit.end, text };
  return isBareDistribution(step.stage) ? harmless(`Write ${text}`, edit) : asking(`Write ${text}`, edit);
}

/** COPY to a relative path would be told where ADD is not, so that the path becomes whole in the same step. */
function fromRootToo(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const target = (step?.effective.json ?? step?.effective.words)?.at(-1);
  if (hit.repair === undefined || step === undefined || target === undefined || isAbsoluteWord(target))
    return undefined;
  const whole = fromRoot({ ...step.effective.args.spanOf(target) }, file);
  if (whole === undefined || 'lacks' in whole || whole.safety === 'ask') return undefined;
  return { ...hit.repair, edits: [...hit.repair.edits, ...whole.edits] };
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

const plainWord = /^(?:[\w@%+:,./=-]+|"[\w@%+:,./= -]*"|'[\w@%+:,./= -]*')$/;

/** Words that the shell only takes out of their quotes, `exec` before them, or an array that missed its quotes. */
function asWords(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step === undefined || step.state.shell.isExplicit || !step.state.shell.isPosix) return undefined;
  const { args, restStart, words, keyword } = step.effective;
  const written = args.text.slice(restStart).trim();
  const [first] = words;
  const isExec = first?.raw === 'exec';
  const used = isExec ? words.slice(1) : words;
  const inside = /^\[(.{1,2000})\]$/.exec(written)?.[1];
  const texts =
    inside === undefined
      ? used.map(({ raw, value }) => (plainWord.test(raw) ? value : undefined))
      : inside.split(',').map((part) => /^\s*(["']?)([\w@%+:./=-]+)\1\s*$/.exec(part)?.[2]);
  if (texts.length === 0 || texts.some((text) => text === undefined)) return undefined;
  if (
    inside === undefined &&
    (/=|^(?:cd|set|export|eval|if|for|while|case|test|true|false|:|\.|source)$/.test(texts[0] ?? '') ||
      !/\w/.test(texts[0] ?? ''))
  )
    return undefined;
  const array = JSON.stringify(texts).replaceAll('","', '", "');
  const edit = { ...args.spanOf({ start: restStart, end: args.text.trimEnd().length }), text: array };
  const summary = `Write ${array.length > 60 ? 'a JSON array' : array}`;
  const behindEntrypoint = keyword === 'CMD' && hasEntrypoint(step);
  return behindEntrypoint ? asking(summary, edit) : harmless(summary, edit);
}

/** What only a shell can do, with the shell named: the image's configuration is the same to the letter. */
function asItIs(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step === undefined || !step.state.shell.isPosix || step.effective.heredocs.length > 0) return undefined;
  const { args, restStart } = step.effective;
  const script = args.text.slice(restStart).trimEnd();
  const place = args.spanOf({ start: restStart, end: restStart + script.length });
  if (file.dockerfile.text.slice(place.start, place.end) !== script || script.length > 400) return undefined;
  const text = `[${[...step.state.shell.words, script].map((word) => JSON.stringify(word)).join(', ')}]`;
  return harmless('Name the shell that it needs', { ...place, text });
}

/** Behind an ENTRYPOINT the words of an array are its arguments, which those of a shell command are not. */
function asArguments({ repair, start }: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, start);
  if (repair === undefined || step?.effective.keyword !== 'CMD' || !hasEntrypoint(step)) return undefined;
  return { ...repair, safety: 'ask' };
}

function hasEntrypoint(step: Step): boolean {
  for (let stage: Stage | undefined = step.stage; stage !== undefined; stage = stage.parent) {
    if (stage.steps.some(({ effective }) => effective.keyword === 'ENTRYPOINT')) return true;
  }
  return false;
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
