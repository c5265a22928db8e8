import { dirname, resolve } from 'node:path';
import type { Shell } from './command.js';
import { gather, type LintTarget, namesByFormat, pathOf } from './lint-files.js';
import type { FixWish } from './lint-fixes.js';

/** The files below some targets that can be repaired, by what has to be read together. */
export async function filesToFix(
  targets: readonly LintTarget[],
  search: { readonly exclude: readonly string[]; readonly withIgnored: boolean },
  shell: Shell,
): Promise<Pick<FixWish, 'dockerfiles' | 'manifests' | 'folder' | 'nameOf' | 'readAs'>> {
  const [{ dockerfileAnalyzer }, { manifestAnalyzer, terraformAnalyzer }] = await Promise.all([
    import('../engines/lint/analyzer.js'),
    import('../engines/config/analyzer.js'),
  ]);
  // What was said to be of a format, and standard input, is not looked for.
  const told = targets.filter(({ kind, as }) => kind === 'stdin' || as !== undefined);
  const searched = targets.filter((target) => !told.includes(target));
  const { facts } = await gather(searched, [dockerfileAnalyzer, manifestAnalyzer, terraformAnalyzer], {
    world: shell.world,
    progress: shell.progress,
    ...search,
    readStdin: async () => new Uint8Array(),
  });
  const { disk } = shell.world;
  const onDiskPath = (path: string) => (disk.status(path) === undefined ? `/${path}` : path);
  const pathsOf = (kind: string, format?: string) => [
    ...new Set(
      facts
        .filter(
          ({ fact }) =>
            fact.kind === kind && (format === undefined || ('format' in fact && fact.format === format)),
        )
        .map(({ location }) => onDiskPath(location.path)),
    ),
  ];
  const charts = pathsOf('config-source', 'helm');
  const modules = new Map<string, string[]>();
  for (const path of pathsOf('config-source', 'terraform'))
    modules.set(dirname(path), [...(modules.get(dirname(path)) ?? []), path]);
  const isDockerfile = ({ as = 'dockerfile' }: LintTarget) => as === 'dockerfile';
  const wordsOf = (some: readonly LintTarget[]) => some.map(({ word }) => word);
  return {
    dockerfiles: [...wordsOf(told.filter(isDockerfile)), ...pathsOf('lint-source', 'dockerfile')],
    manifests: [
      ...wordsOf(told.filter((target) => !isDockerfile(target))).map((word) => [word]),
      ...pathsOf('config-finding').map((path) => [path]),
      ...(charts.length > 0 ? [charts] : []),
      ...modules.values(),
    ],
    folder: folderOf(targets),
    nameOf: (file) => (file === '-' ? readAs(file, told) : pathOf(file, shell.world)),
    readAs: (file) =>
      told.some(({ word }) => word === file) ? readAs(file, told) : pathOf(file, shell.world),
  };
}

function readAs(file: string, told: readonly LintTarget[]): string {
  return namesByFormat[told.find(({ word }) => word === file)?.as ?? 'dockerfile'];
}

function folderOf(targets: readonly LintTarget[]): string {
  const [first] = targets;
  if (first === undefined || first.kind === 'stdin') return '.';
  return first.kind === 'folder' ? first.word : dirname(resolve(first.word));
}
