import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  today: '2026-01-01',
  bad: {
    'by its name': 'FROM debian:stretch-slim',
    Alpine: 'FROM alpine:3.12.1',
    Ubuntu: 'FROM ubuntu:bionic',
    Python: 'FROM python:2.7',
  },
  repairs: {
    'the nearest of a distribution that is maintained for a year': [
      'FROM ubuntu:20.04\n',
      'FROM ubuntu:22.04\n',
    ],
    'the nearest of a program': ['FROM python:3.8-slim\n', 'FROM python:3.11-slim\n'],
    'a line of majors': ['FROM node:18-alpine\n', 'FROM node:22-alpine\n'],
    'no other major of a language': ['FROM python:2.7\n', 'FROM python:2.7\n'],
    'a database has to be moved by hand': ['FROM postgres:12\n', 'FROM postgres:12\n'],
  },
  good: { 'a release to come': 'FROM alpine:3.99', 'no tag': 'FROM debian' },
});

it.each([
  ['the last stage', 'FROM alpine:3.12\n', ['2022-05-01']],
  ['what the last stage is built on', 'FROM alpine:3.12 AS base\nFROM base\n', ['2022-05-01']],
  [
    'a stage that files are copied from',
    'FROM alpine:3.12 AS tools\nFROM scratch\nCOPY --from=tools /a /\n',
    [undefined],
  ],
])('the base of the image is that of %s', (_, text, expected) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-01-01' });
  const own = problems.filter((problem) => problem.rule.id === rule.id);
  expect(own.map(({ hit }) => hit.endedOn)).toEqual(expected);
});

it.each([
  ['a server', 'FROM alpine:3.12\nEXPOSE 80\nCMD ["/b"]\n', [undefined]],
  ['what nothing connects to', 'FROM alpine:3.12\nCMD ["/b"]\n', ['medium']],
  [
    'a stage for the build',
    'FROM alpine:3.12 AS b\nRUN b\nFROM scratch\nCOPY --from=b /b /b\nEXPOSE 80\n',
    ['low'],
  ],
  ['an image for builds', 'FROM alpine:3.12\nCMD /src/build.sh\n', ['low']],
  ['what only prints', 'FROM alpine:3.12\nEXPOSE 80\nCMD echo hello\n', ['medium']],
  ['one of Go', 'FROM golang:1.20 AS b\nFROM scratch\nCOPY --from=b /b /b\nEXPOSE 80\n', ['medium']],
  [
    'one whose libraries go along',
    'FROM python:3.7 AS b\nFROM scratch\nCOPY --from=b /usr/local/lib/python3.7 /b\nEXPOSE 80\n',
    ['medium'],
  ],
  [
    'what a static program uses nothing of',
    'FROM golang:1.99 AS b\nRUN CGO_ENABLED=0 go build -o /quay\nFROM alpine:3.12\nRUN apk add ca-certificates\nCOPY --from=b /quay /quay\nEXPOSE 80\nENTRYPOINT ["/quay"]\n',
    ['medium'],
  ],
  [
    'what a program uses',
    'FROM golang:1.99 AS b\nRUN go build -o /quay\nFROM alpine:3.12\nCOPY --from=b /quay /quay\nEXPOSE 80\nENTRYPOINT ["/quay"]\n',
    [undefined],
  ],
  [
    'what a program uses beside itself',
    'FROM golang:1.99 AS b\nRUN CGO_ENABLED=0 go build -o /quay\nFROM alpine:3.12\nRUN apk add imagemagick\nCOPY --from=b /quay /quay\nEXPOSE 80\nENTRYPOINT ["/quay"]\n',
    [undefined],
  ],
])('weighs %s', (_, text, expected) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-01-01' });
  expect(problems.map(({ hit }) => hit.severity)).toEqual(expected);
});

it.each([
  ['debian:10', 'Move to debian:12 (fixes until 2028-06-30), and build and try it'],
  ['centos:7', 'take almalinux or rockylinux'],
  [
    'python:3.7',
    'Move to python:3.10 (fixes until 2026-10-31), the smallest step, or to python:3.14 (fixes until 2030-10-31)',
  ],
  ['node:16', 'Move to node:22 (fixes until 2027-04-30), the smallest step, or to node:24'],
  ['golang:1.20', 'one of the two newest releases of golang'],
  ['python:2.7', 'Move to python:3.10 (fixes until 2026-10-31) or later, with packages, build steps'],
  ['postgres:12', 'its data has to be dumped and restored'],
])('names what to move %s to', (image, expected) => {
  const text = `FROM ${image}\nCMD ["/b"]\n`;
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-01-01' }).problems;
  expect(problem?.hit.advice).toContain(expected);
});

