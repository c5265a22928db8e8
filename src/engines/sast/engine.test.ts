import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import type { EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { silentProgress } from '../../core/progress.js';
import { fileOf } from '../../testing/accept-lockfile.js';
import { createRealWorld } from '../../world/index.js';
import { imageScriptAnalyzer, imageSourceAnalyzer, scriptAnalyzer, sourceAnalyzer } from './analyzer.js';
import { engine, judgeFor } from './engine.js';
import { readSettings } from './settings.js';

const bad = "module.exports = (req, res) => require('child_process').exec('lp ' + req.query.d);";
const world = { ...createRealWorld(), now: () => new Date('2026-01-31T00:00:00Z') };

async function* runOn(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>> = {},
  progress = silentProgress,
): AsyncGenerator<Finding | Gap> {
  const facts = Object.entries(files).map(
    ([path, text]): PlacedFact => ({
      analyzer: sourceAnalyzer.id,
      location: { at: 'file', path },
      fact: { kind: 'code-source', text },
      hidden: false,
    }),
  );
  const context = { world, progress, facts, settings } as unknown as EngineContext;
  yield* engine.run(context);
}

// Issue 11: a longer comment must not hide a file from the gate; in images such files are those of others.
it('a source file that is too long to be read makes a project incomplete', () => {
  expect([sourceAnalyzer.tooLongIs, imageSourceAnalyzer.tooLongIs]).toEqual([undefined, 'note']);
});

it('shows each file as it is read, then the language whose flows are followed', async () => {
  const shown: string[] = [];
  const update = (done: number, total?: number, what?: string) => shown.push(`${done}/${total} ${what}`);
  const progress = { stage: () => ({ update, end: () => {} }) };
  for await (const _ of runOn({ 'a.js': bad, 'b.js': 'let x = 1;' }, {}, progress));
  expect(shown).toEqual(['1/2 a.js', '2/2 b.js', '2/2 following flows: javascript']);
});

async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for await (const each of runOn(files)) if (each.kind === 'finding') found.push(each);
  return found;
}

async function reported(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  const said: string[] = [];
  for await (const each of runOn(files, settings)) {
    const place = each.kind === 'gap' ? each.location : each.locations[0];
    const where = place.at === 'file' ? `${place.path}:${place.line ?? ''}` : '';
    said.push(each.kind === 'gap' ? `gap ${each.reason}` : `${each.rule} ${where}`);
  }
  return said;
}

