import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './boundaries.js';
import { families, fileFamilies } from './families.js';

/**
 * A unit that `npm run new` made and no one finished: whatever a template says in words (its title, its fix, the prose of
 * its readme) has to be replaced.
 */

/** Sentences for the author to replace, in the files of a template. */
function wordsOf(folder: string): readonly string[] {
  return filesIn(folder).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return path.endsWith('.md') ? proseIn(text) : /\.test\.ts/.test(path) ? [] : stringsIn(text);
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ts|template)$/.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** Headings of the first level and paragraphs; what all readmes share stands under "##". */
function proseIn(text: string): readonly string[] {
  return text
    .replace(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .map((line) => line.replace(/^# /, '').trim())
    .filter((line) => line.split(' ').length > 4 && !/^##|^provenance:|__name__|\*\*name\*\*/.test(line));
}

/** Messages, titles and other strings of several words, and what comments ask of the author. */
function stringsIn(text: string): readonly string[] {
  const patterns = [
    /\b(?:title|fix|expected|message|description|why): '([^']{12,200})'/g,
    /'([A-Z]\w*(?: [\w,.]+){3,20})'/g,
    /(?:\/\*\* |\()((?:Say|Name|Put|Give) [^*)]{12,200}?)(?: \*\/|\))/g,
  ];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, words = '']) => words))
    .filter((words) => !words.includes('__name__'));
}

function leftIn(unit: string, words: readonly string[]): readonly string[] {
  const texts = filesIn(unit).map((path) => readFileSync(path, 'utf8'));
  return words.filter((each) => texts.some((text) => text.includes(each)));
}

const withTemplate = families.filter(
  ({ folder, file }) => file === undefined && existsSync(join(folder, '_template')),
);

/** Folders with the units of a family: one each, or the one where all are files. */
function unitFolders(folder: string): readonly string[] {
  if (fileFamilies.some((family) => family.folder === folder)) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => join(folder, name));
}

describe.each([...withTemplate, ...fileFamilies])('units of the family $name', ({ folder }) => {
  const template = join(folder, '_template');
  const words = wordsOf(template);
  it('hold no words of their template', () => {
    const left = unitFolders(folder).flatMap((unit) => leftIn(unit, words).map((each) => `${unit}: ${each}`));
    expect(left).toEqual([]);
  });
  it.runIf(words.length > 0)('would be caught if left as they are', () => {
    expect(leftIn(template, words).length).toBeGreaterThan(0);
  });
});

it('asks something of the author of every unit', () => {
  const silent = [...withTemplate, ...fileFamilies].filter(
    ({ folder }) => wordsOf(join(folder, '_template')).length === 0,
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

it('needs no table that knows every language: a new one would not compile without a line in it', () => {
  const tables = sourceFiles('src').filter((path) =>
    /(?<!Partial<)Record<LanguageId,/.test(readFileSync(path, 'utf8')),
  );
  expect(tables).toEqual([]);
});

it('has a template for every family that CONTRIBUTING.md offers', () => {
  const offered = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| [^|]+ \| `([\w-]+)` \| `src/gm)];
  const named = [...withTemplate, ...fileFamilies].map(({ name }) => name);
  expect(offered.map(([, name]) => name).sort()).toEqual([...named].sort());
});

/** A template is not compiled: what it imports has moved on before anyone sees it. */
const templates = [
  ...withTemplate.map(({ folder }) => ({ folder, unit: join(folder, '_template') })),
  ...fileFamilies.map(({ folder }) => ({ folder, unit: folder })),
];

it.each(templates)('the template of $folder imports what is there', ({ folder, unit }) => {
  const template = join(folder, '_template');
  const files = readdirSync(template, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const own = new Set(files.map((entry) => join(entry.parentPath, entry.name.replace(/\.template$/, ''))));
  const missing = files.flatMap((entry) =>
    [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/ from '(\.[^']+)\.js'/g)]
      .map(([, way = '']) => `${join(unit, relative(template, entry.parentPath), way)}.ts`)
      .filter((path) => !own.has(path) && !existsSync(path)),
  );
  expect(missing).toEqual([]);
});