it.each([
  ['docker/3.9.dockerfile', 'FROM python:3.9-slim\nCMD ["/b"]\n', 'for this release by its name'],
  ['node/14/Dockerfile', 'FROM node:14\nCMD ["/b"]\n', 'for this release by its name'],
  [
    'base-5.5.1/Dockerfile',
    'FROM ubuntu:18.10\nRUN apt-get install -y zsh=5.5.1-1ubuntu1\n',
    'for this release',
  ],
  ['base-5.5.1/Dockerfile', 'FROM ubuntu:18.10\nRUN apt-get install -y zsh\n', 'Move to ubuntu:'],
  ['app14/Dockerfile', 'FROM node:14\nCMD ["/b"]\n', 'Move to node:22'],
])('%s is one of a row of versions, or not', (path, text, expected) => {
  const { problems } = lintDockerfile({ path, text, rules: [rule], today: '2026-01-01' });
  expect(problems.find((problem) => problem.rule.id === rule.id)?.hit.advice).toContain(expected);
});

it('is low where all builds name another base', () => {
  const images = {
    isBuiltHere: () => false,
    isBuilt: false,
    runs: [],
    passing: () => ({ path: 'ci.yml', line: 3, does: 'passes' as const }),
  };
  const text = 'ARG os=debian:10\nFROM $os\nCMD ["/b"]\n';
  const [problem] = lintDockerfile({
    path: 'Dockerfile',
    text,
    rules: [rule],
    today: '2026-01-01',
    images,
  }).problems;
  expect([problem?.severity, problem?.hit.advice]).toEqual([
    'low',
    expect.stringContaining('ci.yml:3 passes os'),
  ]);
});

it('points to a comment that says what holds a release back', () => {
  const text = '# plug-ins need an old glibc\nFROM debian:10\nCMD ["/b"]\n';
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-01-01' }).problems;
  expect(problem?.hit.advice).toContain('The comment above it may say what holds it back.');
});

it.each([
  ['python:3.8', 'does not run on either yet, port it, and keep it until then from what others send.'],
  ['node:18', 'does not run on either yet, port it'],
  ['debian:10', undefined],
])('says of %s what to do until the program runs on a newer release', (base, expected) => {
  const text = `FROM ${base}\nCMD ["/b"]\n`;
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-06-01' }).problems;
  if (expected === undefined) expect(problem?.hit.advice).not.toContain('port it');
  else expect(problem?.hit.advice).toContain(expected);
});

const base = 'FROM python:3.8-slim AS base\nRUN pip install tide\n';

it.each([
  [
    'the folder of a language',
    `${base}COPY fix.py /usr/local/lib/python3.8/site-packages/\n`,
    'The version in /usr/local/lib/python3.8 has to move along',
  ],
  [
    'what goes from stage to stage',
    `${base}FROM debian:13\nCOPY --from=base /usr/lib/python3.8 /usr/lib/python3.8\nENV PYTHONPATH=/srv/python3.8\n`,
    'The version in /usr/lib/python3.8 and /srv/python3.8 has to move along',
  ],
  [
    'a program of the packages of another stage',
    `${base}FROM debian:13\nRUN apt-get install -y python3.8 && ln -s /usr/bin/python3.8 /usr/bin/python\nCOPY --from=base /srv /srv\n`,
    '/usr/bin/python3.8 is of the packages of another stage',
  ],
  [
    'a package that newer Debian calls otherwise',
    'FROM python:3.8\nRUN apt-get update && apt-get install -y netcat\n',
    'Newer Debian has netcat-openbsd in place of netcat.',
  ],
  ['a folder of another version', `${base}COPY a /usr/lib/python3.12/\n`, undefined],
  ['a version that a variable holds', `${base}COPY a /usr/lib/python$V/\n`, undefined],
  [
    'the folder of a package',
    'FROM ubuntu:18.04\nRUN apt-get install -y default-jre\nENV JAVA_HOME="/usr/lib/jvm/java-11-openjdk-amd64"\n',
    'The version in /usr/lib/jvm/java-11-openjdk-amd64 is that of a package',
  ],
  [
    'packages of Python 2',
    'FROM ubuntu:16.04\nRUN apt-get update && apt-get install -y python-dev python-pip\n',
    'python-dev and python-pip are of Python 2, which later releases drop',
  ],
  ['packages of PHP 5', 'FROM debian:8\nRUN apt-get install -y php5-fpm\n', 'php5-fpm is of PHP 5'],
  ['packages of Python 3', 'FROM ubuntu:16.04\nRUN apt-get install -y python3-dev python3\n', undefined],
])('says that %s moves along', (_, text, expected) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-01-01' });
  const advice = problems[0]?.hit.advice ?? '';
  if (expected === undefined) expect(advice).not.toMatch(/has to|later releases drop/);
  else expect(advice).toContain(expected);
});

it.each([
  ['# pin a version beyond the first tests', false],
  ['# pinned to node 18 for the plug-ins', true],
  ['# stay here until the plug-ins are ported', true],
])('a comment that asks to pin a version holds nothing back: %s', (comment, isHeld) => {
  const text = `${comment}\nFROM node:18\nCMD ["/b"]\n`;
  const [problem] = lintDockerfile({ path: 'Dockerfile', text, rules: [rule], today: '2026-06-01' }).problems;
  expect(problem?.hit.advice?.includes('The comment above it')).toBe(isHeld);
});
