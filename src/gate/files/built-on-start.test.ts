import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withFoldersOfBase } from './built-on.js';
import { searchedTree } from './searched-folder.js';

const summary =
  'Set read_only: true and mount where it writes (/tmp, and what "docker diff" lists after a run): a volume for data that it keeps, else tmpfs, which starts empty and is noexec by default. What it changes of the image at the start is prepared in the image instead.';

function adviceOn(dockerfile: string, lines = '', manifest = '{}', stage?: string): string {
  const files = {
    '/lot/compose.yaml': `services:\n  web:\n    build: web\n${lines}`,
    '/lot/web/Dockerfile': dockerfile,
    '/lot/web/package.json': manifest,
  };
  const asked: Finding = {
    kind: 'finding',
    rule: 'writable-root-filesystem',
    aliases: [],
    engine: 'config',
    title: 'service/web: root file system is writable',
    severity: 'medium',
    risk: 30,
    fingerprint: 'web',
    locations: [{ at: 'file', path: 'compose.yaml', line: 3 }],
    fix: { kind: 'manual', summary },
    evidence: { kind: 'setting', expected: 'a', actual: 'b' },
    references: [],
    image: { dockerfile: 'web/Dockerfile', ...(stage === undefined ? {} : { stage }) },
  };
  const { disk } = fakeWorld({ files });
  return withFoldersOfBase([asked], searchedTree({ root: '/lot', disk }))[0]?.fix?.summary ?? '';
}

describe('advice by what an image starts', () => {
  it.each([
    ['gosu tide serve', 'of user tide;', true],
    ['tini -- su-exec tide:tide serve', 'of user tide:tide;', true],
    ['setpriv --reuid=tide --clear-groups serve', 'of user tide;', true],
    ['runuser -u tide -- serve', 'of user tide;', true],
    ['gosu root serve', 'mode=1777', false],
    ['serve gosu tide', 'mode=1777', false],
    ['go run .', '/tmp:exec', true],
    ['go build -o x .', '/tmp:exec', false],
  ])('fits CMD %s: %s', (command, words, isSaid) => {
    expect(adviceOn(`FROM debian:13\nCMD ${command}\n`).includes(words)).toBe(isSaid);
  });

  it.each([
    ['RUN python manage.py collectstatic --noinput\n', '', true],
    ['', '', false],
    ['RUN python manage.py collectstatic\nCOPY . /app\n', '    volumes: ["./:/app"]\n', false],
  ])('leaves out of the start what the image has run: %s', (line, lines, isDone) => {
    const start = 'CMD python manage.py collectstatic --noinput && gunicorn tide\n';
    const found = adviceOn(`FROM python:3.14\nWORKDIR /app\nCOPY . .\n${line}${start}`, lines);
    expect(found.includes('which the image has done already')).toBe(isDone);
  });

  it.each([
    ['DATA_DIR: /app', '', true],
    ['UPLOAD_PATH: /app/', '', true],
    ['DATA_DIR: /app/data', '', false],
    ['APP_HOME: /app', '', false],
    ['PYTHONPATH: /app', '', false],
    ['DATA_DIR: /app', '    volumes: ["kept:/app"]\n', false],
  ])('moves data out of the folder of the program: %s %s', (variable, lines, isSaid) => {
    const found = adviceOn('FROM node:22\nWORKDIR /app\n', `    environment: { ${variable} }\n${lines}`);
    expect(found.includes('moves to a folder of its own first')).toBe(isSaid);
  });

  it.each([
    ['RUN corepack enable && corepack prepare pnpm@10 --activate\n', true],
    ['RUN corepack enable\n', false],
  ])('leaves the package manager of the image in place: %s', (line, isSaid) => {
    const found = adviceOn(`FROM node:22\n${line}CMD pnpm start\n`);
    expect(found.includes('a tmpfs to HOME alone')).toBe(isSaid);
    expect(found.includes('(HOME, COREPACK_HOME)')).toBe(!isSaid);
  });

  it.each([
    ['COPY requirements.txt ./\n', false],
    ['COPY . .\n', true],
  ])('has uv bring a project up to date where the image has one: %s', (line, isSaid) => {
    const found = adviceOn(`FROM python:3.13\n${line}CMD ["uv", "run", "tide.py"]\n`);
    expect(found.includes('up to date at each start')).toBe(isSaid);
    expect(found.includes('UV_NO_CACHE')).toBe(!isSaid);
  });

  const forWork = '{ "dependencies": { "pg": "8" }, "devDependencies": { "prisma": "6" } }';
  it.each([
    ['a devDependency that is left out', 'RUN npm ci --omit=dev\n', forWork, true],
    ['a devDependency that is installed', 'RUN npm ci\n', forWork, false],
    ['a dependency', 'RUN npm ci --omit=dev\n', '{ "dependencies": { "prisma": "6" } }', false],
    ['a package of no list', 'RUN npm ci\n', '{ "dependencies": { "pg": "8" } }', true],
    ['one that is installed by name', 'RUN npm install -g prisma\n', '{ "dependencies": {} }', false],
    ['packages of another stage', 'COPY --from=x /a/node_modules ./node_modules\n', forWork, false],
    [
      'what stands beside a package of another stage',
      'RUN npm ci --omit=dev\nCOPY --from=x /app/node_modules/.prisma ./node_modules/.prisma\n',
      forWork,
      true,
    ],
    ['the project of another stage', 'RUN npm ci --omit=dev\nCOPY --from=x /app ./\n', forWork, false],
  ])('has npx fetch %s', (_, line, manifest, isSaid) => {
    const found = adviceOn(`FROM node:22\n${line}CMD npx prisma migrate deploy\n`, '', manifest);
    expect(found.includes('npx fetches prisma at each start')).toBe(isSaid);
  });
});

describe('a start that is known', () => {
  const serving = (script: string) => JSON.stringify({ scripts: { shore: script } }, undefined, 2);

  it.each([
    ['vite preview --host', 'made for trying a build (vite preview)', true],
    ['astro preview', 'made for trying a build (astro preview)', true],
    ['ng serve --host 0.0.0.0', 'made for development (ng serve)', true],
    ['node server.js', 'It starts what is made', false],
  ])('is resolved by the scripts of the package: %s', (script, words, isSaid) => {
    const found = adviceOn('FROM node:24\nCMD ["npm", "run", "--silent", "shore"]\n', '', serving(script));
    expect(found.includes(words)).toBe(isSaid);
  });

  it.each([
    ['quay', 'of USER tide', false],
    ['shore', 'of USER tide', true],
    ['0', 'of USER tide', true],
  ])('is that of the stage that is built: %s', (target, words, isSaid) => {
    const dockerfile = 'FROM node:24 AS shore\nUSER tide\nCMD ["yarn", "dev"]\n';
    const found = adviceOn(dockerfile, '', '{}', target);
    expect(found.includes(words)).toBe(isSaid);
    expect(found.includes('made for development')).toBe(isSaid);
  });

  it('has no folder for what is temporary on an empty base', () => {
    const found = adviceOn(
      'FROM golang:1.25 AS quay\nRUN go build\nFROM scratch\nCOPY --from=quay /tide /tide\n',
    );
    expect(found).toContain('(what "docker diff" lists after a run)');
  });

  it('ends with the account of a publisher where it names none', () => {
    expect(adviceOn('FROM grafana/grafana:12\nCOPY tide.ini /etc/grafana/\n')).toContain('USER 472');
  });
});
