import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { licencesOf } from './licences.js';
import { addNpm, npmPurl, originOf } from './names.js';

/**
 * The manifest of an installed package: https://docs.npmjs.com/cli/configuring-npm/package-json
 * Its dependencies are ranges, so the edges are purls without a version; the inventory looks up what is installed.
 */
export const installed: Analyzer = {
  id: 'npm/installed',
  version: 2,
  claim: { basenames: ['package.json'] },
  accepts: ({ path }) => isInstalledManifest(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const folder = 'node_modules/';

/** `node_modules/name/package.json` or `node_modules/@scope/name/package.json`, and nothing further inside. */
export function isInstalledManifest(path: string): boolean {
  const at = path.lastIndexOf(folder);
  if (at === -1 || (at > 0 && path.charCodeAt(at - 1) !== 47)) return false;
  const names = path.slice(at + folder.length).split('/');
  const [first = ''] = names;
  if (first.startsWith('.')) return false;
  return names.length === (first.startsWith('@') ? 3 : 2);
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const manifest = parseJsonRecord(file.text());
  const name = asText(manifest.name);
  const version = asText(manifest.version);
  // Without both it is not a package but a folder's own settings, such as {"type": "module"}.
  if (name === undefined || version === undefined) return [];
  const list = new FactList();
  addNpm(list, {
    name,
    version,
    licenses: licencesOf(manifest),
    dependsOn: edgesOf(manifest.dependencies, manifest.optionalDependencies),
    // npm 6 and older wrote it down.
    origin: originOf(asText(manifest._resolved)),
  });
  return list.facts();
}

function edgesOf(...groups: readonly unknown[]): readonly Purl[] {
  return groups.flatMap((group) => entriesOf(group).flatMap(([name]) => npmPurl(name) ?? []));
}
