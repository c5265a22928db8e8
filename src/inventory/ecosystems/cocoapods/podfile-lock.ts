import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** Podfile.lock: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock */
export const podfileLock: Analyzer = {
  id: 'cocoapods/podfile-lock',
  version: 3,
  claim: { basenames: ['Podfile.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let section = '';
  const purls = new Map<string, Purl>();
  const edges: [from: string, to: string][] = [];
  const direct: string[] = [];
  let owner = '';
  const places = externalSources(file.text());
  for (const [text, line] of numberedLines(file.text())) {
    section = /^([A-Z ]{1,40}):$/.exec(text)?.[1] ?? section;
    const [, indent = '', pod = '', version] =
      /^( {2,4})- "?([^ "(:]{1,200})(?: \(([^)]{1,1000})\))?"?:?$/.exec(text) ?? [];
    const [root = ''] = pod.split('/', 1);
    const name = pod;
    if (root === '') continue;
    if (section === 'DEPENDENCIES') direct.push(name);
    if (section !== 'PODS') continue;
    if (indent.length === 4) edges.push([owner, name]);
    else {
      owner = name;
      // purl-spec, type cocoapods: the subspec is the subpath.
      const subpath = pod === root ? undefined : pod.slice(root.length + 1);
      const place = places.get(root);
      const more = { name: root, version: version ?? '', ecosystem: 'CocoaPods', line };
      // A folder beside the project is a part of it.
      const purl =
        place?.kind === 'path'
          ? list.project({ type: 'cocoapods', name: root }, more)
          : list.add(
              { type: 'cocoapods', name: root, subpath },
              { ...more, direct: false, origin: place?.address },
            );
      if (purl) purls.set(name, purl);
    }
  }
  for (const [from, to] of edges) {
    const [purl, target] = [purls.get(from), purls.get(to)];
    if (purl && target) list.dependsOn(purl, [target]);
  }
  for (const name of direct) {
    const purl = purls.get(name);
    if (purl) list.markDirect(purl);
  }
  return list.facts();
}

/** Pods that come from no repository of specifications, by their names. */
function externalSources(
  text: string,
): ReadonlyMap<string, { readonly kind: string; readonly address: string }> {
  const places = new Map<string, { readonly kind: string; readonly address: string }>();
  let [isPart, pod] = [false, ''];
  for (const [line] of numberedLines(text)) {
    if (/^\S/.test(line)) isPart = line === 'EXTERNAL SOURCES:';
    if (!isPart) continue;
    pod = /^ {2}"?([\w.+-]{1,200})"?:$/.exec(line)?.[1] ?? pod;
    const [, kind, address = ''] = /^ {4}:(path|git|podspec|http): ["']?([^"'\s]{1,500})/.exec(line) ?? [];
    if (kind !== undefined && pod !== '') places.set(pod, { kind, address });
  }
  return places;
}
