import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import type { Distribution } from '../../core/component.js';

/** A line of os-release is short; a longer one is not one. */
const longestLine = 4096;

/** https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
export const osRelease: Analyzer = {
  id: 'distributions/os-release',
  version: 1,
  claim: { paths: ['etc/os-release', 'usr/lib/os-release'] },
  maxBytes: 64 * 1024,
  evidence: 'installed',
  analyze: readOsRelease,
};

/** Holds `12.5`, or `trixie/sid` before a release. Present since long before os-release. */
export const debianVersion: Analyzer = {
  id: 'distributions/debian-version',
  version: 1,
  claim: { paths: ['etc/debian_version'] },
  maxBytes: 4096,
  evidence: 'installed',
  analyze: (file) => fromOneWord(file, debianFrom),
};

/** Holds `3.20.3`, or `3.21_alpha20240807` on edge. */
export const alpineRelease: Analyzer = {
  id: 'distributions/alpine-release',
  version: 1,
  claim: { paths: ['etc/alpine-release'] },
  maxBytes: 4096,
  evidence: 'installed',
  analyze: (file) => fromOneWord(file, alpineFrom),
};

function readOsRelease(file: AnalyzedFile): readonly Fact[] {
  const values = assignments(file.text());
  const id = values.get('ID')?.toLowerCase();
  if (id === undefined || !/^[a-z0-9._-]{1,64}$/.test(id)) {
    return [{ kind: 'problem', reason: 'The file does not name a distribution (no usable ID=)' }];
  }
  const versionId = values.get('VERSION_ID');
  // Derivatives of Ubuntu name its release, which their archives follow, apart from their own.
  const codename =
    values.get('VERSION_CODENAME') || values.get('UBUNTU_CODENAME') || codenameIn(values.get('VERSION'));
  return distributionFact({
    id,
    ...(versionId ? { versionId } : {}),
    ...(codename ? { codename } : {}),
    name: values.get('PRETTY_NAME') || values.get('NAME') || id,
    like: (values.get('ID_LIKE') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
  });
}

/** `VERSION="8 (jessie)"`: releases of that time had no VERSION_CODENAME. */
function codenameIn(version: string | undefined): string | undefined {
  return version === undefined ? undefined : /^[\w.]+ \((\w+)\)$/.exec(version)?.[1];
}

function debianFrom(word: string): Distribution | undefined {
  const release = /^(\d{1,3})(?:\.\d{1,3})*$/.exec(word)?.[1];
  if (release !== undefined)
    return { id: 'debian', versionId: release, name: `Debian GNU/Linux ${word}`, like: [] };
  const codename = /^([a-z]{1,32})(?:\/sid)?$/.exec(word)?.[1];
  return codename === undefined
    ? undefined
    : { id: 'debian', codename, name: `Debian GNU/Linux ${word}`, like: [] };
}

function alpineFrom(word: string): Distribution | undefined {
  if (!/^\d{1,3}\.\d{1,3}[\w.]{0,32}$/.test(word)) return undefined;
  return { id: 'alpine', versionId: word, name: `Alpine Linux ${word}`, like: [] };
}

function fromOneWord(file: AnalyzedFile, read: (word: string) => Distribution | undefined): readonly Fact[] {
  const found = read(file.text().trim());
  // Derivatives write their own words here; os-release decides for them.
  return found ? distributionFact(found) : [];
}

function distributionFact(distribution: Distribution): readonly Fact[] {
  return [{ kind: 'distribution', distribution }];
}

/** Assignments in the manner of a shell, without its substitutions; the last one of a name wins. */
function assignments(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const equals = line.indexOf('=');
    if (equals <= 0 || line.startsWith('#') || line.length > longestLine) continue;
    values.set(line.slice(0, equals).trim(), printable(unquoted(line.slice(equals + 1).trim())));
  }
  return values;
}

function unquoted(value: string): string {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return value;
  const inner = value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value.slice(1);
  return quote === '"' ? inner.replace(/\\([\\"$`])/g, '$1') : inner;
}

function printable(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f-\u009f]/g, '').trim();
}
