import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { childOf, childrenOf, parseXml, textOf } from '../../../formats/xml/index.js';
import { FactList } from '../../facts/index.js';

/** AppStream metadata of an installed application: https://docs.flatpak.org/en/latest/conventions.html#metainfo-files */
export const metainfo: Analyzer = {
  id: 'flatpak/metainfo',
  version: 1,
  claim: { suffixes: ['.metainfo.xml', '.appdata.xml'] },
  accepts: ({ path }) =>
    /(?:^|\/)flatpak\/app\//.test(path) && /\/export\/share\/(?:metainfo|appdata)\/[^/]{1,200}$/.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const root = parseXml(file.text());
  if (root.name !== 'component' && root.name !== 'application') return [];
  // Older files end the id like the desktop entry.
  const id = (textOf(root, 'id') ?? '').replace(/\.desktop$/, '');
  // The newest release stands first (AppStream, "releases").
  const [latest] = childrenOf(childOf(root, 'releases'), 'release');
  const licence = textOf(root, 'project_license');
  list.add(
    { type: 'flatpak', name: id },
    {
      name: id,
      version: latest?.attributes.get('version') ?? '',
      ecosystem: 'Flatpak',
      licenses: licence === undefined ? undefined : [licence],
    },
  );
  return list.facts();
}
