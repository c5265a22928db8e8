import { describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/run-command.js';
import { command } from './code.js';

const shop = {
  'app.js': `const { exec } = require('child_process');
const app = require('express')();
app.get('/queue', (req, res) => {
  exec('lpstat -p ' + req.query.host, (error, out) => res.json(out));
});
`,
};

describe('code', () => {
  it('says the verdict first, then what to change, then shows the code', async () => {
    const { out, exitCode } = await runCommand(command, shop, []);
    const order = ['✗ FAIL', 'FIX FIRST', 'WHY IT FAILS', 'EVIDENCE', "exec('lpstat -p '"];
    const places = order.map((words) => out.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(exitCode).toBe(1);
  });

  it('shows no evidence where nothing was found', async () => {
    const { out, exitCode } = await runCommand(command, { 'app.js': 'console.log(1);\n' }, []);
    expect(out).not.toContain('EVIDENCE');
    expect(exitCode).toBe(0);
  });
});

it('code in a language that is not analysed is a gap here as it is in "check"', async () => {
  const files = { 'app.js': 'console.log(1);\n', 'src/core.rs': 'fn main() { println!("{}", 1); }\n' };
  const { out, exitCode } = await runCommand(command, files, []);
  expect(out).toContain('No engine analyses most of the code that is here: Rust (1 file)');
  expect(exitCode).toBe(3);
  expect((await runCommand(command, { 'app.js': shop['app.js'], 'a.sh': 'ls\n' }, [])).exitCode).toBe(1);
});

describe('code --fix', () => {
  const two = {
    'app.js': shop['app.js'],
    'hash.py': 'import hashlib\n\n\ndef h(p):\n    return hashlib.md5(p).hexdigest()\n',
  };
  const repaired = `const { execFile } = require('child_process');
const app = require('express')();
app.get('/queue', (req, res) => {
  execFile('lpstat', ['-p', String(req.query.host)], (error, out) => res.json(out));
});
`;

  it('repairs what is safe and judges what is left', async () => {
    const { exitCode, out, reported, files } = await runCommand(command, two, [], { fix: true });
    expect(files).toEqual({ ...two, 'app.js': repaired });
    expect(reported).toContain('command-injection: Start the program with a list of arguments and no shell');
    expect(out).toContain('✓ PASS');
    expect(exitCode).toBe(0);
  });

  it('makes the others when asked to', async () => {
    const { files } = await runCommand(command, two, [], { fix: 'all', yes: true, confidence: 'low' });
    expect(files['hash.py']).toContain('hashlib.sha256(p)');
  });

  it('shows a patch and writes nothing', async () => {
    const { exitCode, out, files } = await runCommand(command, two, [], { diff: true });
    expect(out).toMatch(/^--- a\/app\.js\n\+\+\+ b\/app\.js\n@@/);
    expect(files).toEqual(two);
    expect(exitCode).toBe(1);
  });

  it('leaves what a comment silences', async () => {
    const silenced = {
      'app.js': shop['app.js'].replace('host, (', 'host, /* nosemgrep */ ('),
    };
    const { exitCode, files } = await runCommand(command, silenced, [], { diff: true });
    expect(files).toEqual(silenced);
    expect(exitCode).toBe(0);
  });

  it('repairs a file that is named', async () => {
    const { files } = await runCommand(command, two, ['app.js'], { fix: true });
    expect(files['app.js']).toBe(repaired);
  });

  it('refuses another kind of repair', async () => {
    await expect(runCommand(command, two, [], { fix: 'some' })).rejects.toThrow('not a kind of repair');
  });
});

describe('code with rules of the user', () => {
  const rules = `rules:
  - id: no-print
    languages: [python]
    severity: ERROR
    message: Do not print $X
    pattern: print($X)
    fix: log($X)
`;
  const files = { 'a.py': 'print(1)\n', 'b.py': 'print(2)  # nosemgrep\n', 'rules/r.yml': rules };

  it.each(['rules', 'rules/r.yml'])('reads %s', async (path) => {
    const { exitCode, out } = await runCommand(command, files, [], { userRules: [path], failOn: 'high' });
    expect(out).toContain('Do not print 1');
    expect(out).not.toContain('Do not print 2');
    expect(exitCode).toBe(1);
  });

  it('makes the repair that a rule brings', async () => {
    const result = await runCommand(command, files, [], { userRules: ['rules'], fix: true });
    expect(result.files['a.py']).toBe('log(1)\n');
    expect(result.exitCode).toBe(0);
  });

  it('may be distinguished', async () => {
    const result = await runCommand(command, files, [], { userRules: ['rules'], skipRules: 'no-print' });
    expect(result.exitCode).toBe(0);
  });

  it('says so where there are none', async () => {
    await expect(runCommand(command, files, [], { userRules: ['none'] })).rejects.toThrow(
      'There are no rules',
    );
  });
});