describe('the engine', () => {
  it('reports findings', async () => {
    expect(await reported({ 'a.js': bad })).toEqual(['command-injection a.js:1']);
  });

  it('reports the rules that are asked for', async () => {
    expect(await reported({ 'a.js': bad }, { rules: ['sql-injection'] })).toEqual([]);
    expect(await reported({ 'a.js': bad }, { rules: 'CWE-78,CWE-22' })).toHaveLength(1);
    expect(await reported({ 'a.js': bad }, { skip: ['command-injection'] })).toEqual([]);
    await expect(reported({ 'a.js': bad }, { skip: ['no-such-rule'] })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });

  it('hears comments, and shows which of them hide nothing or have expired', async () => {
    const text = [
      `${bad} // seaworthy ignore=command-injection until=2026-02-01 reason=b`,
      '// seaworthy ignore=command-injection',
      'f();',
      'g(); // seaworthy ignore=CWE-78 until=2026-01-30',
    ].join('\n');
    expect(await reported({ 'a.js': text })).toEqual([
      'unused-ignore a.js:2',
      'expired-ignore a.js:4',
      'gap A comment hides command-injection: Input from outside becomes part of a command',
    ]);
  });

  it('reports no comment on a finding that the baseline knows', async () => {
    const silenced = `// seaworthy ignore=command-injection until=2026-02-01 reason=b\n${bad}`;
    const gaps = ['gap A comment hides command-injection: Input from outside becomes part of a command'];
    const folder = mkdtempSync(join(tmpdir(), 'seaworthy-baseline-'));
    const baseline = join(folder, 'known.txt');
    try {
      writeFileSync(baseline, '# nothing\n');
      expect(await reported({ 'a.js': silenced }, { baseline })).toEqual(gaps);
      writeFileSync(
        baseline,
        (await findingsIn({ 'a.js': bad })).map(({ fingerprint }) => fingerprint).join('\n'),
      );
      expect(await reported({ 'a.js': silenced }, { baseline })).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reads the comments of a file once, for what they silence and for what is idle', async () => {
    const findings = await findingsIn({ 'a.js': bad });
    const judge = await judgeFor(readSettings({}), { world });
    let reads = 0;
    const source = {
      path: 'a.js',
      get text() {
        reads += 1;
        return `${bad} // seaworthy ignore=command-injection\n// seaworthy ignore=sql-injection\nf();\n`;
      },
    };
    const { shown, hidden } = judge(findings, [source]);
    expect(shown.map(({ rule }) => rule)).toEqual(['unused-ignore']);
    expect(hidden.map(({ hides }) => hides?.finding)).toEqual(findings);
    expect(reads).toBe(1);
  });

  it('leaves out what .gitignore names, and says how much', async () => {
    expect(await reported({ '.gitignore': 'made/\n', 'made/a.js': bad, 'b.js': bad })).toEqual([
      'gap 1 file was not analysed, because .gitignore names them.',
      'command-injection b.js:1',
    ]);
  });
});

describe('what a build made', () => {
  const flawIn = (name: string) => `command-injection ${name}:1`;
  it('is left out beside the code it was made from, and counted', async () => {
    expect(await reported({ 'src/a.ts': bad, 'dist/a.js': bad })).toEqual([
      'gap 1 file was not analysed, because a build made them from code that was.',
      flawIn('src/a.ts'),
    ]);
  });

  it('is the code where nothing else is there: a package as it is published, a folder called build', async () => {
    const files = { 'build/a.js': bad, 'bin/run.js': '', 'test/a.js': '', 'next.config.js': '' };
    expect(await reported(files)).toEqual([flawIn('build/a.js')]);
  });

  it('is judged for each package of a workspace by itself', async () => {
    const files = { 'a/src/x.ts': '', 'a/dist/x.js': bad, 'b/dist/x.js': bad };
    expect(await reported(files)).toEqual([
      'gap 1 file was not analysed, because a build made them from code that was.',
      flawIn('b/dist/x.js'),
    ]);
  });
});

describe('what is claimed', () => {
  const claims = (path: string) => sourceAnalyzer.accepts?.({ path, sizeBytes: 1, mode: 0 }) === true;
  it.each(['src/a.ts', 'lib/a.rb', 'a/build/b.py', 'vendor/app.php', 'test/a.js', 'web/dist/a.js'])(
    '%s',
    (path) => {
      expect(claims(path)).toBe(true);
    },
  );
  it.each([
    'node_modules/a/b.js',
    'web/coverage/a.js',
    'vendor/github.com/x/y.go',
    'vendor/bundle/a.rb',
    'static/jquery.min.js',
    'types/a.d.ts',
    '.venv/lib/a.py',
  ])('not %s', (path) => {
    expect(claims(path)).toBe(false);
  });
  it('texts of Qt Linguist are no TypeScript', () => {
    const text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1"></TS>\n';
    expect(sourceAnalyzer.analyze(fileOf('lang/tide_de.ts', text))).toEqual([]);
    expect(sourceAnalyzer.analyze(fileOf('lang/tide.ts', 'const a = 1;\n'))).toHaveLength(1);
  });
});

describe('programs without file extension', () => {
  const python = "#!/usr/bin/env python3\nimport os, sys\nos.system('lp ' + input())\n";

  it.each([
    ['bin/tide', 0o755, true],
    ['tools/deploy', 0o755, true],
    ['package/bin/tide', 0o644, true],
    ['cgi-bin/tide.cgi', 0o755, true],
    ['service/tide.run', 0o755, true],
    ['service/tide.run', 0o644, false],
    ['LICENSE', 0o644, false],
    ['bin/tide.py', 0o755, false],
    ['node_modules/.bin/tide', 0o755, false],
  ])('%s %o is looked at: %s', (path, mode, isAccepted) => {
    expect(scriptAnalyzer.accepts?.({ path, mode, sizeBytes: 1 })).toBe(isAccepted);
  });

  it('are looked at in folders of the application alone where they lie in an image', () => {
    const file = { mode: 0o755, sizeBytes: 1 };
    expect(imageScriptAnalyzer.accepts?.({ path: 'usr/bin/tide', ...file })).toBe(false);
    expect(imageScriptAnalyzer.accepts?.({ path: 'app/bin/tide', ...file })).toBe(true);
  });

  it.each([
    [python, [{ kind: 'code-source', text: python }]],
    ['#!/bin/sh\necho "$1"\n', []],
    ['\u0000\u0001', []],
    [
      `#!/usr/bin/ruby\n#${'x'.repeat(8 * 1024 * 1024)}`,
      [{ kind: 'problem', reason: expect.stringMatching('longer than 8388608 bytes') }],
    ],
  ])('%#: are read where the first line names a language of the engine', (text, facts) => {
    expect(scriptAnalyzer.analyze(fileOf('bin/tide', text, 0o755))).toEqual(facts);
  });

  it('of any length cost their first line alone', () => {
    const content = {
      sizeBytes: 4 * 1024 ** 3,
      read: (from: number, length: number) => {
        expect(from + length).toBeLessThan(1024);
        return new TextEncoder().encode('\x7fELF');
      },
    };
    const whole = () => expect.unreachable();
    const file = { path: 'bin/tide', mode: 0o755, sizeBytes: content.sizeBytes, content };
    expect(scriptAnalyzer.analyze({ ...file, bytes: whole, text: whole })).toEqual([]);
  });

  it('are analysed in their language, together with the files that they import', async () => {
    const files = {
      'bin/tide': "#!/usr/bin/env node\nrequire('../lib/tide')(require('express')());\n",
      'lib/tide.js':
        "module.exports = (app) => app.get('/', (req, res) => require('child_process').exec('lp ' + req.query.d));",
      'service/print.run': `${python.replace('input()', "os.environ.get('QUERY_STRING')")}`,
    };
    expect(await reported(files, { trust: 'all', confidence: 'low' })).toEqual(
      expect.arrayContaining(['command-injection service/print.run:3', 'command-injection lib/tide.js:1']),
    );
  });
});
