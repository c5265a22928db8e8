import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grammarsOnDisk } from '../../src/engines/sast/languages/assets.js';
import { createParser, type SourceParser } from '../../src/engines/sast/languages/tree.js';
import { createRealWorld } from '../../src/world/index.js';
import { isApiFile, type Library } from './declaration.js';
import { Declared, readerVersion } from './declared.js';
import { derive } from './derive.js';
import { mergedClasses, pythonLibrary } from './names.js';
import { DebianPackages, type Provenance } from './packages.js';
import { phpClasses } from './php.js';
import { extensionClasses } from './php-extensions.js';
import { type PythonModule, pythonModule } from './python.js';
import { tableText } from './table-text.js';

/**
 * `npx tsx tools/catalogue/main.ts [FOLDER]`: reads the public declarations of the packages that `packages.txt` lists and
 * writes the catalogue (`src/engines/sast/catalogue/*.generated.ts`) and where it comes from (`provenance.tsv`). FOLDER
 * holds what is downloaded, and what was read of it; it lies outside of the repository.
 */
const here = import.meta.dirname;
const target = join(here, '../../src/engines/sast/catalogue');
const languages = join(here, '../../src/engines/sast/languages');
const scratch = process.argv[2] ?? join(tmpdir(), 'seaworthy-catalogue');

interface Ecosystem {
  readonly id: string;
  readonly prefix: RegExp;
  readonly byKeyword: boolean;
  read(debian: DebianPackages, name: string, summary: string, parser: SourceParser): Promise<Library>;
}

const ecosystems: readonly Ecosystem[] = [
  { id: 'php', prefix: /^php/, byKeyword: false, read: readPhp },
  { id: 'python', prefix: /^python3-/, byKeyword: true, read: readPython },
];

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
  const listed = readFileSync(join(here, 'packages.txt'), 'utf8')
    .split('\n')
    .filter((each) => /^[a-z]/.test(each));
  const debian = new DebianPackages(scratch);
  debian.fetch(listed);
  const declared = new Declared(scratch, readerVersion([here, languages]));
  const parser = await createParser(grammarsOnDisk(createRealWorld().disk));
  const provenance: Provenance[] = [];
  const roots: string[] = [];
  for (const ecosystem of ecosystems) {
    const libraries: Library[] = [];
    for (const name of listed.filter((each) => ecosystem.prefix.test(each))) {
      const { summary, ...origin } = debian.describe(name);
      provenance.push(origin);
      libraries.push(
        await declared.of(`${name}_${origin.version}`, () => ecosystem.read(debian, name, summary, parser)),
      );
    }
    const table = tableText(derive(libraries, ecosystem.byKeyword));
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
  const rows = provenance.map((each) => [each.package, each.version, each.licence].join('\t')).sort();
  writeFileSync(
    join(here, 'provenance.tsv'),
    `package\tversion\tlicence of the package; the catalogue holds names of its API alone\n${rows.join('\n')}\n`,
  );
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
