import type { AnalyzedFile, Analyzer, Fact, PackageArchive } from '../../../core/analyzer.js';
import { type Paragraph, paragraphsOf } from '../../../formats/deb822/index.js';
import { withoutCredentials } from '../../archive-uri.js';

const folder = 'etc/apt/sources.list.d';

/** Which archives apt trusts: sources.list(5), in one line each or as deb822 paragraphs. */
export const sources: Analyzer = {
  id: 'deb/sources',
  version: 1,
  claim: { paths: ['etc/apt/sources.list'], directories: [folder] },
  accepts: ({ path }) => path.endsWith('.list') || path.endsWith('.sources'),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: readSources,
};

function readSources(file: AnalyzedFile): readonly Fact[] {
  const archives = file.path.endsWith('.sources') ? fromParagraphs(file.text()) : fromLines(file.text());
  return archives.slice(0, 1000).map((archive): Fact => ({ kind: 'archive', archive }));
}

function fromLines(text: string): readonly PackageArchive[] {
  return text.split('\n').flatMap((line) => fromLine(line.trim()) ?? []);
}

/** `deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://archive.example.com/debian stable main` */
function fromLine(line: string): PackageArchive | undefined {
  const match = /^(deb|deb-src)\s+(?:\[([^\]]*)\]\s*)?(\S+)\s+(\S+)([^#]*)/.exec(line.slice(0, 4096));
  if (!match) return undefined;
  const [, type, options = '', uri = '', suite = '', rest = ''] = match;
  const signedBy = /(?:^|\s)signed-by=(\S+)/.exec(options)?.[1];
  return archive(uri, [suite], words(rest), type === 'deb-src', signedBy);
}

const wanted = new Set(['types', 'uris', 'suites', 'components', 'signed-by', 'enabled']);

function fromParagraphs(text: string): readonly PackageArchive[] {
  return [...paragraphsOf(text, wanted)].filter(isEnabled).flatMap(fromParagraph);
}

function fromParagraph({ fields }: Paragraph): readonly PackageArchive[] {
  const suites = words(fields.get('suites'));
  const sections = words(fields.get('components'));
  return words(fields.get('types')).flatMap((type) =>
    words(fields.get('uris')).map((uri) =>
      archive(uri, suites, sections, type === 'deb-src', keyIn(fields.get('signed-by'))),
    ),
  );
}

/** The key itself may stand in the field; then its place is the file that we read. */
function keyIn(field: string | undefined): string | undefined {
  return field === undefined || field.includes('BEGIN PGP') ? undefined : field.split(/\s/, 1)[0];
}

function isEnabled({ fields }: Paragraph): boolean {
  return !/^(?:no|false|without|off|disable)$/i.test(fields.get('enabled') ?? 'yes');
}

function archive(
  uri: string,
  suites: readonly string[],
  sections: readonly string[],
  source: boolean,
  signedBy: string | undefined,
): PackageArchive {
  return {
    format: 'deb',
    uri: withoutCredentials(uri),
    suites,
    sections,
    source,
    ...(signedBy ? { signedBy } : {}),
  };
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 100);
}
