import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';

interface Case {
  readonly file: string;
  readonly id: string;
  readonly speaks: boolean;
  readonly text: string;
}

const folder = fileURLToPath(new URL('lint/', import.meta.url));
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.cases'))
  .sort()
  .flatMap((name) => casesIn(name, readFileSync(folder + name, 'utf8')));

/** Every case under every name of its section, with and without a base image where the section does not say `raw`. */
function casesIn(file: string, text: string): readonly Case[] {
  let ids: readonly string[] = [];
  let isRaw = false;
  return text.split('\n').flatMap((line) => {
    const section = /^\[([^\]]+)\]$/.exec(line)?.[1]?.split(' ');
    if (section !== undefined) {
      isRaw = section.includes('raw');
      ids = section.filter((word) => word !== 'raw');
      return [];
    }
    const match = /^([+-]) (.*)$/.exec(line);
    if (match === null) return [];
    const written = (match[2] ?? '').replaceAll('⏎', '\n').replaceAll('⇥', '\t');
    const texts = isRaw || /^FROM /m.test(written) ? [written] : [written, withBase(written)];
    return ids.flatMap((id) => texts.map((one) => ({ file, id, speaks: match[1] === '+', text: one })));
  });
}

function withBase(text: string): string {
  const directive = /^# escape=.*\n/.exec(text)?.[0] ?? '';
  return `${directive}FROM registry.example.com/base:1.0\n${text.slice(directive.length)}`;
}

function namesFor(text: string): ReadonlySet<string> {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules });
  return new Set(problems.flatMap(({ rule, aliases }) => [rule.id, ...aliases]));
}

describe.each([...new Set(all.map(({ file }) => file))])('cases of %s', (file) => {
  const wrong = all.filter((one) => one.file === file && namesFor(one.text).has(one.id) !== one.speaks);
  it('are all judged right', () => {
    expect(wrong.map(({ id, speaks, text }) => `${id} ${speaks ? '+' : '-'} ${text}`)).toEqual([]);
  });
});

it('are many, more than half of them benign neighbours', () => {
  expect(all.length).toBeGreaterThan(1500);
  expect(all.filter(({ speaks }) => !speaks).length / all.length).toBeGreaterThan(0.5);
});

/** `=== name: DL3008 SC2086` before each. */
function wholeFiles(name: string) {
  return readFileSync(folder + name, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [title = '', names = ''] = part.slice(0, end).split(':');
      return [title, part.slice(end + 1), names.split(' ').filter(Boolean).sort()] as const;
    });
}

const files = wholeFiles('files.txt');

it.each(files)('all that hadolint would report for %s', (_, text, expected) => {
  // Retired, or off unless asked for.
  const off = new Set(['DL1001', 'DL3057', 'SC2039']);
  const reported = [...namesFor(text)].filter((name) => /^(?:DL|SC)\d{4}$/.test(name) && !off.has(name));
  expect(reported.sort()).toEqual(expected);
});

it.each(wholeFiles('builds.txt'))("all that Docker's build checks report for %s", (_, text, expected) => {
  const reported = [...namesFor(text)].filter((name) => /^[A-Z]+[a-z][A-Za-z]+$/.test(name));
  expect(reported.sort()).toEqual(expected);
});

/** `SC2046 SC2086: RUN …` */
const lines = readFileSync(`${folder}runs.txt`, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const match = /^([SC\d ]*): (RUN .*)$/.exec(line);
    return match === null ? [] : [[match[2] ?? '', (match[1] ?? '').split(' ').filter(Boolean)] as const];
  });

it('all that ShellCheck reports for plain lines', () => {
  const wrong = lines.filter(([line, expected]) => {
    const reported = [...namesFor(`FROM a:1\n${line}\n`)].filter(
      (name) => /^SC\d/.test(name) && name !== 'SC2039',
    );
    return reported.sort().join() !== expected.join();
  });
  expect(lines.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
