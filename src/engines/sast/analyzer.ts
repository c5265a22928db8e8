import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import { firstLineBytes, hasNoExtension, scriptLanguage } from '../../knowledge/interpreters.js';
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
  return (
    !/(?:^|\/)appsettings[^/]*$/i.test(path) ||
    (languageOf({ path, text: '' }) !== undefined && !copied.test(path))
  );
}

const utf8 = new TextDecoder();

export const sourceAnalyzer: Analyzer = {
  id: 'sast/source',
  version: 3,
  claim: { ...besides, suffixes: [...sourceEndings, ...besides.suffixes] },
  accepts: ({ path }) => isRead(path),
  maxBytes,
  evidence: 'declared',
  analyze: (file) => (isTranslation(file) ? [] : [sourceFact(file)]),
};

/** Texts of Qt Linguist (https://doc.qt.io/qt-6/linguist-ts-file-format.html) have the file extension of TypeScript. */
function isTranslation({ path, content }: AnalyzedFile): boolean {
  return (
    path.endsWith('.ts') &&
    /^\uFEFF?\s{0,40}<(?:\?xml|!DOCTYPE TS|TS )/.test(utf8.decode(content.read(0, 80)))
  );
}

/** In an image only the folders where people put their own code. */
export const imageSourceAnalyzer: Analyzer = {
  ...sourceAnalyzer,
  id: 'sast/image-source',
  tooLongIs: 'note',
  accepts: ({ path }) => isInImageOfApp(path) && isRead(path),
  evidence: 'installed',
};

/**
 * Programs whose name does not show what they are written in. Of each the first line is read, and all of it where that is one of a
 * script.
 */
export const scriptAnalyzer: Analyzer = {
  id: 'sast/script',
  version: 1,
  claim: { everything: true },
  accepts: ({ path, mode }) => isProgram(path, mode) && !isOfOthers(path),
  // Compiled programs of any length are looked at; a script that is too long is reported below.
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'declared',
  analyze: scriptFacts,
};

/** In an image all of a file is read before it is looked at. */
export const imageScriptAnalyzer: Analyzer = {
  ...scriptAnalyzer,
  id: 'sast/image-script',
  maxBytes,
  tooLongIs: 'note',
  accepts: ({ path, mode, sizeBytes }) =>
    sizeBytes <= maxBytes && isInImageOfApp(path) && isProgram(path, mode) && !isOfOthers(path),
  evidence: 'installed',
};

/** Packages keep their programs in `bin/`, and some archives no execute bit. */
function isProgram(path: string, mode: number): boolean {
  if (sourceEndings.some((ending) => path.endsWith(ending))) return false;
  return (mode & 0o111) !== 0 || (hasNoExtension(path) && /(?:^|\/)s?bin\/[^/]+$/.test(path));
}

function scriptFacts(file: AnalyzedFile): readonly Fact[] {
  const head = utf8.decode(file.content.read(0, firstLineBytes));
  if (scriptLanguage(head)?.extension === undefined) return [];
  if (file.sizeBytes <= maxBytes) return [sourceFact(file)];
  return [{ kind: 'problem', reason: `The script was not analysed: it is longer than ${maxBytes} bytes.` }];
}

function sourceFact(file: AnalyzedFile): Fact {
  return { kind: 'code-source', text: file.text() };
}
