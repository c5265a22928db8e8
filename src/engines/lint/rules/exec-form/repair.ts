import type { LintFile } from '../../models/file.js';
import type { Stage, Step } from '../../models/stages/index.js';
import { stepAt } from '../../repairs/places.js';
import { asking, harmless, type Maker, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export const repair: Maker = (hit, file) =>
  hit.repair === undefined
    ? (asWords(hit, file) ?? throughShell(hit, file) ?? asItIs(hit, file))
    : asArguments(hit, file);

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
