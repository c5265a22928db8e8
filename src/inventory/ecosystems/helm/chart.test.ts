import { expect, it } from 'vitest';
import { acceptLockfile, fileOf } from '../../../testing/accept-lockfile.js';
import { chart } from './chart.js';

const example =
  'apiVersion: v2\nname: kitchen\nversion: 0.7.0\ndependencies:\n  - name: pantry\n    version: 1\n';

acceptLockfile(chart, {
  claims: ['Chart.yaml', 'charts/a/Chart.yaml'],
  ignores: ['chart.yaml'],
  examples: { one: example },
  brief: true,
});

it('is the project, and names what it is made of', () => {
  expect(chart.analyze(fileOf('Chart.yaml', example))).toEqual([
    {
      kind: 'project',
      component: {
        purl: 'pkg:helm/kitchen@0.7.0',
        name: 'kitchen',
        version: '0.7.0',
        ecosystem: 'helm',
        line: 2,
        dependsOn: ['pkg:helm/pantry'],
      },
    },
  ]);
});
