import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { normaliseName } from '../python/names.js';
import { placeOf } from './place.js';

/** conda-lock.yml: https://conda.github.io/conda-lock/output/ */
export const condaLock: Analyzer = {
  id: 'conda-lock/conda-lock',
  version: 3,
  claim: { basenames: ['conda-lock.yml', 'conda-lock.yaml'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const purls = new Map<string, Purl>();
  const edges: { purl: Purl; platform: string; wanted: readonly string[] }[] = [];
  const [document] = parsePlainYaml(file.text());
  const packages = document?.get('package');
  expectPart(Array.isArray(packages), 'list of packages', 'conda-lock');
  for (const each of Array.isArray(packages) ? packages : []) {
    if (!(each instanceof PlainMap)) continue;
    const name = each.text('name') ?? '';
    const more = { name, version: each.text('version') ?? '', line: each.entries[0]?.line };
    const scope = (each.text('category') ?? 'main') === 'main' ? 'runtime' : 'development';
    const { build, channel, subdir } = placeOf(each.text('url') ?? '');
    const purl =
      each.text('manager') === 'pip'
        ? list.add({ type: 'pypi', name: normaliseName(name) }, { ...more, scope, ecosystem: 'PyPI' })
        : list.add(
            { type: 'conda', name, qualifiers: { build, channel, subdir } },
            { ...more, scope, ecosystem: 'conda' },
          );
    if (purl === undefined) continue;
    const platform = each.text('platform') ?? '';
    edges.push({ purl, platform, wanted: each.under('dependencies').map(({ key }) => key) });
    purls.set(`${platform} ${name}`, purl);
  }
  // Each platform has its own packages.
  for (const { purl, platform, wanted } of edges)
    list.dependsOn(
      purl,
      wanted.flatMap((one) => purls.get(`${platform} ${one}`) ?? []),
    );
  return list.facts();
}
