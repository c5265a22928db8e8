import { expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { startContainer } from './container.js';

/** An engine whose container never answers. */
async function failureOf(state: string, log: { stdout?: string; stderr?: string }) {
  const { processes, runs, ...world } = fakeWorld({
    processes: ({ args }) => {
      if (args[0] === 'logs') return log;
      if (args[0] === 'inspect') return { stdout: state };
      return args[0] === 'port' ? { stdout: '127.0.0.1:49153' } : { stdout: '' };
    },
  });
  const options = { image: 'app:1', name: 'scan-1', network: undefined, port: 8080, dockerHost: undefined };
  const environment = ['API_TOKEN=tern-4417-skerry', 'MODE=test'];
  const started = startContainer(
    { ...options, environment, waitMs: 0, ownerPid: 1 },
    { ...world, processes, disk: world.disk },
  );
  const thrown = await started.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(runs.at(-1)?.args.slice(0, 2)).toEqual(['rm', '--force']);
  return thrown instanceof SeaworthyError
    ? [thrown.code, thrown.message, thrown.whatToDo].join(' ')
    : String(thrown);
}

it.each([
  [
    'exited 3 false',
    { stderr: 'a\nb\nno such table: orders\n' },
    ['exit code 3', 'a | b | no such table: orders'],
  ],
  ['exited 137 true', { stdout: 'started' }, ['exit code 137, out of memory,', 'started']],
  ['dead 1 false', {}, ['exit code 1', 'It logged nothing']],
  ['running 0 false', { stdout: 'listening on 9000' }, ['does not answer', '--port', 'listening on 9000']],
])('says how a container that is %s ended and what it logged', async (state, log, expected) => {
  const message = await failureOf(state, log);
  for (const text of expected) expect(message).toContain(text);
});

it('hides secrets of its log, and what steers a terminal', async () => {
  const stderr = [
    'sign-in with tern-4417-skerry failed',
    'db_password=guillemot7 mode=fast',
    '{"token": "puffin-99-skua", "port": "8080"}',
    'connect postgres://app:razorbill5@db/orders',
    '\u001b[31mred --api-key fulmar-5 \u202Eend',
  ].join('\n');
  const message = await failureOf('exited 1 false', { stderr });
  for (const secret of ['tern-4417', 'guillemot7', 'puffin-99', 'razorbill5', 'fulmar-5', '\u001b', '\u202e'])
    expect(message).not.toContain(secret);
  for (const text of ['mode=fast', '8080', '@db/orders', 'red', 'end']) expect(message).toContain(text);
});

it('is bounded', async () => {
  const line = 'x'.repeat(100_000);
  const message = await failureOf('exited 1 false', {
    stdout: Array.from({ length: 50 }, () => line).join('\n'),
  });
  expect(message.length).toBeLessThan(2_000);
});
