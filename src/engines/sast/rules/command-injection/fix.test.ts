import { describe, expect, it } from 'vitest';
import { acceptFix } from '../../../../testing/accept-fix.js';
import { wordsOf } from './fix/words.js';
import { fix } from './fix.js';

const node = (first: string, body: string) => `${first}
const app = require('express')();
app.get('/p', (req, res) => {
  ${body}
});
`;
const flask = (imports: string, body: string) => `${imports}
from flask import Flask, request
app = Flask(__name__)
@app.route('/p')
def p():
    ${body}
    return 'ok'
`;

acceptFix(fix, {
  'a name taken out of its module': {
    path: 'a.js',
    before: node(
      "const { exec } = require('child_process');",
      "exec('tidegauge -n 1 ' + req.query.host, (e, out) => res.json(out));",
    ),
    after: node(
      "const { execFile } = require('child_process');",
      "execFile('tidegauge', ['-n', '1', String(req.query.host)], (e, out) => res.json(out));",
    ),
  },
  'a member of the module': {
    path: 'a.js',
    before: node(
      "const cp = require('child_process');",
      'cp.execSync(`host --type="${req.query.who}" -n 3`);',
    ),
    after: node(
      "const cp = require('child_process');",
      "cp.execFileSync('host', [`--type=${req.query.who}`, '-n', '3']);",
    ),
  },
  'os.system': {
    path: 'a.py',
    before: flask('import os', `os.system(f"tidegauge -n 1 {request.args['h']}")`),
    after: flask('import os', `os.system('tidegauge -n 1 ' + shlex.quote(str(request.args['h'])))`).replace(
      'request\n',
      'request\nimport shlex\n',
    ),
  },
  'shell=True': {
    path: 'a.py',
    before: flask(
      'import subprocess',
      `subprocess.check_output('host ' + request.args.get('h'), shell=True, timeout=3)`,
    ),
    after: flask(
      'import subprocess',
      `subprocess.check_output(["host", str(request.args.get('h'))], timeout=3)`,
    ),
  },
  'os.popen': {
    path: 'a.py',
    before: flask('import os', `out = os.popen('host ' + request.args.get('h')).read()`),
    after: flask(
      'import os',
      `out = os.popen('host ' + shlex.quote(str(request.args.get('h')))).read()`,
    ).replace('request\n', 'request\nimport shlex\n'),
  },
  'a pipe, with quotes round the value': {
    path: 'a.py',
    before: flask('import os', `os.system(f"grep '{request.args['h']}' log.txt | wc -l")`),
    after: flask(
      'import os',
      `os.system('grep ' + shlex.quote(str(request.args['h'])) + ' log.txt | wc -l')`,
    ).replace('request\n', 'request\nimport shlex\n'),
  },
  'quotes round more than the value': {
    path: 'a.py',
    before: flask('import os', `os.system(f"grep 'a {request.args['h']}' log.txt")`),
  },
  PHP: {
    path: 'a.php',
    before: `<?php
system("host -t mx " . $_GET['h'] . " | head -n 1");
`,
    after: `<?php
system('host -t mx ' . escapeshellarg($_GET['h']) . ' | head -n 1');
`,
  },
  'backquotes of Ruby': {
    path: 'a.rb',
    before: "require 'sinatra'\n\nget '/p' do\n  `host #{params[:h]}`\nend\n",
    after:
      "require 'sinatra'\nrequire 'shellwords'\n\nget '/p' do\n  `host #{Shellwords.escape(params[:h].to_s)}`\nend\n",
  },
  'not a pipe': {
    path: 'a.js',
    before: node("const { exec } = require('child_process');", "exec('cat ' + req.query.f + ' | wc -l');"),
  },
  'not a program from outside': {
    path: 'a.py',
    before: flask('import os', `os.system(request.args['h'])`),
  },
});

describe('words', () => {
  const words = (...pieces: readonly string[]) =>
    wordsOf(pieces.map((text, index) => ({ kind: index % 2 === 0 ? 'letters' : 'hole', text })))?.map(
      (word) => word.map(({ text }) => text).join('+'),
    );
  it.each([
    [
      ['ls -l ', 'x'],
      ['ls', '-l', 'x'],
    ],
    [
      ["a '", 'x', "' b"],
      ['a', '+x', 'b'],
    ],
    [
      ['a --b=', 'x'],
      ['a', '--b=+x'],
    ],
    [['A=1 b ', 'x'], undefined],
    [['a "b c" d'], ['a', 'b c', 'd']],
    [['a | b'], undefined],
    [['sh -c ', 'x'], undefined],
    [['', 'x'], undefined],
    [['a $HOME ', 'x'], undefined],
    [['a "', 'x'], undefined],
  ])('%j', (pieces, expected) => {
    expect(words(...pieces)).toEqual(expected);
  });
});
