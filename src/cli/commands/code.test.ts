import { describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/run-command.js';
import { command } from './code.js';

const shop = {
  'app.js': `const { exec } = require('child_process');
const app = require('express')();
app.get('/ping', (req, res) => {
  exec('ping -c 1 ' + req.query.host, (error, out) => res.json(out));
});
`,
};

describe('code', () => {
  it('says the verdict first, then what to change, then shows the code', async () => {
    const { out, exitCode } = await runCommand(command, shop, []);
    const order = ['✗ FAIL', 'FIX FIRST', 'WHY IT FAILS', 'EVIDENCE', "exec('ping -c 1 '"];
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
