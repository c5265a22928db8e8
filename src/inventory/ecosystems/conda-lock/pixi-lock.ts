import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { fromFileName, normaliseName } from '../python/names.js';
import { placeOf } from './place.js';

/** pixi.lock of versions 5 and 6: https://pixi.sh/latest/workspace/lockfile/ */
export const pixiLock: Analyzer = {
  id: 'conda-lock/pixi-lock',
  version: 1,
  claim: { basenames: ['pixi.lock'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [document] = parsePlainYaml(file.text());
  const packages = document?.get('packages');
  expectPart(Array.isArray(packages), 'list of packages', 'pixi');
  for (const each of Array.isArray(packages) ? packages : []) {
    if (!(each instanceof PlainMap)) continue;
    const line = each.entries[0]?.line;
    const kind = each.text('kind');
    const conda = kind === 'conda' ? each.text('url') : each.text('conda');
    if (conda !== undefined) addConda(list, conda, each, line);
    else addPypi(list, (kind === 'pypi' ? each.text('url') : each.text('pypi')) ?? '', each, line);
  }
  return list.facts();
}

function addConda(list: FactList, url: string, each: PlainMap, line: number | undefined): void {
  const { channel, subdir, name, version, build } = placeOf(url);
  const licence = each.text('license');
  const sha256 = each.text('sha256');
  list.add(
    { type: 'conda', name, qualifiers: { build, channel, subdir } },
    {
      name,
      version,
      ecosystem: 'conda',
      line,
      licenses: licence === undefined ? undefined : [licence],
      sha256: sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
    },
  );
}

/** A folder is the project itself. */
function addPypi(list: FactList, place: string, each: PlainMap, line: number | undefined): void {
  const [written, release] = fromFileName(place.slice(place.lastIndexOf('/') + 1)) ?? [];
  const name = each.text('name') ?? written ?? '';
  const version = each.text('version') ?? release ?? '';
  if (!/^[a-z+]{3,12}:/.test(place)) return;
  list.add({ type: 'pypi', name: normaliseName(name) }, { name, version, ecosystem: 'PyPI', line });
}
