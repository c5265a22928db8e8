import type { ShellWord, Span } from '../../../formats/shell/index.js';
import type { Invocation } from './managers.js';
import { isLiteral } from './text.js';

/** Packages of an install that leave their version open: where they stand, and their names. */
export function unpinned(
  call: Invocation,
  isPinned: (name: string) => boolean,
): { readonly place: Span; readonly names: string } | undefined {
  const open = call.operands.filter((word) =>
    valuesOf(word, call).some((name) => name !== '' && !isPinned(name)),
  );
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const names = open.slice(0, 5).map(({ value }) => value.slice(0, 60));
  return {
    place: { start: first.start, end: first === last ? first.end : last.end },
    names: names.join(', ') + (open.length > names.length ? ` and ${open.length - names.length} more` : ''),
  };
}

/**
 * The packages that a word stands for. A variable that the file sets is looked up; one that it does not set says
 * nothing, and neither does the output of a command.
 */
function valuesOf(word: ShellWord, { command }: Invocation): readonly string[] {
  if (isLiteral(word)) return [word.value];
  const [part] = word.parts;
  if (word.parts.length === 1 && part?.kind === 'variable' && part.operation === '') {
    return (command.run.step.state.variables.get(part.name) ?? '').split(/\s+/);
  }
  // A name with a variable in it: `curl=$VERSION`, `python$VERSION`.
  return word.parts[0]?.kind === 'literal' && word.parts[0].text !== '' ? [word.value] : [];
}

/** `name-version`, `name-epoch:version`; of modules `name:stream`. */
export function isPinnedRpm({ subcommand }: Invocation): (name: string) => boolean {
  if (subcommand === 'module') return (name) => /[:/]/.test(name) || moduleCommands.has(name);
  if (subcommand === 'groupinstall' || subcommand === 'group') return () => true;
  return (name) =>
    /-(?:\d|\$)|\.rpm$|[=<>]|^@/.test(name) || /^(?:https?|ftp|file):/.test(name) || /^[./]/.test(name);
}

const moduleCommands = new Set([
  'install',
  'enable',
  'disable',
  'reset',
  'list',
  'info',
  'remove',
  'update',
  'switch-to',
  'provides',
  'repoquery',
]);

/** A specifier of PEP 440, a file, a folder, an address, or a repository with a commit. */
export function isPinnedPython(name: string): boolean {
  if (/^(?:git|hg|svn|bzr)\+/.test(name))
    return /@[^/@]+(?:#.*)?$/.test(name.replace(/^[a-z]+\+[a-z]+:\/\/[^/]*@/, ''));
  return (
    /[=<>~!]=|[<>]|@\s*\w+:/.test(name) ||
    /^(?:https?|file):/.test(name) ||
    /^[./]|\/$|\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(name)
  );
}

/** A version behind the name, a commit behind a repository, or something on disk. */
export function isPinnedNpm(name: string): boolean {
  if (/^(?:\.|\/|~\/|file:|link:)|\.(?:tgz|tar|tar\.gz)$/.test(name)) return true;
  if (/^(?:git|git\+\w+|ssh|github|gitlab|bitbucket|gist):|\.git(?:#|$)/.test(name))
    return name.includes('#');
  if (/^https?:/.test(name)) return true;
  return /.@/.test(name) || /^[\w-]+\/[\w.-]+#/.test(name);
}

/** A version that is not `latest`, or a path within the module. */
export function isPinnedGo(name: string): boolean {
  if (/^(?:\.|\/)|\.go$/.test(name) || name === 'std' || name === 'cmd' || name === 'all' || name === 'tool')
    return true;
  // Without a dot in its first name it is of the standard library or of the module itself.
  if (!/^[^/]*\./.test(name) && !name.includes('@')) return !name.includes('/');
  return /@(?!latest$|upgrade$|patch$)./.test(name);
}
