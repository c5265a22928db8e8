import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { fromFileName, normaliseName } from '../python/names.js';
import { placeOf } from './place.js';

/** pixi.lock of versions 5 and 6: https://pixi.sh/latest/workspace/lockfile/ */
export const pixiLock: Analyzer = {
  id: 'conda-lock/pixi-lock',
  version: 2,
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
  const placed: Placed[] = [];
  for (const each of Array.isArray(packages) ? packages : []) {
    if (!(each instanceof PlainMap)) continue;
    const line = each.entries[0]?.line;
    const kind = each.text('kind');
    const conda = kind === 'conda' ? each.text('url') : each.text('conda');
    const found =
      conda === undefined
        ? addPypi(list, (kind === 'pypi' ? each.text('url') : each.text('pypi')) ?? '', each, line)
        : addConda(list, conda, each, line);
    if (found !== undefined) placed.push(found);
  }
  connect(list, placed);
  return list.facts();
}

interface Placed {
  readonly purl: Purl;
  /** `conda name` or `pypi name`. */
  readonly key: string;
  /** The platform of a conda package; `noarch` is for all of them. */
  readonly subdir: string;
  readonly wanted: readonly string[];
}

const mostEdges = 200;

/** Each platform has packages of its own; what is for all of them leads to each. */
function connect(list: FactList, placed: readonly Placed[]): void {
  const byKey = new Map<string, Placed[]>();
  for (const each of placed) {
    const known = byKey.get(each.key);
    if (known === undefined) byKey.set(each.key, [each]);
    else if (known.length < mostEdges) known.push(each);
  }
  for (const { purl, subdir, wanted } of placed)
    for (const key of wanted) {
      const all = byKey.get(key) ?? [];
      const fitting = all.filter(
        (other) => subdir === 'noarch' || other.subdir === 'noarch' || other.subdir === subdir,
      );
      list.dependsOn(
        purl,
        fitting.map((other) => other.purl),
      );
    }
}

function namesIn(each: PlainMap, field: string, type: string, shape: RegExp): readonly string[] {
  const written = each.get(field);
  return (Array.isArray(written) ? written : []).flatMap((one) => {
    if (typeof one !== 'string' || /\bextra ?==/.test(one.slice(0, 1_000))) return [];
    const name = shape.exec(one)?.[1];
    return name === undefined ? [] : `${type} ${type === 'pypi' ? normaliseName(name) : name}`;
  });
}

function addConda(list: FactList, url: string, each: PlainMap, line: number | undefined): Placed | undefined {
  const { channel, subdir, name, version, build } = placeOf(url);
  const licence = each.text('license');
  const sha256 = each.text('sha256');
  const purl = list.add(
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
  const wanted = namesIn(each, 'depends', 'conda', /^([\w.-]{1,200})/);
  return purl === undefined ? undefined : { purl, key: `conda ${name}`, subdir, wanted };
}

/** A folder is the project itself. */
function addPypi(
  list: FactList,
  place: string,
  each: PlainMap,
  line: number | undefined,
): Placed | undefined {
  const [written, release] = fromFileName(place.slice(place.lastIndexOf('/') + 1)) ?? [];
  const name = each.text('name') ?? written ?? '';
  const version = each.text('version') ?? release ?? '';
  if (!/^[a-z+]{3,12}:/.test(place)) return undefined;
  const normal = normaliseName(name);
  const purl = list.add({ type: 'pypi', name: normal }, { name, version, ecosystem: 'PyPI', line });
  // What only an extra asks for need not be there.
  const wanted = namesIn(each, 'requires_dist', 'pypi', /^([A-Za-z0-9][\w.-]{0,200})/);
  return purl === undefined ? undefined : { purl, key: `pypi ${normal}`, subdir: 'noarch', wanted };
}
