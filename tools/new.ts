import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from './families.js';

/** `npm run new FAMILY NAME`: copies the family's `_template` folder and fills in the name. */
function main(): number {
  const [familyName, unit] = process.argv.slice(2);
  // A repair is a file in the folder of its rule; a language is too much of its own for a template.
  const offered = families.filter(
    ({ folder, file }) => file === undefined && existsSync(join(folder, '_template')),
  );
  const family = offered.find(({ name }) => name === familyName);
  if (family === undefined || unit === undefined || !/^[a-z][a-z0-9-]{1,40}$/.test(unit)) {
    console.error(
      `Usage: npm run new FAMILY NAME\n  FAMILY  ${offered.map(({ name }) => name).join(', ')}\n  NAME    lower case, digits and hyphens`,
    );
    return 2;
  }
  const folder = join(family.folder, unit);
  const template = join(family.folder, '_template');
  if (existsSync(folder)) return complain(`${folder} is there already.`);
  cpSync(template, folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) fillIn(join(entry.parentPath, entry.name), unit);
  }
  console.log(
    `${folder} is ready. Next: make its test say what you want, then "npm run generate" and "npm run check".`,
  );
  return 0;
}

function fillIn(path: string, unit: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('__name__', unit));
  if (path.includes('__name__')) renameSync(path, path.replaceAll('__name__', unit));
  else if (path.endsWith('.template')) renameSync(path, path.slice(0, -'.template'.length));
}

function complain(text: string): number {
  console.error(text);
  return 1;
}

process.exit(main());
