import { expect, it } from 'vitest';
import { foldersWithoutProvenance, holdsExamples, statesProvenance } from './provenance.js';

it('finds no folder of examples without its provenance', () => {
  expect(foldersWithoutProvenance('.', ['src', 'test', 'examples'])).toEqual([]);
});

it('asks folders by their name and by the examples in them', () => {
  expect(holdsExamples('src/secrets/fixtures', [])).toBe(true);
  expect(holdsExamples('test/acceptance/lint', ['shells.cases'])).toBe(true);
  expect(holdsExamples('src/secrets', ['index.ts'])).toBe(false);
});

it('wants an author and a source, not a placeholder', () => {
  const stated = 'provenance: written for Seaworthy from the documentation of npm';
  expect(statesProvenance({ readme: `# Lockfiles\n\n${stated}\n` })).toBe(true);
  expect(statesProvenance({ readme: '# Lockfiles\n' })).toBe(false);
  expect(statesProvenance({ readme: 'provenance: ours\n' })).toBe(false);
  expect(statesProvenance({ readme: 'provenance: written by NAME from the documentation of NAME\n' })).toBe(
    false,
  );
});
