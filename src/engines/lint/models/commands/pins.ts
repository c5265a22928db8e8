import { bounded } from '../../../../core/bounded.js';
import { type ShellWord, type Span, visitCommands } from '../../../../formats/shell/index.js';
import { type Invocation, installsOf, scriptOf } from './managers.js';
import { type Command, placeOf, type Run } from './run.js';
import { isLiteral } from './text.js';

/** Packages of an install that leave their version open: where they stand, and their names. */
export function unpinned(call: Invocation, isPinned: (name: string) => boolean): OpenPackages | undefined {
  const found = call.operands.flatMap((word) => {
    const values = valuesOf(word, call).filter((name) => name !== '' && !isPinned(name));
    return values.length === 0 ? [] : [{ word, values }];
  });
  const open = found.map(({ word }) => word);
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const names = open.slice(0, 5).map(({ value }) => value.slice(0, 60));
  return {
    place: { start: first.start, end: first === last ? first.end : last.end },
    names: names.join(', ') + (open.length > names.length ? ` and ${open.length - names.length} more` : ''),
    packages: found.flatMap(({ values }) => values),
  };
}

export interface OpenPackages {
  readonly place: Span;
  /** For people: the first few of them. */
  readonly names: string;
  readonly packages: readonly string[];
}

/** hadolint takes whatever follows a hyphen for a version: `python3-devel`. */
function rpmAliases({ packages }: OpenPackages, aliases: readonly string[]): readonly string[] {
  return packages.every((name) => name.includes('-')) ? [] : aliases;
}

/**
 * The packages that a word stands for. A variable that the script or the file sets is looked up. One that they do not
 * set, and the output of a command, may be anything: it stands as it is written.
 */
function valuesOf(word: ShellWord, { command }: Invocation): readonly string[] {
  if (isLiteral(word)) return [word.value];
  const [part] = word.parts;
  if (word.parts.length === 1 && part?.kind === 'variable' && part.operation === '') {
    const known = assignedIn(command, part.name) ?? command.run.step.state.variables.get(part.name);
    if (known !== undefined) return known.split(/\s+/);
  }
  const texts = word.parts.map((one) => (one.kind === 'literal' ? one.text : '$VAR'));
  return [texts.join('')];
}

/** What the script gave the variable last before the command, where that is plain text. */
function assignedIn(command: Command, name: string): string | undefined {
  const script = scriptOf(command);
  if (script === undefined) return undefined;
  let value: string | undefined;
  visitCommands(script.script.list, ({ command: one }) => {
    if (one.start >= command.start) return;
    const set = one.assignments.find((assignment) => assignment.name === name && !assignment.isArray);
    if (set?.value !== undefined) value = isLiteral(set.value) ? set.value.value : undefined;
  });
  return value;
}

/** Installations of dnf or yum with packages that have no version; `aliases` are those of the rule. */
export function* unpinnedRpms(
  runs: readonly Run[],
  manager: 'dnf' | 'yum',
  aliases: readonly string[],
): Generator<Span & { readonly detail: string; readonly aliases: readonly string[] }> {
  for (const run of runs) {
    for (const call of installsOf(run, manager)) {
      const open = unpinned(call, isPinnedRpm(call));
      if (open === undefined) continue;
      yield {
        ...placeOf(call.command, open.place),
        detail: open.names,
        aliases: rpmAliases(open, aliases),
      };
    }
  }
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

const commitBehindRepository = bounded(/@[^/@#]+(?:#.*)?$/, 8192);

/** A specifier of PEP 440, a file, a folder, an address, or a repository with a commit. */
export function isPinnedPython(name: string): boolean {
  if (/^(?:git|hg|svn|bzr)\+/.test(name))
    return commitBehindRepository.test(name.replace(/^[a-z]+\+[a-z]+:\/\/[^/]*@/, ''));
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
