import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** What a snap says of itself: https://snapcraft.io/docs/snap-format */
export const installed: Analyzer = {
  id: 'snap/installed',
  version: 3,
  claim: { basenames: ['snap.yaml'] },
  accepts: ({ path }) => /(?:^|\/)meta\/snap\.yaml$/.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [name = '', version = ''] = ['name', 'version'].map((key) => field(file.text(), key));
  const licence = field(file.text(), 'license');
  // One architecture, in a list of lines or in brackets; a snap for several names all.
  const [, first = '', second] =
    /^architectures:[ \t]{0,8}\n?[ \t]{0,8}[-[][ \t]{0,8}(?:build-on:[^\n]{0,100}\n[ \t]{0,8}run-on:[ \t[]{0,8})?([\w-]{1,20})(?:[ \t]{0,8},|[ \t]{0,8}\n[ \t]{0,8}-[ \t]{0,8}(\w))?/m.exec(
      file.text(),
    ) ?? [];
  const architecture = first === '' || second !== undefined ? undefined : first;
  list.add(
    { type: 'snap', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    { name, version, ecosystem: 'snap', architecture, licenses: licence === '' ? undefined : [licence] },
  );
  return list.facts();
}

function field(text: string, key: string): string {
  const value = new RegExp(`^${key}:[ \\t]{1,8}([^#\\n]{1,200})`, 'm').exec(text)?.[1] ?? '';
  return value.trim().replace(/^(["'])(.{0,200})\1$/, '$2');
}
