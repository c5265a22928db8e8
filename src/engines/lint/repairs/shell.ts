import { placeOf } from '../models/commands/run.js';
import { isLiteral } from '../models/commands/text.js';
import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { commandAt, isInText } from './places.js';
import { asking, harmless, type Maker, type Remedy } from './remedy.js';

export const shell: Readonly<Record<string, Maker>> = {
  'shell-array-braces': braces,
  'shell-dollar-assignment': withoutSign,
  'shell-echo-escapes': printed,
  'shell-find-xargs': nulls,
  'shell-needless-escape': withoutEscape,
  'shell-posix': posix,
  'shell-unchecked-cd': orExit,
  'shell-useless-cat': redirected,
  'shell-test-space': spaced,
  'shell-glob-as-option': fromHere,
};

function at(
  place: number,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  return { start: place, end: place, text };
}

function braces({ start, end }: Hit, { dockerfile: { text } }: LintFile): Remedy | undefined {
  const index = /^\[(?:\d{1,9}|[@*]|\$?\w{1,60})\]/.exec(text.slice(end, end + 80));
  if (index === null || text.charAt(start) !== '$') return undefined;
  return asking('Write the braces', at(start + 1, '{'), at(end + index[0].length, '}'));
}

function withoutSign(
  { start, end, aliases = [] }: Hit,
  { dockerfile: { text } }: LintFile,
): Remedy | undefined {
  const written = text.slice(start, end);
  if (aliases.includes('SC1097')) {
    const equals = written.indexOf('==');
    return equals === -1
      ? undefined
      : asking('Delete one "="', { start: start + equals, end: start + equals + 1, text: '' });
  }
  if (!written.startsWith('$')) return undefined;
  const edit = { start, end: start + 1, text: '' };
  // With "$" the loop is an error of syntax, so that there never was an image.
  return aliases.includes('SC1086') ? harmless('Delete "$"', edit) : asking('Delete "$"', edit);
}

function printed(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || command.args.length !== 1 || !isInText(command)) return undefined;
  return asking("Write printf '%b\\n'", { ...placeOf(command, command.program), text: "printf '%b\\n'" });
}

function nulls(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, { start: hit.start, end: hit.start });
  const { pipeline, pipelineIndex = 0 } = command?.visited ?? {};
  const next = pipeline?.parts[pipelineIndex + 1];
  const last = command?.args.at(-1);
  if (command === undefined || next?.kind !== 'simple' || last === undefined || !isInText(command))
    return undefined;
  const [xargs] = next.words;
  // Behind another action -print0 would print what that action lets through, or nothing.
  if (
    xargs === undefined ||
    command.args.some(({ value }) => /^-(?:print|exec|execdir|ls|delete|ok|quit|prune|o|or)$/.test(value))
  )
    return undefined;
  const end = (place: { readonly end: number }) => command.source.sourceAt(place.end - 1) + 1;
  return harmless('Insert -print0 and -0', at(end(last), ' -print0'), at(end(xargs), ' -0'));
}

/** Without quotes `\d` is `d` to the shell. Of `\n` nobody knows whether more was meant. */
function withoutEscape({ start, end, aliases = [] }: Hit, { dockerfile }: LintFile): Remedy | undefined {
  const { text } = dockerfile;
  const from = text.slice(start, end).startsWith('\\') ? start : start - 1;
  if (!aliases.includes('SC1001') || text.charAt(from) !== '\\') return undefined;
  return harmless('Delete the backslash', { start: from, end: from + 1, text: '' });
}

function posix(hit: Hit, file: LintFile): Remedy | undefined {
  const { text } = file.dockerfile;
  const place = { start: hit.start, end: hit.end };
  const written = text.slice(hit.start, hit.end);
  const aliases = hit.aliases ?? [];
  if (aliases.includes('SC3014') && written === '==') return harmless('Write =', { ...place, text: '=' });
  if (aliases.includes('SC3046') && written === 'source') return dot(hit, file);
  if (aliases.includes('SC2112')) {
    const [whole, name] =
      /^function[ \t]+([A-Za-z_]\w{0,60})(?:[ \t]*\([ \t]*\))?/.exec(
        text.slice(hit.start, hit.start + 120),
      ) ?? [];
    return whole === undefined
      ? undefined
      : harmless(`Write ${name}()`, { start: hit.start, end: hit.start + whole.length, text: `${name}()` });
  }
  const [, sign, path] = /^(&>>?)[ \t]*([\w./-]+)$/.exec(written) ?? [];
  return aliases.includes('SC3020') && path !== undefined
    ? asking('Redirect both', {
        ...place,
        text: `${sign === '' ? '' : written.startsWith('&>>') ? '>>' : '>'}${path} 2>&1`,
      })
    : undefined;
}

/** `.` looks for a name without a slash in PATH and nowhere else. */
function dot(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const [path] = command?.args ?? [];
  if (path === undefined || !path.value.includes('/')) return undefined;
  return harmless('Write "."', { start: hit.start, end: hit.end, text: '.' });
}

function orExit(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || command.name === 'popd' || !isInText(command)) return undefined;
  return asking('Append || exit 1', at(command.source.sourceAt(command.end - 1) + 1, ' || exit 1'));
}

function redirected(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const [path] = command?.args ?? [];
  const next = command?.visited.pipeline?.parts[1];
  if (command === undefined || path === undefined || next?.kind !== 'simple' || !isInText(command))
    return undefined;
  if (
    command.args.length !== 1 ||
    next.redirects.length > 0 ||
    !(isLiteral(path) || /^"\$\{?\w+\}?"$/.test(path.raw))
  )
    return undefined;
  const start = command.source.sourceAt(command.start);
  const end = command.source.sourceAt(next.start);
  return asking(
    'Redirect the file',
    { start, end, text: '' },
    at(command.source.sourceAt(next.end - 1) + 1, ` < ${path.raw}`),
  );
}

function spaced({ start, end }: Hit, { dockerfile: { text } }: LintFile): Remedy | undefined {
  const written = text.slice(start, end);
  const opening = /^(?:if|while|until)?(?:\[\[?)?/.exec(written)?.[0] ?? '';
  if (/^\[\[?$/.test(opening)) return asking('Insert a space', at(start + opening.length, ' '));
  if (opening !== '') {
    const word = /^(?:if|while|until)/.exec(opening)?.[0] ?? '';
    return word === '' ? undefined : asking('Insert a space', at(start + word.length, ' '));
  }
  return written.endsWith(']')
    ? asking('Insert a space', at(end - (written.endsWith(']]') ? 2 : 1), ' '))
    : undefined;
}

/** Programs that only take the files by their names, and never tell or keep the names. */
const silentPrograms = /^(?:rm|rmdir|chmod|chown|chgrp|touch|gzip|xz|bzip2|strip|install|cp|mv)$/;

function fromHere(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  if (command === undefined || !silentPrograms.test(command.name) || !isInText(command)) return undefined;
  return harmless('Write ./ before it', at(hit.start, './'));
}
