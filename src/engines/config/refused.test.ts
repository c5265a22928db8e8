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
