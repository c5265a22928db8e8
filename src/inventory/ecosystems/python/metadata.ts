import { numberedLines } from '../../../formats/lines/index.js';

/** What we need of a distribution's metadata. */
export interface Metadata {
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** `License-Expression` (PEP 639); else a short `License`; else the classifiers' last words. */
  readonly licences: readonly string[];
  readonly requires: readonly string[];
}

const longestLicence = 100;
const mostRequirements = 2_000;

/** Headers as in mail (RFC 822), up to the first empty line, where the description begins. */
export function parseMetadata(text: string): Metadata {
  const first = new Map<string, string>();
  const requires: string[] = [];
  const classifiers: string[] = [];
  let last = '';
  for (const [line] of numberedLines(text)) {
    if (line === '') break;
    const colon = line.indexOf(':');
    if (line.startsWith(' ') || line.startsWith('\t')) {
      // Continued lines belong to long texts that we do not need; a licence of many lines is no name.
      if (last === 'license') first.set(last, '');
      continue;
    }
    if (colon <= 0) continue;
    const key = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    last = key;
    if (key === 'requires-dist' && requires.length < mostRequirements) requires.push(value);
    else if (key === 'classifier' && value.startsWith('License ::')) classifiers.push(lastPart(value));
    else if (!first.has(key)) first.set(key, value);
  }
  return {
    name: first.get('name'),
    version: first.get('version'),
    licences: licencesOf(first, classifiers),
    requires,
  };
}

function licencesOf(headers: ReadonlyMap<string, string>, classifiers: readonly string[]): readonly string[] {
  const expression = headers.get('license-expression') ?? '';
  if (expression !== '') return [expression];
  const licence = headers.get('license') ?? '';
  const isName = licence !== '' && licence.length <= longestLicence && licence.toUpperCase() !== 'UNKNOWN';
  return isName ? [licence] : classifiers.filter((name) => name !== 'OSI Approved').slice(0, 20);
}

/** `License :: OSI Approved :: MIT License` is `MIT License`. */
function lastPart(classifier: string): string {
  return classifier.slice(classifier.lastIndexOf('::') + 2).trim();
}
