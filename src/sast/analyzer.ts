import type { AnalyzedFile, Analyzer, Fact } from '../core/analyzer.js';
import { sourceEndings } from './parts.js';
import { isInImageOfApp, isOfOthers } from './selection.js';

/** Longer files are generated; the engine names them. */
const maxBytes = 8 * 1024 * 1024;

/** Settings that code reads by name, and what a project does not keep. */
const besides = { suffixes: ['.properties'], basenames: ['.gitignore'] };

export const sourceAnalyzer: Analyzer = {
  id: 'sast/source',
  version: 1,
  claim: { suffixes: [...sourceEndings, ...besides.suffixes], basenames: besides.basenames },
  accepts: ({ path }) => !isOfOthers(path),
  maxBytes,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: (file) => [sourceFact(file)],
};

/** In an image only the folders where people put their own code. */
export const imageSourceAnalyzer: Analyzer = {
  ...sourceAnalyzer,
  id: 'sast/image-source',
  accepts: ({ path }) => isInImageOfApp(path) && !isOfOthers(path),
  evidence: 'installed',
};

function sourceFact(file: AnalyzedFile): Fact {
  return { kind: 'code-source', text: file.text() };
}
