import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, fileFamilies } from './families.js';

/** `npm run new FAMILY NAME`: copies the family's `_template` folder and fills in the name. */
function main(): number {
  const [familyName, unit] = process.argv.slice(2);
  // A repair and a model are files in the folder of their rule.
  const offered = [...families, ...fileFamilies].filter(
    (family) => !('file' in family) && existsSync(join(family.folder, '_template')),
  );
  const family = offered.find(({ name }) => name === familyName);
  if (family === undefined || unit === undefined || !/^[a-z][a-z0-9-]{1,40}$/.test(unit)) {
    console.error(
      `Usage: npm run new FAMILY NAME\n  FAMILY  ${offered.map(({ name }) => name).join(', ')}\n  NAME    lower case, digits and hyphens`,
    );
    return 2;
  }
  const template = join(family.folder, '_template');
  const isFile = !('registryName' in family);
  const folder = isFile ? family.folder : join(family.folder, unit);
  const made = isFile ? join(folder, `${unit}.ts`) : folder;
  if (existsSync(made)) return complain(`${made} is there already.`);
  // What was there before is not a template's, where units are files beside each other.
  const before = new Set(isFile ? readdirSync(folder) : []);
  cpSync(template, folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.startsWith(template) && !before.has(entry.name)) fillIn(path, unit);
  }
  console.log(
    `${made} is ready. Next: make its test say what you want, then "npm run generate" and "npm run check".`,
  );
  return 0;
}

function fillIn(path: string, unit: string): void {
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll('__name__', unit).replaceAll('__Name__', typeName(unit)),
  );
  const named = path.replaceAll('__name__', unit).replace(/\.template$/, '');
  if (named !== path) renameSync(path, named);
}

/** `rust-macros` as the name of a class. */
function typeName(unit: string): string {
  return unit.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function complain(text: string): number {
  console.error(text);
  return 1;
}

process.exit(main());
