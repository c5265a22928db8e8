import { isInTree, pathPatterns } from '../../core/path-patterns.js';
import type { Role } from '../../core/role.js';
import { licenceNames, readmeNames } from '../../knowledge/roles/copies.js';
import { dockerfileNames, testProgram } from '../../knowledge/roles/images.js';
import {
  buildRootNames,
  ciFolders,
  dataNames,
  docFolders,
  docPages,
  folders,
  migrationFolders,
  migrationNames,
  moduleHead,
  neverDeploys,
  ofPackageNames,
  ownSuite,
  packageFolders,
  rootNames,
  settingFolders,
  sideFolders,
  sourceFolders,
  sourceSetFolders,
  suiteFolders,
  takesRoleOfFolder,
  templateFolders,
  testDataFolders,
  testedFolders,
  testModules,
  testSourceSet,
} from '../../knowledge/roles/index.js';
import { testCode, testImport } from '../../knowledge/roles/test-code.js';
import { isPublished } from './builders.js';
import { isDeployed } from './building.js';
import {
  contentRole,
  isExampleByPage,
  isInSuiteOfTool,
  isOfPackage,
  isOfStaticFiles,
  isTestOfTool,
  nameRole,
} from './by-name.js';
import { holdsServices, roleOfCompose } from './compose.js';
import { ComposeBuilds } from './compose-builds.js';
import type { ComposePlace } from './compose-use.js';
import { type Copies, copiesIn } from './copies.js';
import { isPushedAsProject } from './given.js';
import { isOnlyBuilt } from './only-built.js';
import { purposeOfImage, purposeRole } from './purpose.js';
import { isSuiteOfStandard } from './standard-suites.js';
import { isReadByTests } from './test-data.js';
import { answersOf, folderName, kept } from './tree.js';
import { roleByUsers } from './users.js';

/** The scanned folder, as far as roles need it. */
export interface Tree {
  /** Names in a folder, `''` for the root; folders end in `/`. Empty where there is none. */
  entries(folder: string): readonly string[];
  /** The first lines of a file; empty where it cannot be read. */
  head(path: string): string;
  /** The text of a small file; empty where there is none. */
  text(path: string): string;
}

export interface RoleOverride {
  /** In the words of gitignore. */
  readonly path: string;
  readonly role: Role;
}

export interface RoleRules {
  readonly tree: Tree;
  readonly overrides: readonly RoleOverride[];
  /** Files that product code imports, a manifest names, or a Dockerfile copies. */
  isShipped(path: string): boolean;
  /** Manifests in a folder of the product that serve its tests alone. */
  isOfSuite?(path: string): boolean;
}

/** The role of a file, by its path from the root of the scan. The first answer holds: see docs/guides/file-roles.md. */
export function roleFinder({ tree, overrides, isShipped, isOfSuite }: RoleRules): (path: string) => Role {
  const compiled = overrides.map(({ path, role }) => ({ matches: pathPatterns([path]), role }));
  const known = new Map<string, Role>();
  const place = composePlace(tree);
  const conventions = { ...place, builds: new ComposeBuilds(place), isShipped, isOfSuite };
  return (path) => {
    const cached = known.get(path);
    if (cached !== undefined) return cached;
    const named = isInTree(path)
      ? compiled.findLast(({ matches }) => matches.ignores(path))?.role
      : undefined;
    const role = named ?? conventional(path, conventions);
    known.set(path, role);
    return role;
  };
}

/** What Compose files are judged by. */
export function composePlace(tree: Tree): ComposePlace & { readonly copies: Copies } {
  const copies = copiesIn(tree);
  return { tree, copies, roleOfFolder: (folder) => folderRole(folder.split('/').slice(0, -1), tree, copies) };
}

interface Conventions extends ComposePlace {
  readonly copies: Copies;
  readonly builds: ComposeBuilds;
  readonly isShipped: (path: string) => boolean;
  readonly isOfSuite: ((path: string) => boolean) | undefined;
}

