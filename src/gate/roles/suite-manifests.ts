import type { PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { scriptLanguage } from '../../knowledge/interpreters.js';
import { type SuiteLanguage, suiteLanguages } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

export interface SuiteSource {
  readonly facts: readonly PlacedFact[];
  readonly tree: Tree;
  readonly roleOf: (path: string) => Role;
}

/**
 * Whether a manifest or lockfile serves a test suite alone: all code of its language below its folder is outside of the product, tests
 * are among it, the product is written in another language, and no image of the product installs what it names.
 */
export function suiteManifestTest(source: SuiteSource): (path: string) => boolean {
  const folders = new Map<string, boolean>();
  let files: readonly CodeFile[] | undefined;
  return (path) => {
    if (isModuleOfTests(path, source.tree)) return true;
    const language = languageOfManifest(path);
    if (language === undefined) return false;
    const folder = prefixOf(path);
    return kept(folders, `${language.title} ${folder}`, () => {
      files ??= codeFiles(source);
      return isOfSuite(folder, language, files, source);
    });
  };
}

/**
 * A module of Maven or Gradle that has sources of tests and no others, and whose code is no part of what others use:
 * https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html
 */
function isModuleOfTests(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  if (folder === '' || !/^(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(nameOf(path))) return false;
  const sets = tree.entries(`${folder}src/`).filter((name) => name.endsWith('/'));
  if (!sets.some((name) => testSources.test(name)) || !sets.every((name) => besideTests.test(name)))
    return false;
  return !/<module>|<sourceDirectory>|\bsourceSets\b|\bsrcDirs?\b/.test(tree.text(path));
}

const testSources = /^(?:test|it|[a-z]{1,40}Test)\/$/;
const besideTests = /^(?:test|it|[a-z]{1,40}Test|site|jmh|testFixtures)\/$/;

function languageOfManifest(path: string): SuiteLanguage | undefined {
  const name = nameOf(path);
  return suiteLanguages.find(({ manifests }) => manifests.test(name));
}

interface CodeFile {
  readonly path: string;
  readonly role: Role;
  /** As its first line shows, where its name does not. */
  readonly language?: string;
}

function codeFiles({ facts, roleOf }: SuiteSource): readonly CodeFile[] {
  return facts.flatMap(({ fact, hidden, location: { path } }) => {
    if (hidden || (fact.kind !== 'code-source' && fact.kind !== 'unread-code')) return [];
    // `gems.rb` is code whose role depends on the answer.
    if (languageOfManifest(path) !== undefined) return [];
    const language = fact.kind === 'unread-code' ? fact.language : scriptLanguage(fact.text)?.language;
    return [{ path, role: roleOf(path), ...(language === undefined ? {} : { language }) }];
  });
}

function isOfSuite(
  folder: string,
  { title, code, products, installs }: SuiteLanguage,
  files: readonly CodeFile[],
  { facts, tree, roleOf }: SuiteSource,
): boolean {
  const below = files.filter(({ path }) => path.startsWith(folder));
  const isOwn = ({ path, language = '' }: CodeFile) => code.test(path) || language.startsWith(title);
  const own = below.filter(isOwn);
  const isProduct = ({ role }: CodeFile) => productRoles.includes(role);
  if (!own.some(({ role }) => role === 'test') || own.some(isProduct)) return false;
  if (!below.some((file) => isProduct(file) && !isOwn(file))) return false;
  if (tree.entries(folder).some((name) => products.test(name))) return false;
  return !facts.some(
    ({ fact, location }) =>
      fact.kind === 'lint-source' &&
      fact.format === 'dockerfile' &&
      installs.test(fact.text) &&
      roleOf(location.path) === 'product',
  );
}

const productRoles: readonly Role[] = ['product', 'migration', 'generated'];
