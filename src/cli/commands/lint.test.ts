import { describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { Report } from '../../core/report.js';
import { fakeWorld } from '../../testing/fake-world.js';
import type { ParsedOptions, Shell } from '../command.js';
import { command } from './lint.js';

type Flags = Readonly<Record<string, string | boolean | readonly string[]>>;

async function run(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  flags: Flags = { json: true },
  stdin = '',
) {
  const world = fakeWorld({ files });
  const printed: string[] = [];
  const told: string[] = [];
  const shell: Shell = {
    world,
    version: '0.0.0',
    progress: silentProgress,
    quiet: false,
    colour: false,
    widthColumns: 100,
    print: async (text) => void printed.push(text),
    tell: (text) => void told.push(text),
    readStdin: async () => new TextEncoder().encode(stdin),
  };
  const options: ParsedOptions = {
    text: (name) => (typeof flags[name] === 'string' ? flags[name] : undefined),
    flag: (name) => flags[name] === true,
    texts: (name) => (Array.isArray(flags[name]) ? flags[name] : []),
    ordered: [],
  };
  const exitCode = await command.run?.({ arguments: words, options, shell });
  const text = printed.join('');
  const read = (path: string) => new TextDecoder().decode(world.disk.readFile(path, { maxBytes: 1e6 }));
  return { exitCode, text, told: told.join('\n'), read, report: () => JSON.parse(text) as Report };
}

const bad = 'FROM debian:13-slim\nRUN apt-get update && apt-get install curl\nUSER 1\nHEALTHCHECK NONE\n';
const rulesOf = (report: Report) =>
  report.findings
    .map(({ rule, locations: [at] }) => `${at.at === 'file' ? `${at.path}:${at.line}` : ''} ${rule}`)
    .sort();

describe('lint', () => {
  it('reads a file that is named, whatever its name', async () => {
    const { report, exitCode } = await run({ '/project/a/build.txt': bad }, ['a/build.txt']);
    expect(rulesOf(report())).toEqual([
      'a/build.txt:2 apt-lists',
      'a/build.txt:2 apt-no-recommends',
      'a/build.txt:2 apt-pinned',
      'a/build.txt:2 apt-yes',
    ]);
    expect(exitCode).toBe(1);
  });

  it('finds Dockerfiles and manifests in a folder', async () => {
    const files = {
      '/project/x/Dockerfile.dev': bad,
      '/project/x/compose.yaml': 'services:\n  a:\n    image: b:1\n    privileged: true\n',
      '/project/x/node_modules/y/Dockerfile': bad,
    };
    const engines = new Set(
      (await run(files, ['x']))
        .report()
        .findings.map(({ engine, locations: [at] }) => `${engine} ${at.at === 'file' ? at.path : ''}`),
    );
    expect([...engines].sort()).toEqual(['config x/compose.yaml', 'lint x/Dockerfile.dev']);
  });

  it('reads standard input', async () => {
    const { report } = await run({}, ['-'], { json: true }, 'FROM debian\n');
    expect(rulesOf(report())).toContain('Dockerfile:1 tag-base-image');
  });

  it('passes where nothing is worse than low, or is asked to', async () => {
    expect(
      (await run({ '/project/Dockerfile': 'FROM debian:13-slim\nUSER 1\n' }, ['Dockerfile'])).exitCode,
    ).toBe(0);
    expect(
      (await run({ '/project/Dockerfile': bad }, ['Dockerfile'], { json: true, failOn: 'none' })).exitCode,
    ).toBe(0);
  });

  it('leaves out what is not wanted', async () => {
    const files = {
      '/project/Dockerfile': bad,
      '/project/.hadolint.yaml': 'ignored: [DL3008]\noverride:\n  error: [DL3009]\n',
    };
    const { report } = await run(files, ['Dockerfile'], { json: true, ignore: ['DL3014'] });
    expect(rulesOf(report())).toEqual(['Dockerfile:2 apt-lists', 'Dockerfile:2 apt-no-recommends']);
    expect(report().findings.find(({ rule }) => rule === 'apt-lists')?.severity).toBe('high');
  });

  it('knows trusted registries', async () => {
    const { report } = await run({ '/project/Dockerfile': bad }, ['Dockerfile'], {
      json: true,
      trustedRegistry: ['example.com'],
    });
    expect(rulesOf(report())).toContain('Dockerfile:1 allowed-registry');
  });

  it('complains about what is not there', async () => {
    await expect(run({}, ['nothing'])).rejects.toMatchObject({ code: 'NOT_FOUND', where: 'nothing' });
    await expect(
      run({ '/project/Dockerfile': bad }, ['Dockerfile'], { fix: 'Dockerfile' }),
    ).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('lint --fix', () => {
  const repaired =
    'FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\nUSER 1\nHEALTHCHECK NONE\n';

  it('repairs what is safe, and reports what is left', async () => {
    const { read, report, told } = await run({ '/project/Dockerfile': bad }, ['Dockerfile'], {
      fix: true,
      json: true,
    });
    expect(read('/project/Dockerfile')).toBe(repaired);
    expect(rulesOf(report())).toEqual(['Dockerfile:2 apt-no-recommends', 'Dockerfile:2 apt-pinned']);
    expect(told).toContain('apt-yes: Insert -y');
  });

  it('shows a diff and changes nothing', async () => {
    const { read, text, exitCode } = await run({ '/project/Dockerfile': bad }, ['Dockerfile'], {
      diff: true,
    });
    expect(read('/project/Dockerfile')).toBe(bad);
    expect(text).toContain(
      '-RUN apt-get update && apt-get install curl\n+RUN apt-get update && apt-get install -y curl',
    );
    expect(exitCode).toBe(1);
    expect((await run({ '/project/Dockerfile': repaired }, ['Dockerfile'], { diff: true })).exitCode).toBe(0);
  });

  it('makes the others too, where the person agrees', async () => {
    const { read } = await run({ '/project/Dockerfile': bad }, ['Dockerfile'], {
      fix: 'all',
      yes: true,
      json: true,
    });
    expect(read('/project/Dockerfile')).toContain('install -y --no-install-recommends curl');
  });

  it('keeps bytes that are not UTF-8, line ends and the byte order mark', async () => {
    const text = '\ufeffFROM debian:13\r\nMAINTAINER a\r\n';
    const { read } = await run({ '/project/Dockerfile': text }, ['Dockerfile'], { fix: true, json: true });
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        new TextEncoder().encode(read('/project/Dockerfile')),
      ),
    ).toContain('authors="a"\r\n');
  });
});