function conventional(path: string, conventions: Conventions): Role {
  const { tree, copies, isShipped, isOfSuite } = conventions;
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const inSourceSet = /(?:^|\/)src\/main\//.test(path);
  const around = folderRole(inSourceSet ? aboveSources(parts) : parts.slice(0, -1), tree, copies);
  const folder =
    around === 'tooling' && (isTestOfTool(path, name) || isInSuiteOfTool(path, tree)) ? 'test' : around;
  const ofServices =
    folder === 'tooling' && holdsServices(path, tree) ? roleOfCompose(path, conventions) : undefined;
  const role =
    ofServices ??
    ((folder === 'tooling' || folder === 'generated') && isReleased(parts, path, tree)
      ? 'product'
      : folder) ??
    (takesRoleOfFolder(name) ? undefined : fileRole(path, { name, tree, copies, inSourceSet })) ??
    purposeRole(path, name, conventions) ??
    (isReadByTests(path, tree) ? 'fixture' : undefined) ??
    (isOfSuite?.(path) === true ? 'test' : 'product');
  const isData = (dataNames.test(name) && !takesRoleOfFolder(name)) || holdsData(parts.slice(0, -1));
  const refined = role === 'test' && folder !== undefined && isData ? 'fixture' : role;
  // A copy of a library is there to be imported.
  if (refined === 'product' || refined === 'vendored') return refined;
  // Services for work stay that in an image or a package that has their file by the way.
  if (refined === 'tooling' && holdsServices(path, tree)) return refined;
  return isShipped(path) ? 'product' : refined;
}

/** An image in a folder of tools that may hold what is shipped: `contrib/docker/Dockerfile`, which a workflow pushes. */
function isReleased(parts: readonly string[], path: string, tree: Tree): boolean {
  const [name = ''] = parts.slice(-1);
  if (!dockerfileNames.test(name) || parts.some((part) => neverDeploys.test(part))) return false;
  if (roleByUsers(path, tree.text(path), tree) !== undefined) return false;
  if (isPushedAsProject(path, tree)) return true;
  return isPublished(path, tree) && purposeOfImage(path, name, tree) === undefined;
}

/** The folders above `src/main`, below which names of folders mean nothing. */
function aboveSources(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((each, index) => each === 'src' && parts[index + 1] === 'main');
  return parts.slice(0, Math.max(0, at));
}

/** Below the tests, a folder of what they work on: `e2e/fixtures/scale/compose.yaml`. */
function holdsData(parts: readonly string[]): boolean {
  return parts.some((part) =>
    folders.some(({ role, anywhere }) => role === 'fixture' && anywhere.test(part)),
  );
}

/** The outermost folder with a role. */
function folderRole(parts: readonly string[], tree: Tree, copies: Copies): Role | undefined {
  for (const [index, name] of parts.entries()) {
    const above = parts.slice(0, index);
    const role = roleOfFolder(name, above, tree);
    // What Go never builds is data of tests, in copies too.
    if (role === 'vendored') return parts.includes('testdata') ? 'fixture' : role;
    if (role === 'tooling' && !name.startsWith('.')) return roleBelowTools(parts, index, tree) ?? role;
    if (role !== undefined) return role;
    if (copies.isFolder(folderName([...above, name])))
      return parts.includes('testdata') ? 'fixture' : 'vendored';
  }
  return undefined;
}

/** Tools have tests of their own: `tools/berth/test/`; `testing` may be a release of a distribution. */
function roleBelowTools(parts: readonly string[], index: number, tree: Tree): Role | undefined {
  for (let at = index + 1; at < parts.length; at++) {
    const role =
      parts[at] === 'testing' ? undefined : roleOfFolder(parts[at] ?? '', parts.slice(0, at), tree);
    if (role === 'test' || role === 'fixture') return role;
    if (isExampleByPage(parts[at] ?? '', folderName(parts.slice(0, at + 1)), tree)) return 'example';
  }
  return undefined;
}

