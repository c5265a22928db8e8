import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { productFirst } from './places.js';

function shown(kind: 'secret' | 'instruction', ...paths: readonly string[]): readonly string[] {
  const [first = '', ...others] = paths;
  const at = (path: string) => ({ at: 'file', path, line: 3 }) as const;
  const finding = { evidence: { kind }, locations: [at(first), ...others.map(at)] } as unknown as Finding;
  const roleOf = (path: string) => (path.startsWith('.pc/') ? 'tooling' : 'product');
  return productFirst(finding, roleOf).locations.flatMap((place) =>
    place.at === 'file' ? [place.path] : [],
  );
}

it('shows a secret in product code before its copy elsewhere', () => {
  expect(shown('secret', '.pc/a/src/x.pm', '.pc/b/src/x.pm', 'src/x.pm')).toEqual([
    'src/x.pm',
    '.pc/a/src/x.pm',
    '.pc/b/src/x.pm',
  ]);
  expect(shown('secret', '.pc/a/src/x.pm')).toEqual(['.pc/a/src/x.pm']);
  expect(shown('instruction', '.pc/a/x', 'src/x')).toEqual(['.pc/a/x', 'src/x']);
});
