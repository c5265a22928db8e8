import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folders by the name that says what they hold, and extensions of files that hold examples. */
const fixtureFolders: ReadonlySet<string> = new Set(['fixtures', 'cases']);
const exampleFile = /\.(cases|table)$/;

/** What a template leaves open for its user to fill in. */
const placeholder = /\bNAME\b/;

/** A folder of examples, with the text of the readme in it or right above it. */
export interface FixtureFolder {
  readonly path: string;
  readonly readme: string | undefined;
}

/** Folders of examples below `roots` (relative to the repository) that do not state their origin. */
export function foldersWithoutProvenance(repository: string, roots: readonly string[]): readonly string[] {
  return roots
    .flatMap((root) => fixtureFoldersIn(repository, root))
    .filter((folder) => !folder.path.includes('/_template/') && !statesProvenance(folder))
    .map(({ path }) => path);
}

/** A line `provenance: <who wrote it, from what>`. */
export function statesProvenance({ readme = '' }: Pick<FixtureFolder, 'readme'>): boolean {
  const [, stated = ''] = /^provenance: (.+)$/m.exec(readme) ?? [];
  return stated.split(' ').length > 4 && !placeholder.test(stated);
}

export function holdsExamples(path: string, files: readonly string[]): boolean {
  return fixtureFolders.has(basename(path)) || files.some((name) => exampleFile.test(name));
}

function fixtureFoldersIn(repository: string, path: string): readonly FixtureFolder[] {
  const entries = readdirSync(join(repository, path), { withFileTypes: true });
  const files = entries.flatMap((each) => (each.isFile() ? [each.name] : []));
  const below = entries.flatMap((each) =>
    each.isDirectory() ? fixtureFoldersIn(repository, `${path}/${each.name}`) : [],
  );
  if (!holdsExamples(path, files)) return below;
  return [{ path, readme: readmeOf(repository, path) ?? readmeOf(repository, dirname(path)) }, ...below];
}

function readmeOf(repository: string, path: string): string | undefined {
  try {
    return readFileSync(join(repository, path, 'readme.md'), 'utf8');
  } catch {
    return undefined;
  }
}
