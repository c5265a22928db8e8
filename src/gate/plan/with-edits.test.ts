import { expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import type { PlanStep } from '../../core/report.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withEdits } from './with-edits.js';

const step: PlanStep = {
  summary: 'acme/tide 9.5.24 → 9.6.33',
  why: 'clears CVE-1',
  riskShare: 1,
  effort: 'minor',
  clears: ['f'],
  location: { at: 'file', path: 'composer.lock', line: 3 },
  command: 'composer require --dev acme/tide:^9.6.33 --with-all-dependencies',
  upgrade: { ecosystem: 'Packagist', name: 'acme/tide', from: ['9.5.24'], to: '9.6.33', purls: [] },
};
const naming: PlacedFact = {
  analyzer: 'x',
  location: { at: 'file', path: 'composer.json' },
  hidden: false,
  fact: { kind: 'direct-names', ecosystem: 'Packagist', names: ['acme/tide'] },
};

function commandFor(range: string): string | undefined {
  const files = { '/project/composer.json': `{\n  "require-dev": {\n    "acme/tide": "${range}"\n  }\n}\n` };
  const [after] = withEdits([step], { root: '/project', disk: fakeWorld({ files }).disk, facts: [naming] });
  return after?.command;
}

it('leaves the ranges of a line to its edit', () => {
  expect(commandFor('^8.5 || ^9')).toBe('composer update acme/tide --with-all-dependencies');
  expect(commandFor('^9.5')).toBe(step.command);
});

it('pins where the line pins', () => {
  expect(commandFor('9.5.24')).toBe('composer require --dev acme/tide:9.6.33 --with-all-dependencies');
});
