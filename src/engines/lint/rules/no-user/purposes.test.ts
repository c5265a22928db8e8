import { expect, it } from 'vitest';
import type { ImageUse } from '../../../../core/analyzer.js';
import { composeUses } from '../../compose-uses.js';
import { type LintRequest, lintDockerfile } from '../../lint.js';
import { imageUsesIn } from '../../models/image-uses.js';
import { keptIn } from '../../models/run-options.js';
import { rule } from './index.js';

function hitOf(text: string, more: Partial<LintRequest> = {}) {
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules: [rule], ...more };
  return lintDockerfile(request).problems[0]?.hit;
}

it.each([
  ['one that fills root file systems', 'build-essential debootstrap', 'debootstrap'],
  ['one for live images', 'live-build git', 'live-build'],
  ['three that pack systems', 'squashfs-tools xorriso grub-pc-bin', 'squashfs-tools, xorriso'],
])('keeps root for what builds systems, by %s', (_, packages, named) => {
  const hit = hitOf(
    `FROM debian:13\nRUN apt-get install -y ${packages}\nADD . /tide\nCMD ["/tide/prepare"]\n`,
  );
  expect(hit?.detail).toBe(`it builds systems, by its packages (${named})`);
  expect(hit?.severity).toBe('low');
  expect(hit?.advice).toContain('Keep root for that');
});

it.each([
  ['one that packs other things, too', 'squashfs-tools git', ''],
  ['a service', 'debootstrap', 'EXPOSE 8080\n'],
])('does not take for one %s', (_, packages, more) => {
  const text = `FROM debian:13\nRUN apt-get install -y ${packages}\n${more}ADD . /tide\nCMD ["/tide/prepare"]\n`;
  expect(hitOf(text)?.detail ?? '').not.toContain('builds systems');
});

it.each([
  ['./Resources:/data', undefined],
  ['./videos:/data/input', undefined],
  ['./storage:/data', '/data'],
  ['./uploads/resources-of-all:/data', '/data'],
])('takes %s for a folder that is written: %s', (value, expected) => {
  expect(keptIn({ name: '-v', value })).toBe(expected);
});

it.each([
  'CMD ["python", "a.py", "--input", "/data"]',
  'CMD ["python", "a.py", "--source-dir=/data"]',
  'ENV TIDE_INPUT_DIR=/data\nCMD ["python", "a.py"]',
])('names no folder that %j only reads', (lines) => {
  const runs = [{ does: 'run', line: 2, path: 'compose.yaml', keeps: ['/data', '/cache'] } as const];
  const images = { isBuiltHere: () => false, isBuilt: false, runs };
  expect(hitOf(`FROM python:3.14\nCOPY a.py /\n${lines}\n`, { images })?.advice).toContain(
    '(such as /cache)',
  );
});

it.each([
  ['# The panel passes `user=<UID>:<GID>` when it makes a container.', 'user=<UID>:<GID>', 1],
  ['# Start it with --user $(id -u):$(id -g)', '--user $(id', 1],
  ['#\n# docker run --rm -u 1000 tide', '-u 1000', 2],
])('follows the comment %j on the account', (comment, given, line) => {
  const hit = hitOf(`${comment}\nFROM debian:13\nCOPY tide /\nCMD ["/tide"]\n`);
  expect(hit?.detail).toBe(`unless it is started with ${given}, as the comment in line ${line} has it`);
  expect(hit?.severity).toBe('low');
});

it.each([
  '# pip install --user tide',
  '# It cannot be started with --user 1000 yet.',
  '# docker run --user 0',
  '# postgres://a?user=tide',
  '# The user = anyone who signs in',
])('takes %j for no account', (comment) => {
  const hit = hitOf(`${comment}\nFROM debian:13\nCOPY tide /\nCMD ["/tide"]\n`);
  expect(hit?.severity).toBe('medium');
});

it.each([
  ['every service of it', ['user: 1000'], 'low'],
  ['one of two', ['user: 1000', undefined], 'medium'],
  ['a place to fill in', ['user: UID:GID'], 'medium'],
])('weighs an account that %s has', (_, users, severity) => {
  const runs = users.map((user, at): ImageUse & { readonly path: string } => ({
    does: 'run',
    line: at + 1,
    path: 'compose.yaml',
    ...(user === undefined ? {} : { user }),
  }));
  const images = { isBuiltHere: () => false, isBuilt: false, runs };
  const hit = hitOf('FROM debian:13\nCOPY tide /\nEXPOSE 80\nCMD ["/tide"]\n', { images });
  expect(hit?.severity).toBe(severity);
});

it.each([
  ['sleep infinity', 'medium'],
  ["bash -c 'while true; do date; sleep 300; done'", 'medium'],
  ['tail -f /dev/null', 'medium'],
  ["sh -c 'while true; do /backup; sleep 300; done'", undefined],
  ['tided', undefined],
])('weighs an image without a command that Compose starts with %j', (command, severity) => {
  const text = 'FROM debian:13\nRUN apt-get install -y tide\nEXPOSE 4000\n';
  const own = { path: 'Dockerfile', text };
  const compose = `services:\n  tide:\n    build: .\n    command: ${JSON.stringify(command)}\n`;
  const uses = composeUses(compose).map((use) => ({ ...use, path: 'compose.yml' }));
  const images = imageUsesIn(uses, [own])(own);
  const [problem] = lintDockerfile({ ...own, today: '2026-01-01', rules: [rule], images }).problems;
  expect(problem?.hit.severity).toBe(severity);
  expect(problem?.hit.advice?.includes('10001')).toBe(severity === undefined);
});
