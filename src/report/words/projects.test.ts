import { expect, it } from 'vitest';
import { component } from '../../testing/advisory-examples.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { cleanReport } from '../../testing/sample-report.js';
import { projectTable } from './projects.js';

const at = (path: string) => ({ at: 'file', path }) as const;
const found = (id: string, path: string) => ({
  ...vulnerable(id, 'pkg:npm/a@1.0.0'),
  fingerprint: id,
  locations: [at(path)] as const,
});

function reportOn(paths: readonly string[]) {
  const report = cleanReport();
  const findings = [
    found('1', 'apps/api/package-lock.json'),
    found('2', 'apps/api/src/deep/x.js'),
    { ...found('3', 'apps/api/test/x.js'), isOutside: true as const },
    found('4', 'packages/ui/package-lock.json'),
    found('5', 'Dockerfile'),
  ];
  const components = paths.map((path) =>
    component(`pkg:npm/${path.replaceAll('/', '-')}@1.0.0`, { foundAt: [at(path)] }),
  );
  return {
    ...report,
    target: { ...report.target, kind: 'filesystem' as const },
    findings,
    inventory: { ...report.inventory, components },
    verdict: { ...report.verdict, broken: [{ clause: 'critical', finding: findings[0] as never }] },
  };
}

it('counts findings by the project that they lie in, those that break first', () => {
  const paths = ['package.json', 'apps/api/package-lock.json', 'packages/ui/package-lock.json'];
  expect(projectTable(reportOn(paths)).projects).toEqual([
    { folder: 'apps/api', breaks: 1, doesNot: 1, outside: 1 },
    { folder: '.', breaks: 0, doesNot: 1, outside: 0 },
    { folder: 'packages/ui', breaks: 0, doesNot: 1, outside: 0 },
  ]);
});

it('counts what lies in several projects in each of them, once', () => {
  const paths = ['apps/api/package-lock.json', 'packages/ui/package-lock.json'];
  const report = reportOn(paths);
  const [first] = report.findings;
  const everywhere = { ...first, locations: [...paths, paths[0]].map((path) => at(path as string)) };
  expect(projectTable({ ...report, findings: [everywhere as never] })).toEqual({
    projects: [
      { folder: 'apps/api', breaks: 1, doesNot: 0, outside: 0 },
      { folder: 'packages/ui', breaks: 1, doesNot: 0, outside: 0 },
    ],
    shared: 1,
  });
});

it('is silent where there is one project, whatever it has installed', () => {
  expect(
    projectTable(reportOn(['package-lock.json', 'node_modules/a/package.json', 'web/node_modules/b/x']))
      .projects,
  ).toEqual([]);
});

it('takes workflows for a part of the project around them', () =>
  expect(projectTable(reportOn(['package-lock.json', '.github/workflows/ci.yml'])).projects).toEqual([]));

it('takes what a tool keeps in a folder with a dot for a part of the project around it', () =>
  expect(projectTable(reportOn(['src/go.mod', 'src/.pc/a.patch/go.mod'])).projects).toEqual([]));

it('counts a package outside of product code where only another project of the tree has it in the product', () => {
  const report = reportOn(['package.json', 'apps/api/package-lock.json', 'examples/package-lock.json']);
  const places = [at('package-lock.json'), { ...at('examples/package-lock.json'), isOutside: true as const }];
  const finding = { ...found('1', ''), locations: places as never };
  const broken = [{ clause: 'critical', finding }];
  expect(
    projectTable({ ...report, findings: [finding], verdict: { ...report.verdict, broken } }).projects,
  ).toEqual([
    { folder: '.', breaks: 1, doesNot: 0, outside: 0 },
    { folder: 'examples', breaks: 0, doesNot: 0, outside: 1 },
  ]);
});
