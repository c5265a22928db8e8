import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { SeaworthyError } from '../../../core/errors.js';
import {
  asList,
  asRecord,
  asText,
  type JsonRecord,
  parseJson,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addPackages, type ComposerPackage } from './packages.js';

/** composer.lock: https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
export const composerLock: Analyzer = {
  id: 'composer/composer-lock',
  version: 2,
  claim: { basenames: ['composer.lock'] },
  accepts: ({ path }) => !/(?:^|\/)vendor\/[^/]{1,200}\/[^/]{1,200}\//.test(path),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyzeLock(file),
};

/** What composer installed: `vendor/composer/installed.json`, a list in composer 1, an object since. */
export const installed: Analyzer = {
  id: 'composer/installed',
  version: 2,
  claim: { basenames: ['installed.json'] },
  accepts: ({ path }) => path === 'composer/installed.json' || path.endsWith('/composer/installed.json'),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyzeInstalled(file),
};

function analyzeLock(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = parseJsonRecord(text);
  if (!Array.isArray(document.packages)) throw noList();
  const lines = new NameLines(text, '"packages"');
  const packages = [
    ...packagesOf(document.packages, () => 'runtime', lines),
    ...packagesOf(document['packages-dev'], () => 'development', lines),
  ];
  return factsOf(packages);
}

function analyzeInstalled(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = parseJson(text);
  const packages = Array.isArray(document) ? document : asRecord(document)?.packages;
  if (!Array.isArray(packages)) throw noList();
  const development = new Set(asList(asRecord(document)?.['dev-package-names']));
  const scopeOf = ({ name }: JsonRecord): ComposerPackage['scope'] =>
    development.has(name) ? 'development' : 'runtime';
  return factsOf(packagesOf(packages, scopeOf, new NameLines(text)));
}

function factsOf(packages: readonly ComposerPackage[]): readonly Fact[] {
  const list = new FactList();
  addPackages(list, packages);
  return list.facts();
}

function packagesOf(
  values: unknown,
  scopeOf: (entry: JsonRecord) => ComposerPackage['scope'],
  lines: NameLines,
): readonly ComposerPackage[] {
  return asList(values).map((value) => {
    const entry = asRecord(value) ?? {};
    return { entry, scope: scopeOf(entry), line: lines.next(asText(entry.name)) };
  });
}

/** Lines of `"name": "vendor/package"`, asked for in the order of the text, as composer indents it. */
class NameLines {
  readonly #text: string;
  readonly #lines: LineCounter;
  #offset: number;
  #misses = 0;

  constructor(text: string, after = '') {
    this.#text = text;
    this.#lines = new LineCounter(text);
    this.#offset = Math.max(0, text.indexOf(after));
  }

  next(name: string | undefined): number | undefined {
    if (name === undefined || this.#misses > 8) return undefined;
    const found = this.#text.indexOf(`"name": "${name}"`, this.#offset);
    if (found === -1) {
      this.#misses += 1;
      return undefined;
    }
    this.#offset = found;
    return this.#lines.at(found);
  }
}

function noList(): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', 'The file has no list of packages.', {
    whatToDo: 'Write the file again with composer.',
  });
}