function roleOfFolder(name: string, above: readonly string[], tree: Tree): Role | undefined {
  const folder = folderName([...above, name]);
  const parent = folderName(above);
  if (above.at(-1) === 'src' && testSourceSet.test(name)) {
    // `src/test` alone may be a name of the domain; with a folder of a language below it is Maven's and Gradle's.
    if (name !== 'test' || tree.entries(folder).some((each) => sourceSetFolders.test(each))) return 'test';
  }
  if (testModules.test(name) || (above.at(-1) === 'cmd' && testProgram.test(name))) return 'test';
  if (templateFolders.test(name) && isOfGenerator(folder, above, tree)) return 'example';
  if (suiteFolders.test(name) && hasOnlyTests(folder, tree)) return 'test';
  if (ownSuite.test(name) && isProjectRoot(parent, tree) && holdsTests(folder, tree, 0)) return 'test';
  if (name === 'example' && !above.some((part) => sourceFolders.has(part) || ofPackageNames.test(part)))
    return 'example';
  // How the data of a package of R was made: https://contributions.bioconductor.org/data.html
  if (name === 'scripts' && above.at(-1) === 'inst') return 'tooling';
  if (ciFolders.test(name) && settingFolders.test(above.at(-1) ?? '')) return 'tooling';
  if (testDataFolders.test(name) && !holdsCode(folder, tree)) return 'fixture';
  if (testedFolders.test(name) && holdsNamedTests(folder, tree)) return 'test';
  if (/^libs?$/.test(name) && isOfStaticFiles(above)) return 'vendored';
  if (migrationFolders.test(name) && tree.entries(folder).some((each) => migrationNames.test(each)))
    return 'migration';
  if (name === 'vendor' && tree.entries(folder).includes('modules.txt')) return 'vendored';
  if (name === 'factories' && above.at(-1) === 'database') return 'fixture';
  if (tree.entries(folder).includes('.openapi-generator/')) return 'generated';
  if (docFolders.test(name) && tree.entries(folder).some((each) => docPages.test(each)))
    return 'documentation';
  const isRoot = isProjectRoot(parent, tree);
  if (isRoot && isSuiteOfStandard(name, parent, tree)) return 'test';
  const isBeside =
    sideFolders.test(above.at(-1) ?? '') && isProjectRoot(folderName(above.slice(0, -1)), tree);
  const found =
    folders.find(({ anywhere }) => anywhere.test(name)) ??
    folders.find(({ role, atRoot }) => atRoot.test(name) && (isRoot || (role === 'tooling' && isBeside)));
  if (found === undefined) return undefined;
  if (
    found.role === 'test' &&
    (/^(?:x?t|tap)$/.test(name) ||
      (name === 'testing' && !isRoot) ||
      (/^(?:[tT]ests?|TestSuite|test[-_]?suites?|mocks?)$/.test(name) &&
        !(name === 'tests' && above.at(-1) === 'src') &&
        // A package of its own has its tests beside its manifest: `lib/rs/Cargo.toml`, `lib/rs/test/`.
        !isOfPackage(name, above, tree) &&
        above.some((part) => sourceFolders.has(part))))
  )
    return holdsTests(folder, tree, 0) ||
      (isSuite.test(name) && tree.entries(folder).some((each) => testName.test(each)))
      ? 'test'
      : undefined;
  const isAside = (each: string) => roleOfFolder(each, [], tree) !== undefined;
  const isProject = () => deploys(folder, tree) || (parent === '' && isOnlyBuilt(name, tree, isAside));
  if (found.role === 'tooling' && !neverDeploys.test(name) && isProject()) return undefined;
  return found.role;
}

/** What it makes is a project, or it lies as generators of Rails do: `lib/generators/crane/templates`. */
function isOfGenerator(folder: string, above: readonly string[], tree: Tree): boolean {
  if (above.at(-2) === 'generators') return true;
  return !packageFolders.test(above.at(-1) ?? '') && isOfProjects(folder, tree);
}

const ofProjects = new WeakMap<Tree, Map<string, boolean>>();

/** Asked for each file below it, and looked for once. */
function isOfProjects(folder: string, tree: Tree): boolean {
  return kept(answersOf(ofProjects, tree), folder, () => holdsProject(folder, tree));
}

const mostProjectDepth = 2;

/** A manifest in it, or not far below. */
function holdsProject(folder: string, tree: Tree, depth = 0): boolean {
  return tree
    .entries(folder)
    .slice(0, mostFiles)
    .some((name) =>
      name.endsWith('/')
        ? depth < mostProjectDepth && holdsProject(`${folder}${name}`, tree, depth + 1)
        : rootNames.test(name) && !dockerfileNames.test(name),
    );
}

/**
 * The scan root, the one folder of an archive that was unpacked there, a folder with a manifest or Dockerfile, or one of several packages
 * that introduces itself by its licence and a page.
 */
function isProjectRoot(folder: string, tree: Tree): boolean {
  if (folder === '' || (ofRelease.test(folder) && tree.entries('').join() === folder)) return true;
  const entries = tree.entries(folder);
  return (
    entries.some((name) => rootNames.test(name) || buildRootNames.test(name)) ||
    (packageFolders.test(folder.split('/').at(-3) ?? '') &&
      [licenceNames, readmeNames].every((names) => entries.some((name) => names.test(name))))
  );
}

/** `tide-4.1/` */
const ofRelease = /^[\w.+-]{1,60}-v?\d[\w.+~-]{0,40}\/$/;

const mostDepth = 4;
const mostFiles = 40;

const sourceFile = /\.(?:c|cc|cpp|cxx|py|rb|php|java|cs|rs|go|[cm]?[jt]s)$/;
const testName = /^tests?[-_.]|[-_.]tests?\.\w{1,4}$/;
/** What is in it need not be code of a language: `channel-test.e`. */
const isSuite = /^test[-_]?suites?$/i;
const pageFile = /\.(?:x?html?|twig|erb|ejs|hbs|pug|jinja2?|sh|pl|lua|cljc?|c|cc|cpp)$/;
const codeFile = /\.(?:go|py|rb|php|java|kt|scala|groovy|cs|rs|exs?|[cm]?[jt]sx?)$/;

