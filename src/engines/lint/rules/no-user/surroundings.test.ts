import { expect, it } from 'vitest';
import { type LintRequest, lintDockerfile, type Problem } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { imageUsesIn } from '../../models/image-uses.js';
import { keptIn } from '../../models/run-options.js';
import { rule } from './index.js';

function problemIn(text: string, more: Partial<LintRequest> = {}): Problem | undefined {
  return lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule], ...more })
    .problems[0];
}

function withScript(script: string): Partial<LintRequest> {
  return { context: contextOf(new Map([['start.sh', script]])) };
}

it('does not claim to know a base that is a stage without its name', () => {
  const text = 'FROM acme/tide:1\nRUN a\nFROM base\nEXPOSE 80\nCOPY b /\nCMD ["/b"]\n';
  expect(problemIn(text)?.hit).toMatchObject({
    severity: 'medium',
    detail: 'unless the base image names a user',
  });
});

it.each([
  ['its labels', 'FROM debian:13\nLABEL io.hass.type="addon" io.hass.arch="amd64"\nCMD ["/run.sh"]\n'],
  ['its base', 'FROM ghcr.io/hassio-addons/debian-base:9.1\nCOPY rootfs /\n'],
])('leaves root to an add-on that is known by %s', (_, text) => {
  const { severity, advice } = problemIn(text)?.hit ?? {};
  expect(severity).toBe('low');
  expect(advice).toContain('the Supervisor takes no user');
});

it.each([
  [
    'an extension of PostgreSQL with a start script of its own',
    'acme/pgvector:0.9',
    'postgres',
    '#!/bin/sh\n',
    'until postgres gives',
  ],
  [
    'a script that calls the entry point of the base',
    'redis:8',
    'redis-server',
    'exec docker-entrypoint.sh "$@"\n',
    'until redis gives',
  ],
])('knows the server of %s', (_, base, program, script, detail) => {
  const text = `ARG BASE=${base}\nFROM $BASE\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["${program}"]\n`;
  const { severity, detail: own } = problemIn(text, withScript(script))?.hit ?? {};
  expect([severity, own]).toEqual(['low', `${detail} it up itself`]);
});

it('takes nothing for given up where an own script starts a server that runs as root as well', () => {
  const text = 'FROM redis:8\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["redis-server"]\n';
  expect(problemIn(text, withScript('exec "$@"\n'))?.hit.detail).toBeUndefined();
});

it.each([
  ['a start script names', 'COPY start.sh /\nCMD ["/start.sh"]', 'TIDE=/root/.tide\nmkdir -p "$TIDE"\n'],
  ['a link leads to', 'RUN ln -s /root/.tide/bin/tide /usr/local/bin/tide\nCMD ["tide"]', ''],
])('says that what %s in the home of root moves', (_, lines, script) => {
  const { advice } = problemIn(`FROM debian:13\n${lines}\n`, withScript(script))?.hit ?? {};
  expect(advice).toContain('what lies in /root moves');
});

it('says so where the start script is not read', () => {
  const text = 'FROM debian:13\nENV PATH=/root/.tide/bin:$PATH\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n';
  const { advice } = problemIn(text, { context: contextOf(new Map()) })?.hit ?? {};
  expect(advice).toContain('Before USER, what lies in /root moves');
});

it.each([
  ['ENV STATUS_FILE=/status.txt\nCMD ["tide"]', '', 'make /status.txt directly below /: let STATUS_FILE'],
  [
    'COPY start.sh /\nCMD ["/start.sh"]',
    'mkdir /ledger\n',
    'make /ledger directly below /: let the start script',
  ],
])('names what is made directly below the root: %s', (lines, script, advice) => {
  expect(problemIn(`FROM debian:13\n${lines}\n`, withScript(script))?.hit.advice).toContain(advice);
});

it('names nothing that the image has there', () => {
  const text = 'FROM debian:13\nVOLUME /ledger\nCOPY start.sh /\nCMD ["/start.sh"]\n';
  expect(problemIn(text, withScript('mkdir -p /ledger\n'))?.hit.advice).not.toContain('directly below');
});

it('reads the start script of a base that a service of the tree builds', () => {
  const file = {
    path: 'web/Dockerfile',
    text: 'FROM acme.example/tide\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n',
  };
  const base = {
    path: 'Dockerfile',
    text: 'FROM debian:13\nCOPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n',
  };
  const use = {
    does: 'build' as const,
    line: 3,
    path: 'compose.yaml',
    image: 'acme.example/tide',
    folder: '.',
  };
  const ofBase = contextOf(new Map([['entrypoint.sh', 'chown -R www-data /srv\nexec tide\n']]));
  const images = imageUsesIn([use], [file, base], () => ofBase)(file);
  const { detail } =
    problemIn(file.text, { images, ...withScript('helper start\n/entrypoint.sh\n') })?.hit ?? {};
  expect(detail).toBe('its start script changes settings and owners while it is root');
});

it.each([
  ['./config-repo:/config-repo', undefined],
  ['$PWD/certs:/certs', undefined],
  ['type=bind,source=./keys,target=/keys', undefined],
  ['config:/config', '/config'],
  ['./data:/data', '/data'],
])('takes for what the program writes of the mount %s: %s', (value, path) => {
  expect(keptIn({ name: '-v', value })).toBe(path);
});

it('knows a base by its name in any case', () => {
  expect(problemIn('FROM Redis:alpine\n')?.hit.detail).toBe('until redis gives it up itself');
});

it.each([
  ['RUN apt-get update && apt-get install -y tide', undefined],
  ['RUN sudo apt-get install -y tide', 'unless the base image names a user'],
  ['RUN make\nRUN apk add tide', 'unless the base image names a user'],
])('asks whether the base ends as root: %s', (lines, detail) => {
  const text = `FROM acme/tide:1\n${lines}\nEXPOSE 80\nCOPY b /\nCMD ["/b"]\n`;
  expect(problemIn(text)?.hit.detail).toBe(detail);
});
