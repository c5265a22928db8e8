import { expect, it } from 'vitest';
import { silentProgress } from '../core/progress.js';
import { fakeWorld } from '../testing/fake-world.js';
import { type ProjectOptions, scanProject } from './project.js';

const options: ProjectOptions = {
  settings: {},
  open: {},
  only: [],
  skip: [],
  with: [],
  archive: { isAsked: false, keyrings: [], mirrors: {} },
  embedded: [],
  db: undefined,
  cache: false,
  used: '/u.json',
};

it('refuses a file of --used before the target is opened', async () => {
  const world = fakeWorld({ files: { '/u.json': 'no JSON' } });
  const context = { world, progress: silentProgress, version: '1.0.0' };
  await expect(scanProject('/no-such-image.tar', 'any', options, context)).rejects.toThrow(
    'does not hold the packages of an observed run',
  );
});

it('reads licences without an advisory database', async () => {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: [
      {
        type: 'library',
        name: 'left',
        version: '1.0.0',
        purl: 'pkg:npm/left@1.0.0',
        licenses: [{ license: { id: 'MIT' } }],
      },
    ],
  };
  const world = fakeWorld({ files: { '/bom.json': JSON.stringify(bill) } });
  const context = { world, progress: silentProgress, version: '1.0.0' };
  const { used: _, ...plain } = options;
  const given = { ...plain, settings: { noConfig: true } };
  const engine = { name: 'licences', settings: {} };
  const { inventory } = await scanProject('/bom.json', 'sbom', given, context, engine);
  expect(inventory.components.map(({ name }) => name)).toEqual(['left']);
  const dated = { ...context, world: { ...world, env: { SOURCE_DATE_EPOCH: '1700000000' } } };
  const { generatedAt } = await scanProject('/bom.json', 'sbom', given, dated, engine);
  expect(generatedAt).toBe('2023-11-14T22:13:20.000Z');
});
