import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grammarsOnDisk } from '../../src/engines/sast/languages/assets.js';
import { createParser, type SourceParser } from '../../src/engines/sast/languages/tree.js';
import { createRealWorld } from '../../src/world/index.js';
import { type DeclaredClass, isApiFile, type Library } from './declaration.js';
import { Declared, readerVersion } from './declared.js';
import { derive } from './derive.js';
import { goClasses, goRootOf } from './go.js';
import { mergedClasses, pythonLibrary } from './names.js';
import { NpmPackages } from './npm.js';
import { DebianPackages, type Provenance } from './packages.js';
import { phpClasses } from './php.js';
import { extensionClasses } from './php-extensions.js';
import { type PythonModule, pythonModule } from './python.js';
import { rubyClasses, rubyRootOf } from './ruby.js';
import { type RootOf, tableText } from './table-text.js';
import { typescriptLibrary } from './typescript.js';

/**
 * `npx tsx tools/catalogue/main.ts [FOLDER [LANGUAGE…]]`: reads the public declarations of the packages that `packages.txt` lists and
 * writes the catalogue (`src/engines/sast/catalogue/*.generated.ts`) and where it comes from (`provenance.tsv`). FOLDER
 * holds what is downloaded, and what was read of it; it lies outside of the repository. Of languages that are not named the
 * tables stay as they are.
 */
const here = import.meta.dirname;
const target = join(here, '../../src/engines/sast/catalogue');
const languages = join(here, '../../src/engines/sast/languages');
const [scratch = join(tmpdir(), 'seaworthy-catalogue'), ...chosen] = process.argv.slice(2);

interface Sources {
  readonly debian: DebianPackages;
  readonly npm: NpmPackages;
  readonly parser: SourceParser;
}

interface Ecosystem {
  readonly id: string;
  readonly prefix: RegExp;
  readonly byKeyword: boolean;
  readonly rootOf?: RootOf;
  /** Where a package comes from, and its declarations. */
  read(
    sources: Sources,
    name: string,
    words: string,
  ): { readonly origin: Provenance; readonly library: () => Promise<Library> };
}

const ecosystems: readonly Ecosystem[] = [
  { id: 'go', prefix: /^golang-/, byKeyword: false, rootOf: goRootOf, read: ofDebian(readGo) },
  { id: 'javascript', prefix: /^npm:/, byKeyword: false, read: readNpm },
  { id: 'php', prefix: /^php/, byKeyword: false, read: ofDebian(readPhp) },
  { id: 'python', prefix: /^python3-/, byKeyword: true, read: ofDebian(readPython) },
  { id: 'ruby', prefix: /^ruby-/, byKeyword: false, rootOf: rubyRootOf, read: ofDebian(readRuby) },
];

type Reader = (
  debian: DebianPackages,
  name: string,
  summary: string,
  parser: SourceParser,
) => Promise<Library>;

function ofDebian(reader: Reader): Ecosystem['read'] {
  return ({ debian, parser }, name) => {
    const { summary, ...origin } = debian.describe(name);
    return { origin, library: () => reader(debian, name, summary, parser) };
  };
}

/** `words` say what a package of declarations (`@types`) is about, which does not say it itself. */
function readNpm({ npm }: Sources, name: string, words: string): ReturnType<Ecosystem['read']> {
  const described = npm.describe(name.slice('npm:'.length));
  const { package: named, version, licence } = described;
  return {
    origin: { package: named, version, licence },
    library: async () => typescriptLibrary({ ...described, summary: `${described.summary} ${words}` }),
  };
}

async function readPython(
  debian: DebianPackages,
  name: string,
  summary: string,
  parser: SourceParser,
): Promise<Library> {
  const modules: PythonModule[] = [];
  const files = debian.files(name, ['usr/lib/python3/dist-packages'], /\.pyi?$/);
  const stubs = new Set(
    files.filter(({ path }) => path.endsWith('.pyi')).map(({ path }) => path.slice(0, -1)),
  );
  for (const file of files) {
    if (!isApiFile(file.path) || stubs.has(file.path)) continue;
    const tree = await parser.parse('tree-sitter-python.wasm', file.text).catch(() => undefined);
    if (tree) modules.push(pythonModule(file, tree));
  }
  return pythonLibrary(name, summary, modules);
}

