import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program.js';

const files: Readonly<Record<Program['language'], string>> = {
  javascript: 'app.js',
  python: 'app.py',
  php: 'app.php',
  ruby: 'app.rb',
  java: 'Keepers.java',
  go: 'app.go',
  csharp: 'Keepers.cs',
};

/** Programs in `cases/<language>.cases`: a head of settings, `--`, and the text that its frame puts round. */
export function casePrograms(): readonly Program[] {
  const folder = join(import.meta.dirname, 'cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cases'))
    .sort()
    .flatMap((name) => readCases(readFileSync(join(folder, name), 'utf8'), languageOf(name)));
}

function languageOf(name: string): Program['language'] {
  const language = name.replace(/\.cases$/, '');
  const known = Object.keys(files).find((each) => each === language);
  if (known === undefined) throw new Error(`No language ${language}`);
  return known as Program['language'];
}

function readCases(text: string, language: Program['language']): readonly Program[] {
  const [head = '', ...cases] = text.split(/^== /m);
  const frames = new Map(
    [...head.matchAll(/^frame (\S+)\n([\s\S]*?)^endframe$/gm)].map(([, name = '', body = '']) => [
      name,
      body,
    ]),
  );
  return cases.map((each) => programOf(each, language, frames));
}

function programOf(
  text: string,
  language: Program['language'],
  frames: ReadonlyMap<string, string>,
): Program {
  const [head = '', ...rest] = text.split(/^--\n/m);
  const [name = '', ...lines] = head.trimEnd().split('\n');
  const all = (key: string) =>
    lines
      .filter((line) => line === key || line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1));
  const one = (key: string) => all(key)[0];
  const pattern = (key: string) => {
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/.exec(one(key) ?? '') ?? [];
    return source === undefined ? {} : { [key]: new RegExp(source, flags) };
  };
  const frame = frames.get(one('frame') ?? '');
  const body = rest.join('--\n').trimEnd();
  const imports = (one('head') ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  const full = frame?.replace('@head', () => imports).replace('@body', () => body) ?? `${body}\n`;
  const attack = one('attack');
  return {
    name: `${language} ${name}`,
    language,
    file: one('file') ?? files[language],
    text: full,
    honest: all('get'),
    ...(attack === undefined ? {} : { attack }),
    ...pattern('leak'),
    ...pattern('was'),
    ...pattern('now'),
    ...pattern('mask'),
    ...(all('left').length > 0 ? { isLeft: true } : {}),
  };
}
