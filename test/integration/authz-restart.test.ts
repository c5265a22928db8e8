import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answers } from '../../src/servers/authz/index.js';
import { builtCommand, isBuilt } from './registry-dockerd.js';

if (!isBuilt) console.warn('!! LEFT OUT: that a plugin that crashed is back; it needs a build.');

describe.skipIf(!isBuilt)('a plugin that crashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'r-'));
  const at = (name: string) => join(folder, name);
  let running: ChildProcess | undefined;
  afterAll(() => {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const untilItAnswers = () =>
    expect.poll(() => answers(at('s')), { timeout: 60_000, interval: 5 }).toBe(true);

  it('is started as its unit says, and is back over the socket that it left behind', async () => {
    writeFileSync(at('policy.yaml'), 'version: 1\n');
    writeFileSync(at('trust.yaml'), "version: 1\nrules: [{images: ['*'], refuse: nothing runs}]\n");
    const words = [
      '--policy',
      at('policy.yaml'),
      '--trust',
      at('trust.yaml'),
      '--trust-seconds',
      '30',
      '--state',
      at('state'),
    ];
    const install = [builtCommand, 'authz', 'install', '--root', at('etc'), '--socket', at('s'), ...words];
    const { status, stderr } = spawnSync(process.execPath, install, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const unit = readFileSync(at('etc/etc/systemd/system/seaworthy-authz.service'), 'utf8');
    const command = /^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '';
    expect(command).toContain(`--state ${at('state')} --trust ${at('trust.yaml')} --trust-seconds 30`);
    expect(unit).toMatch(/^Restart=always$/m);
    expect(unit).toMatch(/^StartLimitIntervalSec=0$/m);
    const waitMs = Number(/^RestartSec=(\d+)ms$/m.exec(unit)?.[1]);
    expect(waitMs).toBeLessThanOrEqual(100);

    // What systemd does, without systemd.
    const [program = '', ...args] = [...command.split(' '), '--audit-log', at('audit.jsonl')];
    const start = () => {
      running = spawn(program, args, { stdio: 'ignore' });
      running.once('exit', () => setTimeout(start, waitMs));
      return running;
    };
    const first = start();
    await untilItAnswers();
    for (let crash = 0; crash < 2; crash++) {
      const gone = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await gone;
      await untilItAnswers();
    }
    expect(running?.pid).not.toBe(first.pid);
    running?.removeAllListeners('exit');
  });
});
