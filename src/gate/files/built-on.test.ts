import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withFoldersOfBase } from './built-on.js';
import { searchedTree } from './searched-folder.js';

const advice = 'Mount where it writes (/tmp, and what "docker diff" lists after a run).';
const finding = (stage?: string, dockerfile = 'web/Dockerfile'): Finding => ({
  kind: 'finding',
  rule: 'writable-root-filesystem',
  aliases: [],
  engine: 'config',
  title: 'service/web: root file system is writable',
  severity: 'medium',
  risk: 30,
  fingerprint: 'web',
  locations: [{ at: 'file', path: 'compose.yaml', line: 1 }],
  fix: { kind: 'manual', summary: advice },
  evidence: { kind: 'setting', expected: 'a', actual: 'b' },
  references: [],
  image: { dockerfile, ...(stage === undefined ? {} : { stage }) },
});

const adviceIn = (one: Finding, dockerfile: string, prefix = '') => {
  const { disk } = fakeWorld({ files: { '/lot/web/Dockerfile': dockerfile } });
  const fix = withFoldersOfBase([one], searchedTree({ root: '/lot', disk, prefix }))[0]?.fix;
  return fix?.kind === 'manual' ? fix.summary : undefined;
};

const ofServer = advice.replace('/tmp', '/var/cache/nginx, /var/run');
const build = 'FROM node:22 AS build\nRUN npm run build\n';

it.each([
  [
    'on the last stage',
    `${build}FROM nginx:1.29-alpine\nCOPY --from=build /dist /usr/share/nginx/html\n`,
    ofServer,
  ],
  ['on a stage of the same file', `FROM nginx:1.29 AS server\n${build}FROM server\n`, ofServer],
  ['with a variable', 'ARG VERSION=1.29\nFROM nginx:$' + '{VERSION}\n', ofServer],
  ['on a language', build, advice],
  ["on an image of someone's own", 'FROM acme/nginx:3\n', advice],
])('an image that is built %s', (_, dockerfile, expected) => {
  expect(adviceIn(finding(), dockerfile)).toBe(expected);
});

it('looks at the stage that is asked for', () => {
  expect(adviceIn(finding('web'), `FROM nginx:1.29 AS web\n${build}`)).toBe(ofServer);
  expect(adviceIn(finding('build'), `${build}FROM nginx:1.29\n`)).toBe(advice);
});

it('looks below what was named', () => {
  expect(adviceIn(finding(undefined, 'src/web/Dockerfile'), 'FROM nginx:1.29\n', 'src/')).toBe(ofServer);
  expect(adviceIn(finding(), 'FROM nginx:1.29\n', 'src/')).toBe(ofServer);
});

it.each([
  ['a driver for files', { 'web/package.json': '{"dependencies": {"better-sqlite3": "1"}}' }, true],
  ['none', { 'web/package.json': '{"dependencies": {"pg": "1"}}' }, false],
  ['one of a server, too', { 'web/package.json': '{"dependencies": {"pg": "1", "sqlite3": "1"}}' }, false],
  [
    'a server beside it',
    {
      'web/package.json': '{"devDependencies": {"sqlite3": "1"}}',
      'compose.yaml': 'services: { db: { image: "postgres:18" } }\n',
    },
    false,
  ],
])('speaks of a database file where the tree has %s', (_, more, isSaid) => {
  const named = Object.entries({ 'web/Dockerfile': build, ...more }).map(([path, text]) => [
    `/lot/${path}`,
    text,
  ]);
  const { disk } = fakeWorld({ files: Object.fromEntries(named) });
  const one = {
    ...finding(),
    fix: { kind: 'manual' as const, summary: `${advice} What it changes of the image at the start` },
  };
  const [found] = withFoldersOfBase([one], searchedTree({ root: '/lot', disk }));
  expect(JSON.stringify(found?.fix).includes('SQLite, by package.json')).toBe(isSaid);
});

