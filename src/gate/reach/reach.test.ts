import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { grammarsOnDisk } from '../../engines/sast/languages/assets.js';
import { componentOf, type Pack, vulnerabilityIn } from '../../testing/reach-examples.js';
import { createRealWorld } from '../../world/index.js';
import { withReach } from './reach.js';
import { takeSurvey } from './survey/index.js';

/** The first package has a vulnerability. */
async function reachOf(packs: readonly [Pack, ...Pack[]], files: Readonly<Record<string, string>>) {
  const survey = await takeSurvey(async (wanted, receive) => {
    for (const [path, text] of Object.entries(files))
      if (wanted(path) !== undefined) receive(path, bytesAsSource(new TextEncoder().encode(text)));
  });
  const { findings, gaps } = await withReach(
    [vulnerabilityIn(packs[0])],
    { components: packs.map(componentOf), archives: [], gaps: [] },
    { sources: Object.entries(files).map(([path, text]) => ({ path, text })), survey },
    grammarsOnDisk(createRealWorld().disk),
  );
  expect(gaps).toEqual([]);
  const [finding] = findings;
  const evidence = finding?.evidence;
  return {
    reach: evidence?.kind === 'vulnerable-component' ? evidence.reach : undefined,
    risk: finding?.risk,
  };
}

const howOf = async (pack: Pack, path: string, text: string) => {
  const { reach } = await reachOf([{ direct: true, ...pack }], { [path]: text });
  return reach?.how ?? reach?.state;
};

describe('imports', () => {
  it.each<readonly [ecosystem: string, name: string, path: string, imports: string, others: string]>([
    ['npm', 'lodash', 'a.js', "const _ = require('lodash/merge');", "require('lodash-es');"],
    ['npm', '@a/b', 'a.ts', "import { x } from '@a/b';", "import { x } from '@a/bc';"],
    ['npm', 'left-pad', 'a.mjs', "const x = await import('left-pad');", '// left-pad'],
    ['npm', 'x', 'a.js', "export * from 'x';", "import y from './x';"],
    ['PyPI', 'requests', 'a.py', 'import requests.sessions as s', 'import requests_oauthlib'],
    ['PyPI', 'Flask_Cors', 'a.py', 'def f():\n    from flask_cors import CORS', 'import flask'],
    [
      'Go',
      'golang.org/x/net',
      'a.go',
      'package a\nimport "golang.org/x/net/html"',
      'package a\nimport "golang.org/x/netip"',
    ],
    [
      'Maven',
      'com.fasterxml.jackson.core:jackson-databind',
      'A.java',
      'import com.fasterxml.jackson.databind.ObjectMapper;',
      'import com.google.gson.Gson;',
    ],
    [
      'Maven',
      'commons-io:commons-io',
      'A.java',
      'import static org.apache.commons.io.IOUtils.copy;',
      'import org.apache.commons.lang.A;',
    ],
    ['RubyGems', 'nokogiri', 'a.rb', "require 'nokogiri'", "require 'rexml'"],
    ['RubyGems', 'rack-protection', 'a.rb', "require 'rack/protection'", "require 'rails'"],
    ['RubyGems', 'devise', 'a.rb', 'Devise.setup { }', 'Device.setup { }'],
    ['NuGet', 'Newtonsoft.Json', 'a.cs', 'using Newtonsoft.Json.Linq;', 'using System.Text.Json;'],
  ])('%s %s', async (ecosystem, name, path, imports, others) => {
    expect(await howOf({ ecosystem, name }, path, imports)).toBe('imported');
    expect(await howOf({ ecosystem, name }, path, others)).toBe('unknown');
  });

  it('say where', async () => {
    const { reach, risk } = await reachOf([{ ecosystem: 'npm', name: 'lodash', direct: true }], {
      'src/a.js': "// x\nconst _ = require('lodash');\n",
    });
    expect(reach).toEqual({
      state: 'reached',
      how: 'imported',
      because: 'the code imports it',
      at: [{ at: 'file', path: 'src/a.js', line: 2 }],
    });
    expect(risk).toBe(50);
  });
});

