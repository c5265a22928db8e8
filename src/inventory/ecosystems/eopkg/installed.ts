import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { childOf, childrenOf, parseXml, textOf } from '../../../formats/xml/index.js';
import { FactList, purlOf } from '../../facts/index.js';

const folder = 'var/lib/eopkg/package/';
/** Its own index of files, which says nothing that the packages do not. */
const index = ['var/lib/eopkg/info/files.db', 'var/lib/eopkg/info/installed'];

/** What eopkg (a fork of PiSi) has installed, a folder a package: https://help.getsol.us/docs/packaging/ */
export const installed: Analyzer = {
  id: 'eopkg/installed',
  version: 1,
  claim: { basenames: ['metadata.xml'], paths: index },
  accepts: ({ path }) => path.startsWith(folder) || index.includes(path),
  maxBytes: 16 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => (index.includes(file.path) ? [] : analyze(file)),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const root = parseXml(file.text());
  const own = childOf(root, 'Package');
  const name = textOf(own, 'Name') ?? '';
  // The newest update stands first; its number distinguishes builds of one version.
  const [update] = childrenOf(childOf(own, 'History'), 'Update');
  const release = update?.attributes.get('release');
  const written = textOf(update, 'Version') ?? '';
  const version = release === undefined || written === '' ? written : `${written}-${release}`;
  const architecture = textOf(own, 'Architecture');
  const dependsOn = childrenOf(childOf(own, 'RuntimeDependencies'), 'Dependency').flatMap(
    ({ text }) => purlOf({ type: 'eopkg', name: text.trim() }) ?? [],
  );
  list.add(
    { type: 'eopkg', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    {
      name,
      version,
      architecture,
      source: { name: textOf(childOf(root, 'Source'), 'Name') ?? name, version },
      licenses: childrenOf(own, 'License').map(({ text }) => text),
      dependsOn,
    },
  );
  return list.facts();
}
