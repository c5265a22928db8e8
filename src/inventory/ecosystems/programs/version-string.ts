import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { ByteSource } from '../../../core/bytes.js';
import { openExecutable } from '../../../formats/executable/index.js';
import { FactList } from '../../facts/index.js';

/** What the program writes when it is asked for its version, as the file holds it. */
interface Program {
  readonly files: RegExp;
  readonly name: string;
  readonly says: RegExp;
}

const programs: readonly Program[] = [
  { files: /^node(?:js)?$/, name: 'node', says: /node\.js\/v(\d{1,3}\.\d{1,3}\.\d{1,3})/ },
  { files: /^nginx(?:-debug)?$/, name: 'nginx', says: /nginx\/(\d{1,3}\.\d{1,3}\.\d{1,3})/ },
  { files: /^(?:httpd|apache2)$/, name: 'httpd', says: /Apache\/(\d{1,3}\.\d{1,3}\.\d{1,3})/ },
  {
    files: /^php(?:-fpm|-cgi)?(?:\d{1,2}(?:\.\d{1,2})?)?$/,
    name: 'php',
    says: /PHP\/(\d{1,3}\.\d{1,3}\.\d{1,3}(?:(?:RC|alpha|beta)\d{1,2})?)/,
  },
  { files: /^bash$/, name: 'bash', says: /@\(#\)Bash version (\d{1,3}\.\d{1,3}\.\d{1,3})/ },
  { files: /^busybox$/, name: 'busybox', says: /BusyBox v(\d{1,3}\.\d{1,3}\.\d{1,3})/ },
  {
    files: /^openssl$/,
    name: 'openssl',
    says: /OpenSSL (\d{1,3}\.\d{1,3}\.\d{1,3}[a-z]{0,2}) {1,3}\d{1,2} [A-Z][a-z]{2} \d{4}/,
  },
  {
    files: /^postgres$/,
    name: 'postgresql',
    says: /PostgreSQL\)? (\d{1,3}(?:\.\d{1,3}){1,2})(?: \([^()\n]{1,80}\))?(?: on |[\n\0])/,
  },
  { files: /^(?:mariadbd|mysqld)$/, name: 'mariadb', says: /(\d{1,3}\.\d{1,3}\.\d{1,3})-MariaDB/ },
  { files: /^curl$/, name: 'curl', says: /curl\/(\d{1,3}\.\d{1,3}\.\d{1,3})/ },
  { files: /^luac?(?:5\.\d)?$/, name: 'lua', says: /Lua (\d\.\d\.\d{1,2}) {1,3}Copyright/ },
  {
    files: /^ruby(?:\d\.\d)?$/,
    name: 'ruby',
    says: /ruby (\d{1,2}\.\d{1,2}\.\d{1,3})(?:p\d{1,4})? \(\d{4}-\d{2}-\d{2}/,
  },
  // Libraries, which a program beside them loads; by the string that each returns as its version.
  {
    files: /^lib(?:ssl|crypto)(?:-[\w-]{1,20})?\.(?:so(?:\.[\w.]{1,20})?|dll)$/,
    name: 'openssl',
    says: /OpenSSL (\d{1,3}\.\d{1,3}\.\d{1,3}[a-z]{0,2}) {1,3}\d{1,2} [A-Z][a-z]{2} \d{4}/,
  },
  {
    files: /^libz\.so(?:\.[\d.]{1,20})?$/,
    name: 'zlib',
    says: /(?:de|in)flate (1\.\d{1,2}(?:\.\d{1,2}){0,2}) Copyright/,
  },
  {
    files: /^libcurl(?:-\w{1,20})?\.so(?:\.[\d.]{1,20})?$/,
    name: 'curl',
    says: /libcurl\/(\d{1,3}\.\d{1,3}\.\d{1,3})/,
  },
  {
    files: /^libpng\d{0,2}\.so(?:\.[\d.]{1,20})?$/,
    name: 'libpng',
    says: /libpng version (\d\.\d{1,2}\.\d{1,3})/,
  },
  { files: /^libexpat\.so(?:\.[\d.]{1,20})?$/, name: 'expat', says: /expat_(\d\.\d{1,2}\.\d{1,3})/ },
  {
    files: /^lib(?:python3(?:\.\d{1,2})?)\.so(?:\.[\d.]{1,20})?$/,
    name: 'python',
    says: /\0(3\.\d{1,2}\.\d{1,2}(?:rc\d)?)\0/,
  },
];

/** The string stands in the data of the program; one that is longer than this is not searched to its end. */
const mostBytes = 256 * 1024 * 1024;
const windowBytes = 1024 * 1024;
/** Longer than any of the strings, so that none is cut at an edge. */
const overlapBytes = 256;

export const versionString: Analyzer = {
  id: 'programs/version-string',
  version: 2,
  claim: { executables: true },
  accepts: ({ path }) => programFor(path) !== undefined,
  maxBytes: 1024 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function programFor(path: string): Program | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.exe$/i, '');
  return programs.find(({ files }) => files.test(name));
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const program = programFor(file.path);
  if (program === undefined || openExecutable(file.content) === undefined) return [];
  const version = find(file.content, program.says);
  if (version === undefined) return [];
  const list = new FactList();
  list.add({ type: 'generic', name: program.name }, { name: program.name, version, ecosystem: 'generic' });
  return list.facts();
}

function find(content: ByteSource, says: RegExp): string | undefined {
  const decoder = new TextDecoder('latin1');
  const end = Math.min(content.sizeBytes, mostBytes);
  for (let at = 0; at < end; at += windowBytes - overlapBytes) {
    const version = says.exec(decoder.decode(content.read(at, Math.min(windowBytes, end - at))))?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}
