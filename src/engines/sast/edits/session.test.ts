import { describe, expect, it } from 'vitest';
import { javaTree } from '../../../../bench/java-tree.js';
import { dice } from '../../../testing/dice.js';
import { createRealWorld } from '../../../world/index.js';
import { analyzeCode, type SourceFile } from '../analyze.js';
import { grammarsOnDisk } from '../languages/assets.js';
import { CodeSession } from './session.js';
import { Symbols } from './symbols.js';

const read = grammarsOnDisk(createRealWorld().disk);

type Edit = readonly [name: string, edit: (text: string) => string];

const ofJava: readonly Edit[] = [
  ['a comment', (text) => text.replace('public class', '// Noted.\npublic class')],
  ['a body without effect', (text) => text.replace('calls++;', 'calls++;\n    calls += 0;')],
  ['a new sink', (text) => text.replace(/(List<\w+> found = )/, 'System.load(text);\n    $1')],
  ['no sink any more', (text) => text.replace(/ *System\.load\(text\);\n/, '')],
  [
    'another method',
    (text) =>
      text.replace(
        /\}\s*$/,
        '  public void start(String x) throws Exception {\n    Runtime.getRuntime().exec(x);\n  }\n}\n',
      ),
  ],
  ['one method less', (text) => text.replace(/ {2}public void start\(String x\)[^}]*\}\n/, '')],
  ['another parameter', (text) => text.replace('count(String what)', 'count(String what, int more)')],
  ['another result', (text) => text.replace('String describe(', 'Object describe(')],
  ['a constant', (text) => text.replace(/limit < \d/, 'limit < 9')],
  ['a brace less', (text) => text.replace(/\}\s*$/, '')],
  ['another name', (text) => text.replace(/\bwanted\b/g, 'given')],
];

/** Edits one file after the other, and compares with a run of everything; gives how often everything ran. */
async function editing(
  start: readonly SourceFile[],
  edits: readonly Edit[],
  rounds: number,
): Promise<number> {
  const draw = dice(11);
  const session = new CodeSession(read);
  let files = start;
  let fresh = 0;
  await session.analyze(files);
  for (let round = 0; round < rounds; round += 1) {
    const [name, edit] = edits[round % edits.length] as Edit;
    const open = files.flatMap((file, index) => (edit(file.text) === file.text ? [] : [index]));
    const at = open[draw(open.length)];
    files = files.map((file, index) => (index === at ? { ...file, text: edit(file.text) } : file));
    const found = await session.analyze(files);
    fresh += session.freshRuns;
    expect([name, JSON.stringify(found)]).toEqual([name, JSON.stringify(await analyzeCode(files, read))]);
  }
  return fresh;
}

