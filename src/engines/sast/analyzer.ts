import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import { languageOf, sourceEndings } from './parts.js';
import { isInImageOfApp, isOfOthers } from './selection.js';

/** The engine refuses files that are shorter than this already, with a gap; what it is never shown is one too, or code would hide behind a longer comment. */
const maxBytes = 8 * 1024 * 1024;

/** Settings that code reads by name, and what a project does not keep. */
const besides = { suffixes: ['.properties'], basenames: ['.gitignore'], stems: ['appsettings'] };

/** Settings that a build copied are those of the project; what only begins like them is none. */
const copied = /(?:^|\/)(?:bin|obj)\/(?:Debug|Release)\//i;

function isRead(path: string): boolean {
  if (isOfOthers(path)) return false;
  return !/(?:^|\/)appsettings[^/]*$/i.test(path) || (languageOf(path) !== undefined && !copied.test(path));
}

export const sourceAnalyzer: Analyzer = {
  id: 'sast/source',
  version: 2,
  claim: { ...besides, suffixes: [...sourceEndings, ...besides.suffixes] },
  accepts: ({ path }) => isRead(path),
  maxBytes,
  evidence: 'declared',
  analyze: (file) => [sourceFact(file)],
};

/** In an image only the folders where people put their own code. */
export const imageSourceAnalyzer: Analyzer = {
  ...sourceAnalyzer,
  id: 'sast/image-source',
  tooLongIs: 'note',
  accepts: ({ path }) => isInImageOfApp(path) && isRead(path),
  evidence: 'installed',
};

function sourceFact(file: AnalyzedFile): Fact {
  return { kind: 'code-source', text: file.text() };
}
