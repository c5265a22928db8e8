import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../core/analyzer.js';
import { type Gap, gap } from '../../core/gap.js';
import { installedFolders } from './analyzers.js';

/** Each service's own file, where jobs name the images that they run in. Workflows of GitHub are read by the inventory. */
const pipelineNames = [
  '.gitlab-ci',
  '.drone',
  '.woodpecker',
  '.cirrus',
  'azure-pipelines',
  'bitbucket-pipelines',
  'config',
];
/** A name that others have as well counts in the folder of its service alone. */
const isElsewhere = /(?:^|\/)(?<!(?:^|\/)\.circleci\/)config\.ya?ml$/;

/** `image: name`, or `image:` with `name: name` in the next line. */
const image =
  /^[ \t]{0,80}(?:-[ \t]{1,8})?image:[ \t]{0,8}(?:\r?\n[ \t]{1,80}name:[ \t]{0,8})?["']?([a-z0-9][\w./:@-]{0,255})["']?[ \t]{0,80}(?:#|\r?$)/gm;

const mostImages = 200;

/** Images that jobs run in. */
export const pipelineAnalyzer: Analyzer = {
  id: 'gate/pipeline-images',
  version: 1,
  claim: {
    basenames: pipelineNames.flatMap((name) => [`${name}.yml`, `${name}.yaml`]),
  },
  accepts: ({ path }) => !isElsewhere.test(path) && !installedFolders.test(path),
  maxBytes: 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: (file) => factsOf('pipeline-image', imagesIn(file)),
};

function imagesIn(file: AnalyzedFile): readonly string[] {
  const found = new Set<string>();
  for (const [, name = ''] of file.text().matchAll(image)) {
    found.add(name);
    if (found.size === mostImages) break;
  }
  return [...found];
}

/** `/*! jQuery v3.5.1 | …` and, after a line that ends in a star, ` * Bootstrap v3.4.1 (…`. */
const banner =
  /^\s{0,8}(?:\/\*[!*]{0,2}|\/\/!?)\s{0,8}(?:\*\s{1,4})?(?:@license\s{1,4}|@preserve\s{1,4})?([A-Za-z][\w. -]{1,40}?),?[ -]{1,3}v?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?![\w.])/;
const headBytes = 400;

/** Copies of libraries that pages load, by the version in their first lines. */
export const libraryCopyAnalyzer: Analyzer = {
  id: 'gate/library-copies',
  version: 1,
  claim: { suffixes: ['.min.js'] },
  accepts: ({ path }) => !installedFolders.test(path),
  // Of a file of any length the first lines alone are read.
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'declared',
  analyze: ({ content }) => {
    const [, name = '', version = ''] = banner.exec(utf8.decode(content.read(0, headBytes))) ?? [];
    return name === '' ? [] : factsOf('library-copy', [`${name.trim()} ${version}`]);
  },
};

const utf8 = new TextDecoder();

type Unmatched = Extract<Fact, { kind: 'unmatched' }>;

function factsOf(what: Unmatched['what'], names: readonly string[]): readonly Fact[] {
  return names.map((name): Unmatched => ({ kind: 'unmatched', what, name }));
}

const mostListed = 3;

/** What a project runs or ships without a package manager that could say its packages. */
export function unmatchedNotes(
  facts: readonly PlacedFact[],
  isShipped: (path: string) => boolean,
): readonly Gap[] {
  const ofKind = (what: Unmatched['what']) =>
    facts.flatMap(({ fact, hidden, location }) =>
      fact.kind === 'unmatched' && fact.what === what && !hidden ? [{ name: fact.name, location }] : [],
    );
  const images = [...new Set(ofKind('pipeline-image').map(({ name }) => name))].sort();
  const copies = ofKind('library-copy').filter(({ location }) => isShipped(location.path));
  const libraries = [...new Set(copies.map(({ name, location }) => `${name} (${location.path})`))].sort();
  return [
    ...noteOf('pipelines', images, (count) =>
      count === 1
        ? '1 image that a CI job runs in is not part of this scan'
        : `${count} images that CI jobs run in are not part of this scan`,
    ),
    ...noteOf('library-copies', libraries, (count) =>
      count === 1
        ? '1 copy of a library for browsers is not matched with advisories'
        : `${count} copies of libraries for browsers are not matched with advisories`,
    ),
  ];
}

function noteOf(name: string, found: readonly string[], words: (count: number) => string): readonly Gap[] {
  if (found.length === 0) return [];
  const more = found.length - mostListed;
  const listed = `${found.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [gap(name, { at: 'setting', name }, `${words(found.length)}: ${listed}`, 'note')];
}