describe('dependencies of dependencies', () => {
  const deep: readonly [Pack, ...Pack[]] = [
    { ecosystem: 'npm', name: 'inner', direct: false },
    { ecosystem: 'npm', name: 'outer', direct: true, needs: ['middle'] },
    { ecosystem: 'npm', name: 'middle', direct: false, needs: ['inner'] },
    { ecosystem: 'npm', name: 'tool', direct: true, needs: ['inner'] },
  ];
  const lock = {
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: Object.fromEntries(deep.map(({ name }) => [`node_modules/${name}`, { version: '1.0.0' }])),
    }),
  };

  it('are reached through the one that is imported', async () => {
    const { reach, risk } = await reachOf(deep, { ...lock, 'a.js': "import 'tool';\n" });
    expect([reach?.how, reach?.because, risk]).toEqual([
      'through',
      'the code imports tool, which brings it in',
      45,
    ]);
  });

  it('are not where none is, with proof', async () => {
    const { reach, risk } = await reachOf(deep, { ...lock, 'a.js': "import 'other';\n" });
    expect(reach).toEqual({
      state: 'not-reached',
      because: 'nothing names it or what brings it in (middle, tool)',
      proof: [
        'names: inner (its folder in node_modules)',
        '1 file of source, settings, templates and scripts was read, and does not name it',
        'of 4 packages none that is or may be reached depends on it or loads it',
      ],
    });
    expect(risk).toBe(20);
  });

  it('are unknown where code has their name as a value alone', async () => {
    const { reach } = await reachOf(deep, { ...lock, 'a.js': "const known = { corrected: ['inner'] };\n" });
    expect(reach?.state).toBe('unknown');
  });

  it('are unknown where the project asks for another version of what brings them in', async () => {
    const versions: readonly [Pack, ...Pack[]] = [
      { ecosystem: 'npm', name: 'inner', direct: false },
      { ecosystem: 'npm', name: 'outer', version: '1.0.0', direct: false, needs: ['inner'] },
      { ecosystem: 'npm', name: 'outer', version: '2.0.0', direct: true },
    ];
    const { reach } = await reachOf(versions, { ...lock, 'a.js': "import 'outer';\n" });
    expect([reach?.state, reach?.because]).toEqual([
      'unknown',
      'outer leads to it, of which it is not known: the project asks for another version of outer',
    ]);
  });

  it('are unknown where the lockfile does not tell what they are', async () => {
    const { reach, risk } = await reachOf([{ ecosystem: 'npm', name: 'inner' }], { 'a.js': 'x();\n' });
    expect([reach?.state, risk]).toEqual(['unknown', 50]);
  });

  it.each([
    ['unknown', 'build.bat', ':: uncomment this and submit a pull request to see\r\n'],
    ['unknown', 'notify.sh', '# request\necho "the request failed"\n'],
    ['reached', 'notify.sh', 'NODE_ENV=test npx request --all\n'],
    ['reached', 'ci.yml', 'steps:\n  - request --all\n'],
    ['unknown', '.github/workflows/ci.yml', 'steps:\n  - run: request --all\n'],
    ['unknown', '.yarnrc.yml', 'packageExtensions:\n  "request":\n    dependencies: {}\n'],
  ])('are %s by %s: %j', async (state, path, text) => {
    const needed = [{ ecosystem: 'npm', name: 'request' }] as const;
    expect((await reachOf(needed, { [path]: text })).reach?.state).toBe(state);
  });

  it('end in circles', async () => {
    const circle: readonly [Pack, ...Pack[]] = [
      { ecosystem: 'npm', name: 'a', needs: ['b'] },
      { ecosystem: 'npm', name: 'b', needs: ['a'] },
    ];
    expect((await reachOf(circle, { 'a.js': 'x();\n' })).reach?.state).toBe('unknown');
  });
});

