import { describe, expect, it } from 'vitest';
import { createRealWorld } from './index.js';

const { processes } = createRealWorld();
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const node = process.execPath;

it('passes arguments as they are, and both outputs and the exit code back', async () => {
  const script = 'console.log(process.argv[1]); console.error("e"); process.exitCode = 3';
  const result = await processes.run(node, ['-e', script, '$(id); "x"']);
  expect([result.exitCode, text(result.stdout), text(result.stderr)]).toEqual([3, '$(id); "x"\n', 'e\n']);
});

it('gives the program its input and environment', async () => {
  const script = 'process.stdin.on("data", (d) => console.log(String(d) + process.env.NAME))';
  const result = await processes.run(node, ['-e', script], { input: 'in-', env: { NAME: 'me' } });
  expect(text(result.stdout)).toBe('in-me\n');
});

it('lets a program ignore its input', async () => {
  const result = await processes.run(node, ['-e', ''], { input: 'x'.repeat(1_000_000) });
  expect(result.exitCode).toBe(0);
});

it('reports a signal as shells do', async () => {
  const result = await processes.run(node, [
    '-e',
    'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 99)',
  ]);
  expect(result.exitCode).toBe(143);
});

describe('refuses', () => {
  it.each([
    ['a missing program', 'no-such-program-here', [], {}, 'PROCESS_FAILED'],
    ['one that hangs', node, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 150 }, 'PROCESS_FAILED'],
    [
      'one that prints without end',
      // Not Node: its writes to a pipe may wait for an event loop that an endless loop never comes back to.
      'sh',
      ['-c', 'while :; do echo xxxxxxxx; done'],
      { maxOutputBytes: 5000 },
      'LIMIT_EXCEEDED',
    ],
    ['a name with a zero byte', 'a\0b', [], {}, 'PROCESS_FAILED'],
  ])('%s', async (_, program, args, options, code) => {
    await expect(processes.run(program, args, options)).rejects.toMatchObject({ code });
  });
});
