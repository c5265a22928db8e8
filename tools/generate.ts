import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../src/core/engine.js';
import { type Family, type FileFamily, families, fileFamilies } from './families.js';

/** Writes registries and reference docs from the folders. `--check` writes nothing and fails when they drift. */
async function main(): Promise<number> {
  const check = process.argv.includes('--check');
  // Registries first: reference pages import modules that import registries.
  const registries = new Map(
    families
      .filter(({ folder }) => existsSync(folder))
      .map((family) => [family.registry, registryText(family)]),
  );
  for (const family of fileFamilies) registries.set(family.registry, fileRegistryText(family));
  registries.set('src/engines/sast/ir/ids.generated.ts', codeIdsText());
  const stale = write(registries, check);
  stale.push(...write(new Map([['src/gate/engines.generated.ts', await enginesText()]]), check));
  const { commandsText, referencePages, schemaFiles } = await import('./reference.js');
  stale.push(...write(new Map([['src/cli/commands.generated.ts', await commandsText()]]), check));
  stale.push(...write(await referencePages(), check));
  stale.push(...write(await schemaFiles(), check));
  const { rulePageFiles } = await import('./rule-pages.js');
  stale.push(...write(rulePageFiles(), check));
  if (stale.length === 0) return 0;
  console.log(
    check
      ? `Out of date (run "npm run generate"):\n  ${stale.join('\n  ')}`
      : `Wrote:\n  ${stale.join('\n  ')}`,
  );
  return check ? 1 : 0;
}

function write(files: ReadonlyMap<string, string>, check: boolean): string[] {
  const stale: string[] = [];
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale;
}

export function unitsOf(family: Family): readonly string[] {
  if (!existsSync(family.folder)) return [];
  return readdirSync(family.folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(family.folder, name, `${family.file ?? 'index'}.ts`)))
    .sort();
}

function registryText(family: Family): string {
  const units = unitsOf(family);
  const way = relative(dirname(family.registry), family.typeModule);
  const typeModule = way.startsWith('.') ? way : `./${way}`;
  const imports = units.map(
    (unit) =>
      `import { ${family.exportName} as ${identifier(unit)} } from './${unit}/${family.file ?? 'index'}.js';`,
  );
  return `${header}
import type { ${family.type} } from '${typeModule}.js';
${imports.join('\n')}

export const ${family.registryName}: readonly ${family.type}[] = [
${units.map((unit) => `  ${identifier(unit)},`).join('\n')}
];
`;
}

export function fileRegistryText(family: FileFamily): string {
  const files = readdirSync(family.folder)
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  const pathTo = (path: string) => `./${relative(dirname(family.registry), path)}`;
  return `${header}
import type { ${family.type} } from '${pathTo(family.typeModule)}.js';
${files.map((name) => `import { ${family.exportName} as ${identifier(name)} } from '${pathTo(join(family.folder, name))}.js';`).join('\n')}

export const ${family.exportName}: readonly ${family.type}[] = [
${files.map((name) => `  ...${identifier(name)},`).join('\n')}
];
`;
}

/** Ids of the code engine as unions, so that a mistyped rule in a model does not compile. */
function codeIdsText(): string {
  const unitsIn = (name: string) => unitsOf(families.find((each) => each.name === name) as Family);
  const rules = unitsIn('code-rule');
  const kinds = rules.flatMap((rule) => {
    const text = readFileSync(join('src/engines/sast/rules', rule, 'index.ts'), 'utf8');
    return /^ {2}sink: '([a-z]+)',$/m.exec(text)?.[1] ?? [];
  });
  const lines = (ids: readonly string[], mark: string) => ids.map((id) => `  ${mark}'${id}'`);
  return `${header}

export type LanguageId =
${lines(unitsIn('language'), '| ').join('\n')};

export type CodeRuleId =
${lines(rules, '| ').join('\n')};

/** What a value from outside can do; each kind is one bit of \`Taint.cleared\`. */
export const sinkKinds = [
${lines([...new Set(kinds)].sort(), '').join(',\n')},
] as const;

export type SinkKind = (typeof sinkKinds)[number];
`;
}

/** Others may have a file of that name: the container engine's client, for one. */
function exportsEngine(path: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8').includes('export const engine');
}

/** Engines are loaded when they run: anyone who asks for packages should not wait for four hundred secret detectors. */
async function enginesText(): Promise<string> {
  const folders = readdirSync('src/engines', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && exportsEngine(join('src/engines', entry.name, 'engine.ts')))
    .map((entry) => entry.name)
    .sort();
  const entries: string[] = [];
  for (const folder of folders) {
    const { engine } = (await import(pathToFileURL(resolve('src/engines', folder, 'engine.ts')).href)) as {
      engine: Engine;
    };
    const about = JSON.stringify({
      name: engine.name,
      title: engine.title,
      thorough: engine.thorough === true,
    }).slice(1, -1);
    entries.push(
      `  { ${about}, load: async () => (await import('../engines/${folder}/engine.js')).engine },`,
    );
  }
  return `${header}
import type { EngineEntry } from '../core/engine.js';

export const engineEntries: readonly EngineEntry[] = [
${entries.join('\n')}
];
`;
}

const header = '// Written by "npm run generate" from the folders. Do not edit.';

function identifier(unit: string): string {
  return unit.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(await main());
