import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../testing/accept-flow.js';

const express = `const express = require('express');
const app = express();
app.get('/u/:id', (req, res) => {
  const id = req.params.id;
  require('child_process').exec('id ' + id);
});
`;
const flask = `import os
from flask import Flask, request
app = Flask(__name__)
@app.route('/u/<int:n>', methods=['POST'])
def user(n):
    try:
        os.system('id ' + request.args['a'])
    except ValueError as error:
        return [x for x in (1, 2)]
`;

describe('what is reported', () => {
  it('says of input what is known of it', async () => {
    const runner =
      "const { exec } = require('child_process');\nexports.run = (name) => exec('id ' + name);\n";
    const copy = `import java.io.*;
class Copy {
  Object of(InputStream bytes) throws Exception { return new ObjectInputStream(bytes).readObject(); }
}
`;
    const titles = async (name: string, text: string) =>
      (await analyzeFiles({ [name]: text })).findings.map(({ title }) => title);
    expect(await titles('a.js', express)).toEqual(['Input from outside becomes part of a command']);
    expect(await titles('b.js', runner)).toEqual(["A caller's argument becomes part of a command"]);
    expect(await titles('Copy.java', copy)).toEqual([
      'Input of unknown origin is turned into objects by a reader that runs code',
    ]);
  });
  it.each([
    ['if (way.startsWith("..")) return;', []],
    ['if (way !== "" && (way.startsWith("..") || path.isAbsolute(way))) return;', []],
    ['if (way && way.startsWith("..")) return;', []],
    ['if (way !== "" && way.endsWith(".html")) return;', ['path-traversal']],
  ])('a path whose way from the folder is asked: %s', async (guard, expected) => {
    const text = `const fs = require('fs'), path = require('path');
require('http').createServer((request, response) => {
  const file = path.resolve('/srv' + decodeURIComponent(request.url));
  const way = path.relative('/srv', file);
  ${guard}
  fs.readFile(file, () => {});
});
`;
    expect((await analyzeFiles({ 'a.js': text })).findings.map(({ rule }) => rule)).toEqual(expected);
  });
  it('a handler of document types that looks nothing up follows no external entity', async () => {
    const rules = async (handler: string) => {
      const text = `const sax = require('sax');\nconst parser = sax.parser(true);\nparser.ondoctype = ${handler};\n`;
      return (await analyzeFiles({ 'a.js': text })).findings.map(({ rule }) => rule);
    };
    expect(await rules('(type) => nodes.push({ type })')).toEqual([]);
    expect(await rules('(type) => readFile(placeIn(type))')).toEqual(['xml-external-entity']);
    expect(await rules('handler')).toEqual(['xml-external-entity']);
  });
  it('a list of parameters is no record that input sets fields of', async () => {
    const route = (made: string) => `const app = require('express')();
app.post('/search', (req, res) => {
  const made = new ${made}(req.query);
  made.save();
});
`;
    const rules = async (made: string) =>
      (await analyzeFiles({ 'a.js': route(made) })).findings.map(({ rule }) => rule);
    expect(await rules('Hut')).toContain('mass-assignment');
    expect(await rules('URLSearchParams')).not.toContain('mass-assignment');
  });
  it('gives the numbered steps from the source to the sink', async () => {
    const { findings } = await analyzeFiles({ 'a.js': express });
    expect(findings.map((each) => [each.rule, each.evidence])).toEqual([
      [
        'command-injection',
        {
          kind: 'dataflow',
          cwe: 78,
          trace: [
            { at: 'file', path: 'a.js', line: 4, column: 14 },
            { at: 'file', path: 'a.js', line: 5, column: 3 },
          ],
          routes: [{ method: 'GET', path: '/u/:id' }],
        },
      ],
    ]);
  });

  it('reports flaws in lines of the same text apart', async () => {
    const handler = "app.get('/a', (req, res) => {\ncp.exec('id ' + req.query.a);\n});\n";
    const head = "const app = require('express')(), cp = require('child_process');\n";
    const { findings } = await analyzeFiles({ 'a.js': `${head}${handler}${handler}` });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('lists the routes', async () => {
    const { routes } = await analyzeFiles({ 'a.js': express, 'b.py': flask });
    expect(routes).toEqual([
      {
        method: 'GET',
        path: '/u/:id',
        parameters: ['id'],
        handler: { at: 'file', path: 'a.js', line: 3, column: 19 },
      },
      {
        method: 'POST',
        path: '/u/<int:n>',
        parameters: ['n'],
        handler: { at: 'file', path: 'b.py', line: 5, column: 1 },
      },
    ]);
  });

  it('does not depend on the order of files', async () => {
    const one = await analyzeFiles({ 'a.js': express, 'b.py': flask });
    expect(await analyzeFiles({ 'b.py': flask, 'a.js': express })).toEqual(one);
  });
});

describe('bad input', () => {
  it.each([
    ['minified.js', 'var a=1;'.repeat(1_250_000)],
    ['minified-small.js', 'var a=1;'.repeat(10_000)],
    ['binary.py', 'x\u0000y'],
    ['deep.js', `x = ${'['.repeat(3000)}${']'.repeat(3000)};`],
    ['deep.py', `x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`],
    ['sum.js', `x = 1${' + 1'.repeat(3000)};`],
    ['broken.ts', 'function ( { ]] class = ;;; <'],
  ])('%s is a named gap', async (path, text) => {
    const { gaps } = await analyzeFiles({ [path]: text });
    expect(gaps.map((each) => each.location)).toContainEqual({ at: 'file', path });
  });

  it.each([
    [
      'a map of sources at the end',
      'built.js',
      `'use strict';\n//# sourceMappingURL=data:application/json;base64,${'eyJ2'.repeat(10_000)}\n`,
    ],
    [
      'a template that ends an output with a semicolon',
      'list.ejs',
      '<p><%- names.map((n) => `"${n}"`).join(", "); %></p>\n',
    ],
    ['the type of a module as an argument', 'load.ts', 'const a = load<typeof import("./a")>("./a");\n'],
    ['a template of a program', 'build.gradle.ejs', 'x=<% if (a) { %>1\n'],
  ])('but not %s', async (_, path, text) => {
    const { gaps } = await analyzeFiles({ [path]: text });
    expect(gaps.map(({ reason }) => reason)).toEqual([]);
  });

  it('ends where modules import each other and functions call themselves', async () => {
    const { findings } = await analyzeFiles({
      'a.js': "const b = require('./b'); exports.f = (x) => b.g(x);",
      'b.js': "const a = require('./a'); exports.g = (x) => a.f(x);",
      'c.py': 'def f(x):\n    return f(f(x + 1))\nwhile f(1):\n    f(2)\n',
    });
    expect(findings).toEqual([]);
  });

  it('ends where a variable has itself as its default and is asked for', async () => {
    const { gaps } = await analyzeFiles({
      'a.js':
        'function f(size, rows) { size = size || 5; const even = rows && even || size; if (even && size) g(rows); }',
      'b.py': 'def f(size=None):\n    size = size or 5\n    if size and f(1):\n        f(2)\n',
      'c.rb': 'def f(size)\n  size = size || 5\n  g(1) if size && h\nend\n',
      'd.php': '<?php function f($size) { $size = $size ?: 5; if ($size && g()) h(); }',
    });
    expect(gaps).toEqual([]);
  });

  it('reads a file that is cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(express.length), fc.nat(flask.length), async (a, b) => {
        const { findings } = await analyzeFiles({ 'a.js': express.slice(0, a), 'b.py': flask.slice(0, b) });
        expect(findings.length).toBeLessThan(3);
      }),
      { numRuns: 25 },
    );
  });

  it('reads anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await analyzeFiles({ 'a.js': text, 'b.py': text, 'c.tsx': text, '__proto__.ts': text });
      }),
      { numRuns: 25 },
    );
  });
});

it('does not claim to know what a function gives back that others hand in', async () => {
  const answer = (called: string) => `<?php
use Psr\\Http\\Message\\{ResponseInterface, ServerRequestInterface};
class Pier {
  public function answer(ServerRequestInterface $request, ResponseInterface $response, $handler) {
    $response->getBody()->write(call_user_func(${called}));
  }
}
`;
  const { findings } = await analyzeFiles({
    'a.php': answer('$handler, $request'),
    'b.php': answer("'trim', $request->getQueryParams()['pier']"),
  });
  expect(findings.map(({ confidence }) => confidence)).toEqual(['low', 'high']);
});

it('takes an overload of a fixed number of parameters before one of any number', async () => {
  const code = `import java.io.*;
import java.net.Socket;
import java.nio.file.*;
class Taps {
  static InputStream tap(InputStream in, Clock clock) { return in; }
  static InputStream tap(Path path, OpenOption... options) throws IOException { return Files.newInputStream(path, options); }
  static InputStream tap(Socket socket) throws IOException {
    return tap(socket.getInputStream(), clockOf(socket));
  }
}
`;
  expect((await analyzeFiles({ 'Taps.java': code })).findings).toEqual([]);
});
