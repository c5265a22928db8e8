import { expect, it } from 'vitest';
import { analyzeFiles } from '../../testing/accept-flow.js';
import { expectProportional } from '../../testing/growth.js';

const times = 5_000;
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: Math.ceil(count) }, (_, index) => line(index)).join('\n');

const programs: Readonly<Record<string, readonly [path: string, text: (count: number) => string]>> = {
  'accessors of one object': [
    'a.js',
    (count) =>
      `module.exports = {\n${many(count, (i) => `get p${i}() { return 1; },\nset p${i}(v) {},`)}\n};`,
  ],
  'secrets in one object': [
    'a.js',
    (count) => `use({\n${many(count * 4, (i) => `password: 'x${i}y',`)}\n});`,
  ],
  'values of one name': ['a.js', (count) => `use({\n${many(count * 4, () => `value: '*',`)}\n});`],
  'choices of a module': ['a.js', (count) => many(count * 2, (i) => `const v${i} = a || 'b${i}';`)],
  'variables of a method, each with a branch': [
    'A.java',
    (count) =>
      `class A {\nvoid run(String x) {\n${many(count, (i) => `String a${i} = x == null ? "a" : x, b${i} = a${i};`)}\n}\n}`,
  ],
  'values of a generator': [
    'a.js',
    (count) => `function* f(x) {\n${many(count, (i) => `const a${i} = yield g(x);`)}\n}`,
  ],
  'copies of an object that grows': [
    'a.js',
    (count) => `let o = {};\n${many(count, (i) => `o = Object.assign({}, o, { a${i}: b });`)}`,
  ],
  'copies of a list that grows': ['a.js', (count) => `let o = [];\n${many(count, () => 'o = [...o, x];')}`],
  'what a function has tested': [
    'a.js',
    (count) =>
      `function f(x) {\n${many(count, (i) => `if (!/^[a-z]+$/.test(x.a${i})) return;`)}\nexec(x);\n}`,
  ],
  'cases of a switch': [
    'a.js',
    (count) =>
      `function f(x) { let r;\nswitch (x) {\n${many(count, (i) => `case ${i}: r = r + g(${i});`)}\n} return r; }`,
  ],
  'elements that a list is given': [
    'A.java',
    (count) =>
      `class A {\nvoid run(java.util.List<String> x) {\nvar m = new ArrayList<String>();\n${many(count, (i) => `m.add(x.get(${i}));`)}\n}\n}`,
  ],
  'filters of a controller': [
    'a.rb',
    (count) =>
      `class A < ApplicationController\n${many(count / 5, (i) => `before_action :a${i}`)}\n${many(count / 5, (i) => `def b${i}\nend`)}\nend\n`,
  ],
  'a schema that each line extends': [
    'a.js',
    (count) =>
      `const { z } = require('zod');\nlet s0 = z.object({});\n${many(count * 2, (i) => `let s${i + 1} = s${i}.extend({ a${i}: z.string() });`)}\n`,
  ],
  'decorators of a function': ['a.py', (count) => `${many(count * 2, (i) => `@d${i}`)}\ndef f(a):\n  pass\n`],
  'routes of a function': [
    'a.py',
    (count) =>
      `from flask import Flask, request\napp = Flask(__name__)\n${many(count, (i) => `@app.route("/p${i}")`)}\ndef f():\n  return eval(request.args["q"])\n`,
  ],
};

it.each(Object.entries(programs))('follows in proportion to their number: %s', async (_, [path, text]) => {
  await expectProportional(times, (count) => analyzeFiles({ [path]: text(count) }));
});

it('puts no text together that grows beyond a limit', async () => {
  const { gaps } = await analyzeFiles({ 'a.js': `let s = 'abc';\n${many(64, () => 's = s + s;')}` });
  expect(gaps).toEqual([]);
});
