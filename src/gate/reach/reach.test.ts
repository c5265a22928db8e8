import { describe, expect, it } from 'vitest';
import { grammarsOnDisk } from '../../engines/sast/languages/assets.js';
import { componentOf, flawIn, type Pack } from '../../testing/reach-examples.js';
import { createRealWorld } from '../../world/index.js';
import { reachFactors, withReach } from './reach.js';

/** The first package has a flaw. */
async function reachOf(packs: readonly [Pack, ...Pack[]], files: Readonly<Record<string, string>>) {
  const { findings, gaps } = await withReach(
    [flawIn(packs[0])],
    { components: packs.map(componentOf), archives: [], gaps: [] },
    Object.entries(files).map(([path, text]) => ({ path, text })),
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

const stateOf = async (pack: Pack, path: string, text: string) =>
  (await reachOf([{ direct: true, ...pack }], { [path]: text })).reach?.state;

describe('imports', () => {
  it.each<readonly [ecosystem: string, name: string, path: string, imports: string, others: string]>([
    ['npm', 'lodash', 'a.js', "const _ = require('lodash/merge');", "require('lodash-es');"],
    ['npm', '@a/b', 'a.ts', "import { x } from '@a/b';", "import { x } from '@a/bc';"],
    ['npm', 'left-pad', 'a.mjs', "const x = await import('left-pad');", '// left-pad'],
    ['npm', 'x', 'a.js', "export * from 'x';", "import y from './x';"],
    ['PyPI', 'requests', 'a.py', 'import requests.sessions as s', 'import requests_oauthlib'],
    ['PyPI', 'PyYAML', 'a.py', 'from yaml import load', 'import pyyaml'],
    ['PyPI', 'python-jose', 'a.py', 'from jose import jwt', 'import python_jose'],
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
      'org.apache.logging.log4j:log4j-core',
      'A.java',
      'import org.apache.logging.log4j.Logger;',
      'import org.apache.log4j.Logger;',
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
    ['Packagist', 'guzzlehttp/guzzle', 'a.php', '<?php use GuzzleHttp\\Client;', '<?php use Guzz\\Client;'],
    ['Packagist', 'twig/twig', 'a.php', '<?php $t = new \\Twig\\Environment($l);', '<?php new Twigs();'],
    [
      'Packagist',
      'symfony/http-foundation',
      'a.php',
      '<?php use Symfony\\Component\\HttpFoundation\\Request;',
      '<?php use Symfony\\Component\\Console\\Command;',
    ],
    ['NuGet', 'Newtonsoft.Json', 'a.cs', 'using Newtonsoft.Json.Linq;', 'using System.Text.Json;'],
  ])('%s %s', async (ecosystem, name, path, imports, others) => {
    expect(await stateOf({ ecosystem, name }, path, imports)).toBe('imported');
    expect(await stateOf({ ecosystem, name }, path, others)).toBe('not-imported');
  });

  it('says where', async () => {
    const { reach, risk } = await reachOf([{ ecosystem: 'npm', name: 'lodash', direct: true }], {
      'src/a.js': "// x\nconst _ = require('lodash');\n",
    });
    expect(reach).toEqual({
      state: 'imported',
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

  it('are reached through the one that is imported', async () => {
    const { reach, risk } = await reachOf(deep, { 'a.js': "import 'tool';\n" });
    expect([reach?.state, reach?.because, risk]).toEqual([
      'through',
      'the code imports tool, which brings it in',
      45,
    ]);
  });

  it('are not where none is', async () => {
    const { reach, risk } = await reachOf(deep, { 'a.js': "import 'other';\n" });
    expect([reach?.state, reach?.because, risk]).toEqual([
      'not-imported',
      'the code imports neither it nor what brings it in (outer, tool)',
      50 * reachFactors['not-imported'],
    ]);
  });

  it('are not judged where nobody knows what brings them in', async () => {
    const { reach, risk } = await reachOf([{ ecosystem: 'npm', name: 'inner' }], { 'a.js': 'x();\n' });
    expect([reach?.state, risk]).toEqual(['unknown', 50]);
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
    ['another one', ['golang.org/x/net/html.Parse'], 'html.Render(w, n)', 'not-called'],
    ['of another package', ['golang.org/x/net/html.Parse'], 'other.Parse(r)', 'not-called'],
    ['a method', ['golang.org/x/net/html.Tokenizer.Next'], 'z.Next()', 'called'],
    ['a package that is not imported', ['golang.org/x/net/http2.Serve'], 'http2.Serve(r)', 'not-called'],
    ['all of it', ['golang.org/x/net/html'], 'x()', 'called'],
    ['handed on', ['golang.org/x/net/html.Parse'], 'each(readers, html.Parse)', 'called'],
    ['a member of that name', ['golang.org/x/net/html.Parse'], 'each(readers, doc.Parse)', 'not-called'],
    ['a method handed on', ['golang.org/x/net/html.Tokenizer.Next'], 'each(z.Next)', 'called'],
  ])('%s', async (_, symbols, body, state) => {
    expect(await stateOf(html(symbols), 'a.go', go(body))).toBe(state);
  });

  it('of the standard library', async () => {
    const pack = { ecosystem: 'Go', name: 'stdlib', symbols: ['net/http.Get'] };
    expect(await stateOf(pack, 'a.go', 'package a\nimport "net/http"\nfunc f() { http.Get(u) }\n')).toBe(
      'called',
    );
    expect(await stateOf(pack, 'a.go', 'package a\nimport "net/http"\nfunc f() { http.Head(u) }\n')).toBe(
      'not-called',
    );
  });

  it.each([
    ['called', 'Parse(r)'],
    ['called', 'each(Parse)'],
    ['not-called', 'Render(w, n)'],
  ])('without the name of their package: %s in %s', async (state, body) => {
    const code = `package a\nimport . "golang.org/x/net/html"\nfunc f() { ${body} }\n`;
    expect(await stateOf(html(['golang.org/x/net/html.Parse']), 'a.go', code)).toBe(state);
  });

  it('by another name', async () => {
    const code = 'package a\nimport h "golang.org/x/net/html"\nfunc f() { h.Parse(r) }\n';
    expect(await stateOf(html(['golang.org/x/net/html.Parse']), 'a.go', code)).toBe('called');
  });

  it('may be called by what else brings the package in', async () => {
    const inner = { ecosystem: 'PyPI', name: 'inner', direct: true, symbols: ['inner.bad'] };
    const outer = { ecosystem: 'PyPI', name: 'outer', direct: true, needs: ['inner'] };
    const code = { 'a.py': 'import inner\nimport outer\ninner.good()\n' };
    expect((await reachOf([inner, outer], code)).reach?.state).toBe('through');
    expect((await reachOf([inner], code)).reach?.state).toBe('not-called');
  });

  it('of other languages', async () => {
    const pack = { ecosystem: 'PyPI', name: 'PyYAML', symbols: ['yaml.load'] };
    expect(await stateOf(pack, 'a.py', 'import yaml\nyaml.load(x)\n')).toBe('called');
    expect(await stateOf(pack, 'a.py', 'import yaml\nyaml.dump(x)\n')).toBe('not-called');
  });
});

it('says nothing of packages whose language is not read, and where there is no code', async () => {
  expect((await reachOf([{ ecosystem: 'Hex', name: 'x' }], { 'a.js': '' })).reach).toBeUndefined();
  expect((await reachOf([{ ecosystem: 'PyPI', name: 'x', direct: true }], { 'a.js': '' })).reach?.state).toBe(
    'unknown',
  );
});