async function readGo(
  debian: DebianPackages,
  name: string,
  summary: string,
  parser: SourceParser,
): Promise<Library> {
  const classes: DeclaredClass[] = [];
  for (const file of debian.files(name, ['usr/share/gocode/src'], /(?<!_test)\.go$/)) {
    if (!isApiFile(file.path) || /(^|\/)(internal|cmd|vendor|testdata)\//.test(file.path)) continue;
    const tree = await parser.parse('tree-sitter-go.wasm', file.text).catch(() => undefined);
    if (tree) classes.push(...goClasses(file, tree));
  }
  return { package: name, summary, classes: mergedClasses(classes), aliases: [] };
}

async function readRuby(
  debian: DebianPackages,
  name: string,
  summary: string,
  parser: SourceParser,
): Promise<Library> {
  const classes: DeclaredClass[] = [];
  const folders = ['usr/lib/ruby/vendor_ruby', 'usr/share/rubygems-integration'];
  for (const file of debian.files(name, folders, /\.rb$/)) {
    if (!isApiFile(file.path.replace(/^.*\/gems\/[^/]*\//, '')) || /\/(spec|bin|ext)\//.test(file.path))
      continue;
    const tree = await parser.parse('tree-sitter-ruby.wasm', file.text).catch(() => undefined);
    if (tree) classes.push(...rubyClasses(tree));
  }
  return { package: name, summary, classes: mergedClasses(classes), aliases: [] };
}

async function readPhp(
  debian: DebianPackages,
  name: string,
  summary: string,
  parser: SourceParser,
): Promise<Library> {
  const classes = [...extensionClasses(debian, name)];
  for (const file of debian.files(name, ['usr/share'], /\.php$/)) {
    if (!isApiFile(file.path)) continue;
    const tree = await parser.parse('tree-sitter-php.wasm', file.text).catch(() => undefined);
    if (tree) classes.push(...phpClasses(tree));
  }
  return { package: name, summary, classes: mergedClasses(classes), aliases: [] };
}

async function main(): Promise<void> {
  const isChosen = ({ id }: Ecosystem) => chosen.length === 0 || chosen.includes(id);
  const ofChosen = (name: string) => ecosystems.some((each) => isChosen(each) && each.prefix.test(name));
  const listed = readFileSync(join(here, 'packages.txt'), 'utf8')
    .split('\n')
    .filter((each) => /^[a-z]/.test(each) && ofChosen(each))
    .map((each): readonly [name: string, words: string] => {
      const blank = each.indexOf(' ');
      return blank < 0 ? [each, ''] : [each.slice(0, blank), each.slice(blank)];
    });
  const [debian, npm] = [new DebianPackages(scratch), new NpmPackages(scratch)];
  const names = listed.map(([name]) => name);
  debian.fetch(names.filter((each) => !each.startsWith('npm:')));
  npm.fetch(names.filter((each) => each.startsWith('npm:')).map((each) => each.slice('npm:'.length)));
  const declared = new Declared(scratch, readerVersion([here, languages]));
  const parser = await createParser(grammarsOnDisk(createRealWorld().disk));
  const provenance: Provenance[] = [];
  const roots: string[] = [];
  for (const ecosystem of ecosystems) {
    if (!isChosen(ecosystem)) {
      roots.push(
        linesOf(join(target, 'roots.generated.ts')).find((each) => each.startsWith(`  ${ecosystem.id}: `)) ??
          '',
      );
      continue;
    }
    const libraries: Library[] = [];
    for (const [name, words] of listed.filter(([each]) => ecosystem.prefix.test(each))) {
      const { origin, library } = ecosystem.read({ debian, npm, parser }, name, words);
      provenance.push(origin);
      libraries.push(await declared.of(`${name}_${origin.version}`, library));
    }
    const table = tableText(derive(libraries, ecosystem.byKeyword), ecosystem.rootOf);
    write(`${ecosystem.id}.generated.ts`, `export const text = ${quoted(table.text)};`);
    roots.push(`  ${ecosystem.id}: ${quoted(table.roots.join(' '))},`);
    const count = (mark: string) => table.text.split(new RegExp(`\\t\\${mark}`)).length - 1;
    console.log(
      `${ecosystem.id}: ${libraries.length} packages, ${table.roots.length} roots, ${count('+')} believed and ${count('?')} doubtful groups, ${table.text.length} bytes`,
    );
  }
  parser.close();
  write(
    'roots.generated.ts',
    [
      '/** Of each language the names that files import, or call, by which their classes are found. */',
      'export const roots: Readonly<Record<string, string>> = {',
      ...roots,
      '};',
    ].join('\n'),
  );
  const kept = linesOf(join(here, 'provenance.tsv')).filter((each) => each.includes('\t') && !ofChosen(each));
  const rows = [
    ...kept.filter((each) => !each.startsWith('package\t')),
    ...provenance.map((each) => [each.package, each.version, each.licence].join('\t')),
  ].sort();
  writeFileSync(
    join(here, 'provenance.tsv'),
    `package\tversion\tlicence of the package; the catalogue holds names of its API alone\n${rows.join('\n')}\n`,
  );
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n');
}

function write(file: string, text: string): void {
  writeFileSync(
    join(target, file),
    `// Written by "npx tsx tools/catalogue/main.ts". Do not edit.\n\n${text}\n`,
  );
}

function quoted(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

await main();
