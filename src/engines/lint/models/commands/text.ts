import { withoutTrailing } from '../../../../core/trailing.js';
import type { ShellWord } from '../../../../formats/shell/index.js';
import type { Command, Run } from './run.js';

export function hasMount(run: Run, types: readonly string[], ...targets: readonly string[]): boolean {
  return run.mounts.some(
    ({ type, target }) =>
      types.includes(type) &&
      target !== undefined &&
      // A path in a variable may be any.
      (target.includes('$') || targets.some((wanted) => isAtOrAbove(target, wanted))),
  );
}

/** Whether a mount at one path covers the other. */
function isAtOrAbove(mount: string, path: string): boolean {
  const root = withoutTrailing(mount, '/');
  return path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`);
}

/** Commands that delete a path, or all that is in it. */
export function removes(commands: readonly Command[], path: string): boolean {
  return commands.some(
    ({ name, args, visited }) =>
      // `apt-get dist-clean` deletes the lists, apart from the Release files (apt 2.3).
      (/^apt(?:-get)?$/.test(name) &&
        args.some(({ value }) => /^dist-?clean$/.test(value)) &&
        path === '/var/lib/apt/lists') ||
      (name === 'rm' && args.some(({ value }) => coversRemoved(value, path))) ||
      (name === 'find' &&
        startsOf(args).some((start) => coversRemoved(start, path)) &&
        (args.some(({ value }) => value === '-delete' || value === 'rm') || isHandedToRm(visited))),
  );
}

/** Where `find` begins: `find -L /a /b -type f`. */
function startsOf(args: readonly ShellWord[]): readonly string[] {
  const values = args.map(({ value }) => value);
  const from = values.findIndex((value) => !/^-[HLP]$/.test(value));
  const rest = from === -1 ? [] : values.slice(from);
  const until = rest.findIndex((value) => /^[-(!]/.test(value));
  return until === -1 ? rest : rest.slice(0, until);
}

/** `find … | xargs rm` */
function isHandedToRm({ pipeline, pipelineIndex = 0 }: Command['visited']): boolean {
  const next = pipeline?.parts[pipelineIndex + 1];
  return next?.kind === 'simple' && next.words.some(({ value }) => value === 'rm');
}

/** `rm -rf /var/lib/apt/lists/*` and `rm -rf /var/lib/apt` both take away the lists; `partial` has unfinished downloads alone. */
function coversRemoved(argument: string, path: string): boolean {
  const plain = argument
    .replace(/\/+/g, '/')
    .replace(/(?:\/\*{1,2}|\/\{[^}]{0,100}\}|\/)$/, '')
    .replace(/\{.{0,200}$/, '');
  return (
    plain !== '' &&
    plain !== '/' &&
    (path === plain || path.startsWith(`${plain}/`) || (argument.includes(path) && !/\/partial$/.test(plain)))
  );
}

/** Whether a word is what it is whatever the variables are. */
export function isLiteral(word: ShellWord): boolean {
  return word.parts.every(({ kind }) => kind === 'literal');
}

/** Names of variables in a word. */
export function variablesOf({ parts }: ShellWord): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'variable' ? [part.name] : []));
}
