import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** Chart.lock: https://helm.sh/docs/helm/helm_dependency/ */
export const chartLock: Analyzer = {
  id: 'helm/chart-lock',
  version: 2,
  claim: { basenames: ['Chart.lock', 'requirements.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [document] = parsePlainYaml(file.text());
  const dependencies = document?.get('dependencies');
  expectPart(Array.isArray(dependencies), 'list of dependencies', 'helm');
  for (const each of Array.isArray(dependencies) ? dependencies : []) {
    if (!(each instanceof PlainMap)) continue;
    const name = each.text('name') ?? '';
    const version = each.text('version') ?? '';
    const repository = /^(?:https?|oci):/.test(each.text('repository') ?? '')
      ? each.text('repository')
      : undefined;
    list.add(
      { type: 'helm', name, qualifiers: repository ? { repository_url: repository } : undefined },
      {
        name,
        version,
        ecosystem: 'helm',
        origin: repository,
        line: each.entries[0]?.line,
        direct: true,
      },
    );
  }
  return list.facts();
}
