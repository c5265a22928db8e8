import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** What a snap says of itself: https://snapcraft.io/docs/snap-format */
export const installed: Analyzer = {
  id: 'snap/installed',
  version: 1,
  claim: { basenames: ['snap.yaml'] },
  accepts: ({ path }) => /(?:^|\/)meta\/snap\.yaml$/.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [name = '', version = ''] = ['name', 'version'].map((key) => field(file.text(), key));
  list.add({ type: 'snap', name }, { name, version, ecosystem: 'snap' });
  return list.facts();
}

function field(text: string, key: string): string {
  const value = new RegExp(`^${key}:[ \\t]{1,8}([^#\\n]{1,200})`, 'm').exec(text)?.[1] ?? '';
  return value.trim().replace(/^(["'])(.{0,200})\1$/, '$2');
}