describe('a session', () => {
  it('reports after any edit of a shop what a run of everything does', async () => {
    expect(await editing([...javaTree(300, 3)], ofJava, 11)).toBe(0);
  });

  it('follows what a helper of another file does, is given and gives back', async () => {
    const files = [
      {
        path: 'a/Shop.java',
        text: 'package a;\nimport javax.servlet.http.*;\npublic class Shop extends HttpServlet {\n  protected void doGet(HttpServletRequest q, HttpServletResponse r) throws Exception {\n    String name = Texts.clean(q.getParameter("name"));\n    Runtime.getRuntime().exec("lp " + name);\n  }\n}\n',
      },
      {
        path: 'a/Texts.java',
        text: 'package a;\npublic class Texts {\n  static String clean(String given) {\n    return given;\n  }\n}\n',
      },
    ];
    const session = new CodeSession(read);
    const reports = async (from: string, to: string) => {
      const all = files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
      const { findings } = await session.analyze(all);
      expect(JSON.stringify(findings)).toBe(JSON.stringify((await analyzeCode(all, read)).findings));
      return [findings.length, session.freshRuns];
    };
    expect(await reports('', '')).toEqual([1, 1]);
    expect(await reports('return given', 'return "fixed"')).toEqual([0, 0]);
    expect(await reports('static String clean', 'int n;\n  static String clean')).toEqual([1, 0]);
    expect(await reports('return given', 'return given.replace("a", "b")')).toEqual([1, 0]);
    expect(await reports('static String clean', 'static int clean')).toEqual([0, 0]);
  });

  it('shows a change of a helper to all that call it, also to those that did not when it changed', async () => {
    const servlet = (name: string, call: string) => ({
      path: `a/${name}.java`,
      text: `package a;\nimport javax.servlet.annotation.WebServlet;\nimport javax.servlet.http.*;\n@WebServlet("/${name}")\npublic class ${name} extends HttpServlet {\n  protected void doGet(HttpServletRequest q, HttpServletResponse r) throws Exception {\n    ${call}\n  }\n}\n`,
    });
    const files: readonly SourceFile[] = [
      servlet('First', 'Texts.use(q.getParameter("a"));'),
      servlet('Next', 'Texts.use(q.getParameter("b"));'),
      servlet('Ahead', 'Between.pass(q.getParameter("c"));'),
      {
        path: 'a/Between.java',
        text: 'package a;\npublic class Between {\n  static void pass(String given) throws Exception {\n    Texts.use(given);\n  }\n}\n',
      },
      {
        path: 'a/Texts.java',
        text: 'package a;\npublic class Texts {\n  static void use(String given) throws Exception {\n    given.trim();\n  }\n}\n',
      },
    ];
    const session = new CodeSession(read);
    let edited = files;
    const routesOnceEdited = async (from: string, to: string) => {
      edited = edited.map((file) => ({ ...file, text: file.text.replace(from, to) }));
      const { findings } = await session.analyze(edited);
      expect(JSON.stringify(findings)).toBe(JSON.stringify((await analyzeCode(edited, read)).findings));
      return findings
        .flatMap(({ evidence }) => (evidence.kind === 'dataflow' ? (evidence.routes ?? []) : []))
        .map(({ path }) => path);
    };
    expect(await routesOnceEdited('', '')).toEqual([]);
    expect(await routesOnceEdited('Between.pass(', 'new Object().equals(')).toEqual([]);
    expect(await routesOnceEdited('given.trim()', 'Runtime.getRuntime().exec(given)')).toEqual([
      '/First',
      '/Next',
    ]);
    expect(await routesOnceEdited('new Object().equals(', 'Between.pass(')).toEqual([
      '/Ahead',
      '/First',
      '/Next',
    ]);
    expect(session.freshRuns).toBe(0);
  });

  it('is exact in other languages, where it may run everything again', async () => {
    const script = `const express = require('express');
const { exec } = require('child_process');
const { quote } = require('./quote');
const app = express();
app.get('/print', (req, res) => { exec('lp ' + quote(req.query.name)); res.send('ok'); });
app.get('/hello', (req, res) => res.send('<p>' + req.query.q));
`;
    const files = [
      { path: 'app.js', text: script },
      { path: 'quote.js', text: 'exports.quote = (text) => {\n  return text;\n};\n' },
      {
        path: 'job.py',
        text: 'import os, sys\n\n\nclass Job:\n    def __init__(self, name):\n        self.name = name\n\n    def run(self):\n        os.system("lp " + self.name)\n\n\nJob(sys.argv[1]).run()\n',
      },
    ];
    const edits: readonly Edit[] = [
      ['a helper that gives nothing', (text) => text.replace('return text;', "return 'a';")],
      ['a helper that gives all', (text) => text.replace("return 'a';", 'return text;')],
      [
        'another handler',
        (text) =>
          text.replace(
            /$/,
            text.includes('express()') ? "app.get('/x', (req, res) => exec(req.query.x));\n" : '',
          ),
      ],
      ['another call', (text) => text.replace('"lp " + self.name', 'self.name')],
      ['a line above', (text) => text.replace(/^/, '\n')],
    ];
    await editing(files, edits, 5);
  });
});

describe('positions of a file', () => {
  it('stay what they were through edits before and behind them', () => {
    const symbols = new Symbols('one two three');
    symbols.edit('one 2 three');
    symbols.edit('zero one 2 three');
    symbols.edit('zero one 2 three four');
    const text = 'zero one 2 three four';
    expect(symbols.of(text.indexOf('three'))).toBe('one two three'.indexOf('three'));
    expect(symbols.offsetOf('one two three'.indexOf('two'))).toBeUndefined();
    const all = Array.from({ length: text.length + 1 }, (_, at) => symbols.of(at));
    expect(new Set(all).size).toBe(all.length);
    expect(all.map((each) => symbols.offsetOf(each))).toEqual(all.map((_, at) => at));
  });
});