describe('advice by the Dockerfile of a service', () => {
  const whole = `${advice} What it changes of the image at the start`;
  const adviceOn = (files: Record<string, string>, path = 'compose.yaml', image = true) => {
    const { image: ref, ...one } = finding();
    const { disk } = fakeWorld({
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/lot/${name}`, text])),
    });
    const asked: Finding = {
      ...one,
      ...(image && ref !== undefined ? { image: ref } : {}),
      locations: [{ at: 'file', path, line: 3 }],
      fix: { kind: 'manual', summary: whole },
    };
    return JSON.stringify(withFoldersOfBase([asked], searchedTree({ root: '/lot', disk }))[0]?.fix);
  };
  const compose = 'services:\n  web:\n    build: web\n';

  it.each([
    [
      'templates of nginx',
      'FROM nginx:1.29\nCOPY tide.conf /etc/nginx/templates/tide.conf.template\n',
      '/etc/nginx/conf.d, and',
    ],
    ['a start script in /run', 'FROM nginx:1.29\nCOPY start.sh /run/start.sh\n', '(/var/cache/nginx, and'],
    ['s6', 'FROM debian:13\nADD s6-overlay-noarch.tar.xz /\n', '(/run, /tmp, and'],
    ['an image that starts by s6', 'FROM lscr.io/linuxserver/tide:1\n', '/run:exec'],
    [
      'data that a script fills',
      'FROM python:3\nRUN ./init_db.sh\n',
      '(./init_db.sh), and a mount would hide them',
    ],
    [
      'data that a migration fills',
      'FROM python:3\nRUN python manage.py migrate\n',
      '(python manage.py migrate)',
    ],
  ])('is about %s', (_, dockerfile, words) => {
    expect(adviceOn({ 'compose.yaml': compose, 'web/Dockerfile': dockerfile })).toContain(words);
  });

  it.each([
    ['data in a volume', `${compose}    volumes: ["tide:/data"]\n`, 'FROM python:3\nRUN ./init_db.sh\n'],
    [
      'a migration of an earlier stage',
      compose,
      'FROM python:3 AS x\nRUN ./init_db.sh\nFROM python:3\nCOPY --from=x /a /a\n',
    ],
  ])('is as before with %s', (_, manifest, dockerfile) => {
    expect(adviceOn({ 'compose.yaml': manifest, 'web/Dockerfile': dockerfile })).not.toContain('hide them');
  });

  const named = (db: string) => `services:\n  db:\n    image: ${db}\n  app:\n    image: tide-app:\${TAG}\n`;
  const server = 'FROM mysql/mysql-server:8.0\n';
  it.each([
    ['beside it', { 'deploy/compose.yaml': named('tide-db:1'), 'deploy/Dockerfile.db': server }, true],
    [
      'in a folder above',
      { 'deploy/compose.yaml': named('tide-db:$' + '{TAG}'), 'docker/db.dockerfile': server },
      true,
    ],
    [
      'in a folder of its name',
      { 'deploy/compose.yaml': named('tide-db'), 'deploy/db/Dockerfile': server },
      true,
    ],
    [
      'in the one folder of that',
      { 'deploy/compose.yaml': named('tide-db'), 'deploy/db/main/Dockerfile': server },
      true,
    ],
    [
      'for an image of another name',
      { 'deploy/compose.yaml': named('quay-db:1'), 'deploy/Dockerfile.db': server },
      false,
    ],
    [
      'in two places',
      {
        'deploy/compose.yaml': named('tide-db:1'),
        'deploy/Dockerfile.db': server,
        'deploy/a/db.dockerfile': server,
      },
      false,
    ],
  ])('finds the Dockerfile of an image by its name %s', (_, files, isFound) => {
    expect(adviceOn(files, 'deploy/compose.yaml', false).includes('/healthcheck.cnf')).toBe(isFound);
  });

  const mounts = (web: string, more = '') =>
    `services:\n  web:\n    build: web\n${web}  proxy:\n    image: nginx:1.29\n${more}`;
  const set =
    'Set read_only: true and mount where it writes: tmpfs, which starts empty and is noexec by default. ';
  const adviceWith = (files: Record<string, string>) => {
    const { disk } = fakeWorld({
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/lot/${name}`, text])),
    });
    const asked: Finding = {
      ...finding(),
      locations: [{ at: 'file', path: 'compose.yaml', line: 3 }],
      fix: { kind: 'manual', summary: `${set}What it changes of the image at the start` },
    };
    return JSON.stringify(withFoldersOfBase([asked], searchedTree({ root: '/lot', disk }))[0]?.fix);
  };

  it.each([
    ['a volume that a web server has, too', 'CMD npm run build && npm start\n', '/app/dist', false],
    ['a folder that no one else has', 'CMD npm run build && npm start\n', '/app/log', true],
    ['packages beside a shared volume', 'CMD npm install && npm start\n', '/app/dist', true],
  ])('moves to the image what is built to %s', (_, command, target, isSaid) => {
    const shared = `    volumes: ["site:${target}"]\n`;
    const files = { 'compose.yaml': mounts(shared, '    volumes: ["site:/site"]\n') };
    const found = adviceWith({ ...files, 'web/Dockerfile': `FROM node:22\n${command}` });
    expect(found.includes('move that into the image')).toBe(isSaid);
  });

  const lite = { 'web/package.json': '{"dependencies": {"better-sqlite3": "1"}}' };
  it.each([
    [
      'a variable of the service',
      {
        'compose.yaml': mounts(
          '    volumes: ["./kept:/srv/kept"]\n    environment: [TIDE_DB=/srv/kept/tide.sqlite]\n',
        ),
      },
    ],
    [
      'a variable of the image',
      {
        'compose.yaml': mounts('    volumes: ["kept:/srv/kept"]\n'),
        'web/Dockerfile': 'FROM node:22\nENV DATABASE_URL=sqlite:////srv/kept/tide.db\n',
      },
    ],
    [
      'the folder of the host',
      { 'compose.yaml': mounts('    volumes: ["./kept:/srv/kept"]\n'), 'kept/tide.sqlite': '' },
    ],
  ])('leaves a database file where %s shows it in a mount', (_, files) => {
    expect(adviceWith({ 'web/Dockerfile': build, ...lite, ...files })).not.toContain('database file');
  });

  it('asks whether a volume for data has the database file', () => {
    const compose = mounts('    volumes: ["kept:/srv/data"]\n');
    expect(adviceWith({ 'web/Dockerfile': build, ...lite, 'compose.yaml': compose })).toContain(
      'unless /srv/data has it already',
    );
  });

  it.each([
    ['USER tide', 'uid= and gid= of USER tide', true],
    ['USER root', 'belongs to root', false],
    ['ARG who=tide\nUSER $' + 'who', 'uid= and gid= of USER tide', true],
    [
      'ARG UID=1000\nARG GID=$' + '{UID}\nUSER $' + '{UID}:$' + '{GID}',
      'uid= and gid= of USER 1000:1000',
      true,
    ],
    ['ENV WHO=root\nUSER $' + '{WHO}', 'belongs to root', false],
    ['ARG who\nUSER $' + 'who', 'belongs to root', false],
    ['USER tide\nUSER 0', 'belongs to root', false],
  ])('knows what owns a tmpfs of an image that ends with %s', (user, words, isSaid) => {
    const found = adviceWith({ 'compose.yaml': mounts(''), 'web/Dockerfile': `FROM node:22\n${user}\n` });
    expect(found.includes(words)).toBe(isSaid);
  });

  it('names the settings that the command of an image writes', () => {
    const command = 'CMD envsubst < /tide.tmpl > /etc/tide/tide.conf && exec tide\n';
    const found = adviceWith({ 'compose.yaml': mounts(''), 'web/Dockerfile': `FROM debian:13\n${command}` });
    expect(found).toContain('Its start writes /etc/tide/tide.conf');
  });

  it('takes the account from an argument above the stages, or from the service', () => {
    const dockerfile = 'ARG who=tide\nFROM node:22\nARG who\nUSER $' + 'who\n';
    const advised = (lines: string) => adviceWith({ 'compose.yaml': lines, 'web/Dockerfile': dockerfile });
    expect(advised(mounts(''))).toContain('uid= and gid= of USER tide');
    const passing = `services:\n  web:\n    build: { context: web, args: { who: ferry } }\n`;
    expect(advised(passing)).toContain('uid= and gid= of USER ferry');
  });

  const asRoot = (user: string, service: string) => {
    const files = {
      'compose.yaml': `x-tide: &tide\n  user: root\n  build: web\n${service}services:\n  web:\n    <<: *tide\n`,
      'web/Dockerfile': `FROM node:22\nWORKDIR /app\n${user}`,
    };
    const { disk } = fakeWorld({
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/lot/${name}`, text])),
    });
    const asked: Finding = {
      ...finding(),
      rule: 'root-user',
      locations: [{ at: 'file', path: 'compose.yaml', line: 2 }],
      fix: { kind: 'manual', summary: 'Run as a numeric user above 10000 that owns what it has to write.' },
      title: 'service/web: container runs as root',
    };
    return JSON.stringify(withFoldersOfBase([asked], searchedTree({ root: '/lot', disk }))[0]?.fix);
  };
  it.each([
    [
      'sources of the host',
      '',
      '  volumes: ["./web:/app"]\n',
      /"Run as the owner of the files that it mounts at \/app/,
    ],
    [
      'an image with an account',
      'USER tide\n',
      '  volumes: ["./web:/app"]\n',
      /USER tide: leave user: root out .* Else run as the owner/,
    ],
    ['a volume', '', '  volumes: ["kept:/app"]\n', /above 10000/],
  ])('says as whom to run over %s', (_, user, service, words) => {
    expect(asRoot(user, service)).toMatch(words);
  });

  it.each([
    ['uv run serve', 'COPY serve.py /app/', false],
    ['uv run serve', 'COPY . .', true],
    ['uv run --no-sync serve', 'COPY . .', false],
  ])('%s brings packages up to date where the image has a project: %s', (command, copy, isSaid) => {
    const dockerfile = `FROM python:3.14\nWORKDIR /app\n${copy}\nCMD ${command}\n`;
    const found = adviceWith({ 'compose.yaml': mounts(''), 'web/Dockerfile': dockerfile });
    expect(found.includes('up to date at each start')).toBe(isSaid);
  });
});
