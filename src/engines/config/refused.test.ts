// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function refusedIn(files: Record<string, string>) {
  const found = await configFindingsIn(files);
  return found.filter(({ rule }) => rule === 'refused-by-compose');
}

const service = (lines: string) =>
  `services:\n  db:\n    image: postgres:17\n    volumes: ["tide:/var/lib/postgresql"]\n${lines}`;

it.each([
  ['a file laid over it', { 'compose.prod.yaml': 'volumes:\n  tide:\n' }, 0],
  [
    'a file of another folder',
    { 'more/compose.yaml': 'services: { a: { image: b } }\nvolumes:\n  tide:\n' },
    1,
  ],
  ['none', {}, 1],
])('a volume is asked of the file and of those beside it: declared by %s', async (_, more, count) => {
  expect(await refusedIn({ 'compose.yaml': service(''), ...more })).toHaveLength(count);
});

it.each([
  ['it alone', '# docker compose -f compose.prod.yaml up -d\n', 1],
  ['it with another', '# docker compose -f compose.yaml -f compose.prod.yaml up -d\n', 0],
  ['it for another purpose', '# docker compose -f compose.prod.yaml pull\n', 0],
])('a variant is asked where a command starts %s', async (_, head, count) => {
  expect(await refusedIn({ 'compose.prod.yaml': `${head}${service('')}` })).toHaveLength(count);
});

it('a variant may be laid over a base that is elsewhere', async () => {
  const file = { 'compose.prod.yaml': service('') };
  expect(await refusedIn(file)).toEqual([]);
  expect(await refusedIn({ ...file, 'compose.yaml': 'services: { a: { image: b } }\n' })).toEqual([]);
});

it.each([
  ['    dockerfile: release\n', 'Move dockerfile: into build:.', '    build: { context: . }\n'],
  ['    dockerfile: release\n', 'with context: ./db and dockerfile: in it', '    build: ./db\n'],
  ['    cache:\n      image: redis:8\n', 'Indent cache: as the services beside it', ''],
])('says where %s belongs', async (lines, words, build) => {
  const [found] = await refusedIn({ 'compose.yaml': `${service(build + lines)}volumes: { tide: }\n` });
  expect(found?.fix?.summary).toContain(words);
});

it.each([
  ['depends_on: -cache', 'A hyphen begins an entry only with a blank behind it'],
  ['ports: { "80": "80" }', 'Write ports: as a list, each entry on a line of its own'],
  ['ports: 8080:80', '- "HOST:CONTAINER"'],
  ['environment: TIDE=high', 'or as a mapping'],
  ['environment: [TIDE: high]', 'leave out the hyphens'],
  ['build: { context: ., args: TIDE=high }', 'Write args: as a list'],
  ['ports: [80 : 80]', 'without a blank at its colon'],
  ['network_mode: host\n    networks: [default]', 'Keep one of the two'],
  ['network_mode: service:db\n    ports: ["80:80"]', 'Move the ports to db'],
])('names what is of the wrong kind: %s', async (lines, words) => {
  const file = `services:\n  db: { image: "postgres:17" }\n  app:\n    image: tide:1\n    ${lines}\n`;
  expect((await refusedIn({ 'compose.yaml': file })).map(({ fix }) => fix?.summary)).toEqual([
    expect.stringContaining(words),
  ]);
});

it.each([
  ['depends_on: { db: { condition: service_started } }'],
  ['ports: []'],
  ['ports:'],
  ['environment: ["TIDE=high", QUAY]'],
  ['ports: [{ target: 80 }]'],
  ['volumes: [{ type: bind, source: /srv, target: /srv }]'],
  ['network_mode: host\n    ports: ["80:80"]'],
  ['network_mode: ${MODE}\n    ports: ["80:80"]'],
])('is silent about what Compose takes: %s', async (lines) => {
  const file = `services:\n  db: { image: "postgres:17" }\n  app:\n    image: tide:1\n    ${lines}\n`;
  expect(await refusedIn({ 'compose.yaml': file })).toEqual([]);
});

it.each([
  'services: { db: { extends: { file: parts/compose.yaml, service: db } } }\n',
  'include:\n  - parts/compose.yaml\nservices: { a: { image: b } }\n',
])('what another file takes in may be declared there: %#', async (text) => {
  expect(await refusedIn({ 'parts/compose.yaml': service(''), 'compose.prod.yaml': text })).toEqual([]);
});

it('says how arguments that are a plain string are written in build', async () => {
  const text = service('  app:\n    build: .\n    args: TIDE=high\n');
  const found = await refusedIn({ 'compose.yaml': `${text}volumes: { tide: }\n` });
  expect(found[0]?.fix?.summary).toContain('- NAME=value');
});

it.each([
  ['home/quay/tide', 'Write /home/quay/tide:'],
  ['storage/tide', 'Write /storage/tide:'],
  ['parts/tide', 'Write ./parts/tide,'],
])('a source with a slash is a path, and no volume to declare: %s', async (source, words) => {
  const text = `services:\n  app:\n    image: tide:1\n    volumes: ["${source}:/a", "/storage/quay:/b"]\n`;
  const [found] = await refusedIn({ 'compose.yaml': text });
  expect(found?.fix?.summary).toContain(words);
  expect(found?.fix?.summary).not.toContain('Declare');
});

it('names the folder that the other paths of the file lie in, where it is almost the same', async () => {
  const mounts = '["home/ferry/sea:/a", "/home/ferryman/quay:/b", "/home/ferryman/tide:/c"]';
  const text = `services:\n  app:\n    image: tide:1\n    volumes: ${mounts}\n`;
  const [found] = await refusedIn({ 'compose.yaml': text });
  expect(found?.fix?.summary).toContain('/home/ferry/sea, or /home/ferryman/sea');
});

it('what the engine refuses has a title of its own', async () => {
  const text =
    'services:\n  db: { image: "postgres:17" }\n  app:\n    image: tide:1\n    network_mode: container:quay\n    ports: ["80:80"]\n';
  const [found] = await refusedIn({ 'compose.yaml': text });
  expect(found?.title).toContain('the engine makes no container');
  expect(found?.evidence).toMatchObject({ expected: 'a container that the engine makes' });
});

it.each([
  ['tide:\n  key: value\n', 'x-tide:'],
  ['tide:\n  image: tide:1\n', 'Indent tide:'],
])('reports a key that may not be outermost: %j', async (key, words) => {
  const text = `services:\n  app:\n    image: quay:1\n${key}`;
  expect((await refusedIn({ 'compose.yaml': text })).map(({ fix }) => fix?.summary)).toEqual([
    expect.stringContaining(words),
  ]);
  expect(await refusedIn({ 'pipeline.yaml': text })).toEqual([]);
  expect(await refusedIn({ 'compose.yaml': text.replace('\ntide:', '\nx-tide:') })).toEqual([]);
});

it.each([
  ['  profiles:\n    - tide\n', 'Indent profiles: as the other settings of app'],
  ['  restart: always\n', 'Indent restart: as the other settings of app'],
])('reports a setting that stands among the services: %j', async (lines, words) => {
  const text = `services:\n  app:\n    image: quay:1\n${lines}`;
  expect((await refusedIn({ 'compose.yaml': text })).map(({ fix }) => fix?.summary)).toEqual([
    expect.stringContaining(words),
  ]);
});
