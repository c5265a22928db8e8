import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { parsePlist } from '../../../formats/plist/index.js';
import { FactList } from '../../facts/index.js';

/** An application bundle says who it is in `NAME.app/Contents/Info.plist`: https://developer.apple.com/documentation/bundleresources/information-property-list */
export const application: Analyzer = {
  id: 'macos/application',
  version: 1,
  claim: { basenames: ['Info.plist'] },
  // Those of a cask are reported by Homebrew's own reader; what lies in a bundle (frameworks, helpers) belongs to it.
  accepts: ({ path }) =>
    /^(?:(?!\.app\/).)*\.app\/Contents\/Info\.plist$/.test(path) && !path.includes('Caskroom/'),
  maxBytes: 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const plist = parsePlist(file.bytes());
  const text = (key: string): string => {
    const value = plist?.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const name = text('CFBundleIdentifier');
  const version = text('CFBundleShortVersionString') || text('CFBundleVersion');
  list.add({ type: 'generic', name }, { name, version, ecosystem: 'generic' });
  return list.facts();
}
