import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addTool } from './names.js';

const shared = { version: 2, maxBytes: 256 * 1024, evidence: 'declared' } as const;

/** A tool in a line, and behind it the versions that are tried in turn. */
export const toolVersions: Analyzer = {
  ...shared,
  id: 'toolchains/tool-versions',
  claim: { basenames: ['.tool-versions'] },
  analyze: (file) => readTools(file),
};

/** One tool, named by the file. */
export const versionFile: Analyzer = {
  ...shared,
  id: 'toolchains/version-file',
  claim: {
    basenames: [
      '.nvmrc',
      '.node-version',
      '.python-version',
      '.ruby-version',
      '.go-version',
      '.java-version',
      '.terraform-version',
    ],
  },
  analyze: (file) => readVersion(file),
};

function readTools(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [name = '', ...versions] = (text.split('#', 1)[0] ?? '').trim().split(/\s+/);
    for (const version of versions.slice(0, 20)) addTool(list, name, version, line);
  }
  return list.facts();
}

const tools = new Map([
  ['.nvmrc', 'nodejs'],
  ['.node-version', 'nodejs'],
  ['.python-version', 'python'],
  ['.ruby-version', 'ruby'],
  ['.go-version', 'go'],
  ['.java-version', 'java'],
  ['.terraform-version', 'terraform'],
]);

function readVersion(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const name = tools.get(file.path.slice(file.path.lastIndexOf('/') + 1)) ?? '';
  for (const [text, line] of numberedLines(file.text())) {
    const written = (text.split('#', 1)[0] ?? '').trim();
    // `ruby-3.2.3`, as RVM writes it.
    addTool(list, name, written.startsWith(`${name}-`) ? written.slice(name.length + 1) : written, line);
  }
  return list.facts();
}