describe('functions', () => {
  const html = (symbols: readonly string[]): Pack => ({ ecosystem: 'Go', name: 'golang.org/x/net', symbols });
  const go = (body: string) => `package a\n\nimport "golang.org/x/net/html"\n\nfunc f() {\n\t${body}\n}\n`;
  it.each([
    ['called', ['golang.org/x/net/html.Parse'], 'html.Parse(r)', 'called'],
    ['another one', ['golang.org/x/net/html.Parse'], 'html.Render(w, n)', 'imported'],
    ['of another package', ['golang.org/x/net/html.Parse'], 'other.Parse(r)', 'imported'],
    ['a method', ['golang.org/x/net/html.Tokenizer.Next'], 'z.Next()', 'called'],
    ['a package that is not imported', ['golang.org/x/net/http2.Serve'], 'http2.Serve(r)', 'unknown'],
    ['all of it', ['golang.org/x/net/html'], 'x()', 'called'],
    ['handed on', ['golang.org/x/net/html.Parse'], 'each(readers, html.Parse)', 'called'],
    ['a member of that name', ['golang.org/x/net/html.Parse'], 'each(readers, doc.Parse)', 'imported'],
    ['a method handed on', ['golang.org/x/net/html.Tokenizer.Next'], 'each(z.Next)', 'called'],
  ])('%s', async (_, symbols, body, state) => {
    expect(await howOf(html(symbols), 'a.go', go(body))).toBe(state);
  });

  it('that are not called are named as such', async () => {
    const because = async (body: string) =>
      (await reachOf([html(['golang.org/x/net/html.Tokenizer.Next'])], { 'a.go': go(body) })).reach?.because;
    expect(await because('html.Render(w, n)')).toBe(
      'the code imports it and calls no function that the advisory names',
    );
    const { reach } = await reachOf([html(['golang.org/x/net/html.Parse'])], {
      'a.go': go('html.Render(w, n)'),
    });
    expect(reach?.symbols).toEqual([]);
    expect(await because('x := new(html.Node)\n\tx.Next()')).toBe(
      'the code calls golang.org/x/net/html.Tokenizer.Next',
    );
  });

  it('of the standard library', async () => {
    const pack = { ecosystem: 'Go', name: 'stdlib', symbols: ['net/http.Get'] };
    const program = (name: string) => `package a\nimport "net/http"\nfunc f() { http.${name}(u) }\n`;
    expect(await howOf(pack, 'a.go', program('Get'))).toBe('called');
    expect(await howOf(pack, 'a.go', program('Head'))).toBe('imported');
    expect(await howOf(pack, 'a.go', 'package a\nimport "strings"\n')).toBe('unknown');
  });

  it.each([
    ['called', 'Parse(r)'],
    ['called', 'each(Parse)'],
    ['imported', 'Render(w, n)'],
  ])('without the name of their package: %s in %s', async (state, body) => {
    const code = `package a\nimport . "golang.org/x/net/html"\nfunc f() { ${body} }\n`;
    expect(await howOf(html(['golang.org/x/net/html.Parse']), 'a.go', code)).toBe(state);
  });

  it('by another name', async () => {
    const code = 'package a\nimport h "golang.org/x/net/html"\nfunc f() { h.Parse(r) }\n';
    expect(await howOf(html(['golang.org/x/net/html.Parse']), 'a.go', code)).toBe('called');
  });

  const vendored = (symbols: readonly string[], needs: readonly string[] = []) =>
    reachOf(
      [
        { ...html(symbols), foundBy: 'go/vendor-modules' },
        { ecosystem: 'Go', name: 'example.com/other', needs, foundBy: 'go/vendor-modules' },
      ],
      {
        'a.go': `${go('html.Render(w, n)')}import "example.com/other"\n`,
        'vendor/modules.txt':
          '# golang.org/x/net v1.0.0\n## explicit\ngolang.org/x/net/html\n# example.com/other v1.0.0\nexample.com/other\n',
      },
    );

  it('that no one can call are a proof where the build is vendored', async () => {
    const { reach } = await vendored(['golang.org/x/net/html.Parse']);
    expect(reach).toMatchObject({ state: 'not-reached', at: [{ path: 'a.go', line: 3 }] });
    expect(reach?.proof?.[0]).toContain('html.Parse');
    expect((await vendored(['golang.org/x/net/http2.Serve'])).reach?.state).toBe('not-reached');
  });

  it('are none where another module may call them, or where one is not exported', async () => {
    expect((await vendored(['golang.org/x/net/html.Parse'], ['golang.org/x/net'])).reach?.how).toBe(
      'imported',
    );
    expect((await vendored(['golang.org/x/net/html.parser.run'])).reach?.how).toBe('imported');
  });

  it('of other languages', async () => {
    const pack = { ecosystem: 'PyPI', name: 'yaml', symbols: ['yaml.load'] };
    expect(await howOf(pack, 'a.py', 'import yaml\nyaml.load(x)\n')).toBe('called');
    expect(await howOf(pack, 'a.py', 'import yaml\nyaml.dump(x)\n')).toBe('imported');
  });
});

it('is silent about packages whose language is not read, and unknown where there is no code', async () => {
  expect((await reachOf([{ ecosystem: 'Hex', name: 'x' }], { 'a.js': '' })).reach).toBeUndefined();
  expect((await reachOf([{ ecosystem: 'PyPI', name: 'x', direct: true }], { 'a.js': '' })).reach?.state).toBe(
    'unknown',
  );
});

it('is unknown where not all files of the target are read', async () => {
  const pack: Pack = { ecosystem: 'npm', name: 'inner', direct: true };
  const { findings } = await withReach(
    [vulnerabilityIn(pack)],
    { components: [componentOf(pack)], archives: [], gaps: [] },
    { sources: [{ path: 'a.js', text: 'x();\n' }] },
    grammarsOnDisk(createRealWorld().disk),
  );
  const evidence = findings[0]?.evidence;
  expect(evidence?.kind === 'vulnerable-component' && evidence.reach?.state).toBe('unknown');
});