/** `internal/integration`: all code in it is tests, so that what stands beside it is what they run against. */
function hasOnlyTests(folder: string, tree: Tree): boolean {
  const code = tree.entries(folder).filter((name) => codeFile.test(name));
  const isTest = (name: string) => {
    const path = `${folder}${name}`;
    const head = tree.head(path);
    return nameRole(path, name) === 'test' || contentRole(name, head) === 'test' || importsSuite(name, head);
  };
  return code.length > 0 && code.every(isTest);
}

/** Scripts are not called after what they are: `regtest/node.js`. */
function importsSuite(name: string, head: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(name) && testImport.test(head);
}

/** `testhttp` beside `http`: most of its code is named after tests. */
function holdsNamedTests(folder: string, tree: Tree): boolean {
  const code = tree.entries(folder).filter((name) => sourceFile.test(name));
  return code.filter((name) => testName.test(name)).length * 2 > code.length;
}

const withCode = new WeakMap<Tree, Map<string, boolean>>();

/** Programs or pages in it or below; a folder of too many files to tell holds some. Asked for each file below it, and looked for once. */
function holdsCode(folder: string, tree: Tree): boolean {
  return kept(answersOf(withCode, tree), folder, () => findsCode(folder, tree));
}

const mostLooked = 500;

function findsCode(folder: string, tree: Tree): boolean {
  const folders = [folder];
  let looked = 0;
  // Grows while it is gone through.
  for (const each of folders)
    for (const name of tree.entries(each)) {
      looked += 1;
      if (looked > mostLooked) return true;
      if (name.endsWith('/')) folders.push(`${each}${name}`);
      else if (codeFile.test(name) || pageFile.test(name) || rootNames.test(name)) return true;
    }
  return false;
}

/** A name or an import of a test beneath: `components/http/test/` was a user interface. */
function holdsTests(folder: string, tree: Tree, depth: number): boolean {
  const entries = tree.entries(folder).slice(0, mostFiles);
  return entries.some((entry) =>
    entry.endsWith('/')
      ? depth < mostDepth && holdsTests(`${folder}${entry}`, tree, depth + 1)
      : (buildsTests.has(entry) && addsTests.test(tree.text(`${folder}${entry}`))) ||
        nameRole(`${folder}${entry}`, entry) === 'test' ||
        testImport.test(tree.head(`${folder}${entry}`)),
  );
}

/** Builds that say which programs are tests: https://cmake.org/cmake/help/latest/command/add_test.html, Automake's `check_PROGRAMS`. */
const buildsTests = new Set(['CMakeLists.txt', 'Makefile.am', 'meson.build']);
const addsTests =
  /^[ \t]{0,40}(?:add_test[ \t]{0,4}\(|(?:check_PROGRAMS|TESTS)[ \t]{0,8}\+?=|test[ \t]{0,4}\()/im;

/** Deployment files or product sources inside: `build/Dockerfile` is what is shipped. */
function deploys(folder: string, tree: Tree): boolean {
  const entries = tree.entries(folder);
  return (
    entries.some(
      (name) =>
        (/^(?:Docker|Container)file/.test(name) && isDeployed(`${folder}${name}`, tree)) ||
        /\.tf$|^Chart\.yaml$/.test(name) ||
        (/^(?:docker-)?compose\.ya?ml$/.test(name) &&
          /^[ \t]{1,40}build:/m.test(tree.text(`${folder}${name}`))),
    ) || tree.entries(`${folder}src/`).includes('main/')
  );
}

interface NamedFile {
  readonly name: string;
  readonly tree: Tree;
  readonly copies: Copies;
  readonly inSourceSet: boolean;
}

function fileRole(path: string, { name, tree, copies, inSourceSet }: NamedFile): Role | undefined {
  const byName = nameRole(path, name);
  const isOwn =
    (inSourceSet && byName === 'test') || (byName === 'vendored' && moduleHead.test(tree.head(path)));
  if (byName !== undefined && !isOwn) return byName;
  const head = tree.head(path);
  return (
    contentRole(name, head) ??
    testRole(name, head, path, tree) ??
    (copies.isFile(head) ? 'vendored' : undefined)
  );
}

/** Of a file whose name speaks of tests more than its first lines is read. */
function testRole(name: string, head: string, path: string, tree: Tree): Role | undefined {
  const kinds = testCode.filter(([file]) => file.test(name));
  if (kinds.length === 0) return undefined;
  const text = /test/i.test(name) ? tree.text(path) : head;
  return kinds.some(([, shows, unless]) => shows.test(text) && !unless?.test(text)) ? 'test' : undefined;
}
