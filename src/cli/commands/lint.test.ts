import { describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { fakeWorld } from '../../testing/fake-world.js';
import type { ParsedOptions, Shell } from '../command.js';
import { command } from './lint.js';

type Flags = Readonly<Record<string, string | boolean | readonly string[]>>;

async function run(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  flags: Flags = { json: true },
  stdin = '',
  world: World = fakeWorld({ files }),
) {
  const printed: string[] = [];
  const reported: string[] = [];
  const shell: Shell = {
    world,
    version: '0.0.0',
    progress: silentProgress,
    quiet: false,
    colour: false,
    widthColumns: 100,
    print: async (text) => void printed.push(text),
    tell: (text) => void reported.push(text),
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
  return { exitCode, text, reported: reported.join('\n'), read, report: () => JSON.parse(text) as Report };
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
    expect(exitCode).toBe(0);
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
    const { read, report, reported } = await run({ '/project/Dockerfile': bad }, ['Dockerfile'], {
      fix: true,
      json: true,
    });
    expect(read('/project/Dockerfile')).toBe(repaired);
    expect(rulesOf(report())).toEqual(['Dockerfile:2 apt-no-recommends', 'Dockerfile:2 apt-pinned']);
    expect(reported).toContain('apt-yes: Insert -y');
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

  it('makes the others too, where the person agrees, but no decisions', async () => {
    const text = `${bad}RUN mkdir -p $HOME/a\n`;
    const { read } = await run({ '/project/Dockerfile': text }, ['Dockerfile'], {
      fix: 'all',
      yes: true,
      json: true,
    });
    expect(read('/project/Dockerfile')).toContain('mkdir -p "$HOME/a"');
    expect(read('/project/Dockerfile')).not.toContain('--no-install-recommends');
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

  it('reads standard input and writes what it makes of it', async () => {
    const { text, exitCode } = await run({}, ['-'], { fix: true }, bad);
    expect([text, exitCode]).toEqual([repaired, 0]);
    expect((await run({}, ['-'], { diff: true }, bad)).text).toContain(
      '--- a/Dockerfile\n+++ b/Dockerfile\n',
    );
  });

  it('repairs and writes nothing but the patch', async () => {
    const { text, read } = await run({ '/project/Dockerfile': bad }, ['Dockerfile'], {
      fix: true,
      diff: true,
    });
    expect(text).toMatch(/^--- a\/Dockerfile\n\+\+\+ b\/Dockerfile\n@@ [^@]+ @@\n(?:[ +-].*\n)+$/);
    expect(read('/project/Dockerfile')).toBe(repaired);
  });

  it('reads standard input of another format', async () => {
    const { text } = await run(
      {},
      ['-'],
      { fix: 'all', yes: true, offline: true, as: 'compose' },
      'services:\n  a:\n    image: redis:8\n',
    );
    expect(text).toContain('    security_opt:\n      - no-new-privileges:true\n');
  });

  it('repairs manifests, charts and Terraform as well', async () => {
    const files = {
      '/project/compose.yaml':
        'services:\n  app:\n    image: app:1 # one\n    privileged: true\n  cache:\n    image: redis:8\n',
      '/project/infra/main.tf':
        'resource "docker_container" "a" {\n  image      = "a:1"\n  privileged = var.p\n}\n\nvariable "p" {\n  default = true\n}\n',
      '/project/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
      '/project/shop/values.yaml': 'hostPID: true # for now\n',
      '/project/shop/templates/pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  hostPID: {{ .Values.hostPID }}\n  containers:\n    - name: a\n      image: a:1\n',
    };
    const safe = await run(files, ['.'], { fix: true, json: true });
    expect(safe.read('/project/compose.yaml')).toBe(files['/project/compose.yaml']);
    const all = await run(files, ['.'], { fix: 'all', yes: true, offline: true, json: true });
    expect(all.read('/project/compose.yaml')).toContain('      - no-new-privileges:true\n');
    // What a file grants on purpose only an answer at the prompt takes back.
    expect(all.read('/project/compose.yaml')).toContain('    privileged: true\n');
    expect(all.read('/project/shop/values.yaml')).toBe('hostPID: true # for now\n');
    expect(all.reported).toContain('not done without the digest of app:1');
  });

  it('pins by a lock file, by an index of packages, and by what the project says elsewhere', async () => {
    const digest = `sha256:${'a1'.repeat(32)}`;
    const files = {
      '/project/seaworthy.lock.yaml': `images:\n  node: { tag: 24.1.0, digest: "${digest}" }\npackages:\n  npm: { eslint: 9.1.0 }\n`,
      '/project/Packages': 'Package: curl\nVersion: 8.14.1-2\n\nPackage: curl\nVersion: 8.9.1-2\n',
      '/project/Dockerfile': 'FROM node\nRUN npm install -g eslint\nRUN apt-get install -y curl\n',
      '/project/other/Dockerfile': 'FROM debian:latest\n',
      '/project/third/Dockerfile': `FROM debian:latest@${digest}\n`,
    };
    const { read } = await run(files, ['.'], {
      fix: 'all',
      yes: true,
      offline: true,
      json: true,
      packageIndex: ['Packages'],
    });
    expect(read('/project/Dockerfile')).toContain(`FROM node:24.1.0@${digest}\n`);
    expect(read('/project/Dockerfile')).toContain('eslint@9.1.0');
    expect(read('/project/Dockerfile')).toContain('curl=8.14.1-2');
    expect(read('/project/other/Dockerfile')).toContain(`FROM debian:latest@${digest}`);
  });

  it.each([
    ['images:\n  a: { digest: sha256:1 }\n', 'digest'],
    ['image: {}\n', 'no part "image"'],
    ['a: [', 'not YAML'],
  ])('complains about a lock file: %s', async (lock, message) => {
    const files = { '/project/Dockerfile': bad, '/project/l.yaml': lock };
    await expect(run(files, ['Dockerfile'], { fix: true, lock: 'l.yaml' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(message),
    });
  });

  it('repairs a file once that is named twice', async () => {
    const { read } = await run({ '/project/Dockerfile': bad }, ['Dockerfile', './Dockerfile', '.'], {
      fix: true,
      json: true,
    });
    expect(read('/project/Dockerfile')).toBe(repaired);
  });

  it('leaves a file alone that someone else changes meanwhile', async () => {
    const world = fakeWorld({ files: { '/project/Dockerfile': bad } });
    const { disk } = world;
    let reads = 0;
    const meddling = {
      ...disk,
      readFile: (path: string, limit: { maxBytes: number }) => {
        // The first is the search, the second what is repaired.
        if (path.endsWith('Dockerfile') && ++reads === 3) disk.writeFile(path, 'FROM other\n');
        return disk.readFile(path, limit);
      },
    };
    await expect(
      run({}, ['Dockerfile'], { fix: true, json: true }, '', { ...world, disk: meddling }),
    ).rejects.toMatchObject({
      code: 'IO',
      where: 'Dockerfile',
    });
    expect(new TextDecoder().decode(disk.readFile('/project/Dockerfile', { maxBytes: 1e6 }))).toBe(
      'FROM other\n',
    );
  });
});
