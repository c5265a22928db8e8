/**
 * Debian's short names of licences in SPDX's words (https://spdx.org/licenses/). Only whole expressions are
 * translated: a name that we do not know stays as its packager wrote it.
 */
export function spdxOf(declared: string): string {
  const words = declared.replace(/,/g, ' ').trim().split(/\s+/);
  const translated = words.map((word, index) =>
    index % 2 === 1 ? operators.get(word.toLowerCase()) : idOf(word),
  );
  return words.length % 2 === 1 && translated.every((word) => word !== undefined)
    ? translated.join(' ')
    : declared;
}

const operators = new Map([
  ['or', 'OR'],
  ['and', 'AND'],
]);

const ids = new Map(
  Object.entries({
    expat: 'MIT',
    mit: 'MIT',
    isc: 'ISC',
    zlib: 'Zlib',
    x11: 'X11',
    curl: 'curl',
    openssl: 'OpenSSL',
    ftl: 'FTL',
    unlicense: 'Unlicense',
    wtfpl: 'WTFPL',
    cc0: 'CC0-1.0',
    'cc0-1.0': 'CC0-1.0',
    'apache-2': 'Apache-2.0',
    'apache-2.0': 'Apache-2.0',
    'apache-1.1': 'Apache-1.1',
    'artistic-2.0': 'Artistic-2.0',
    'bsd-2-clause': 'BSD-2-Clause',
    'bsd-3-clause': 'BSD-3-Clause',
    'bsd-4-clause': 'BSD-4-Clause',
    'bsl-1.0': 'BSL-1.0',
    'boost-1.0': 'BSL-1.0',
    'mpl-1.1': 'MPL-1.1',
    'mpl-2.0': 'MPL-2.0',
    'ofl-1.1': 'OFL-1.1',
    'sil-1.1': 'OFL-1.1',
    'epl-1.0': 'EPL-1.0',
    'epl-2.0': 'EPL-2.0',
    'cddl-1.0': 'CDDL-1.0',
    'cc-by-3.0': 'CC-BY-3.0',
    'cc-by-4.0': 'CC-BY-4.0',
    'cc-by-sa-3.0': 'CC-BY-SA-3.0',
    'cc-by-sa-4.0': 'CC-BY-SA-4.0',
  }),
);

function idOf(word: string): string | undefined {
  return ids.get(word.toLowerCase()) ?? gnuIdOf(word);
}

/** `LGPL-2.1+` is `LGPL-2.1-or-later`; `GFDL-NIV-1.3` has no invariant sections. */
function gnuIdOf(word: string): string | undefined {
  const match = /^(A?GPL|LGPL|GFDL)(-NIV)?-(\d)(?:\.(\d))?(\+?)$/i.exec(word);
  if (!match) return undefined;
  const [, family = '', noInvariants = '', major = '', minor = '0', plus = ''] = match;
  const without = noInvariants ? '-no-invariants' : '';
  return `${family.toUpperCase()}-${major}.${minor}${without}${plus ? '-or-later' : '-only'}`;
}
