import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** A cask that Homebrew installed, in `Caskroom/TOKEN/VERSION/`, or what it keeps of it in `.metadata`: https://docs.brew.sh/Cask-Cookbook */
export const cask: Analyzer = {
  id: 'homebrew/cask',
  version: 2,
  claim: { suffixes: ['.json', '.rb', '.wrapper.sh'], basenames: ['Info.plist'] },
  accepts: ({ path }) => caskAt(path) !== undefined,
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

interface Cask {
  readonly name: string;
  readonly version: string;
}

/** By Homebrew's own record of it, by the application, or by the script that starts it. */
function caskAt(path: string): Cask | undefined {
  if (!path.includes('Caskroom/')) return undefined;
  const parts = path.split('/');
  const [name = '', second = '', ...rest] = parts.slice(parts.lastIndexOf('Caskroom') + 1);
  if (!parts.includes('Caskroom') || name === '') return undefined;
  const [version = '', , folder, file = ''] = rest;
  if (second === '.metadata')
    return rest.length === 4 && folder === 'Casks' && /\.(?:json|rb)$/.test(file)
      ? { name, version }
      : undefined;
  const isApplication = rest.length === 3 && rest[0]?.endsWith('.app') && rest[2] === 'Info.plist';
  const isScript = rest.length === 1 && rest[0]?.endsWith('.wrapper.sh');
  return second !== '' && (isApplication || isScript) ? { name, version: second } : undefined;
}

/** The folders name it; the file itself is a program, or a description of the newest version. */
function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const { name = '', version = '' } = caskAt(file.path) ?? {};
  list.add({ type: 'brew', namespace: 'homebrew/cask', name }, { name, version, ecosystem: 'Homebrew' });
  return list.facts();
}
