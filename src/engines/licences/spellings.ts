import { spdxId } from './categories.js';

type Reading = (version: string, later: boolean) => string | undefined;

/** Families of licences by the words that people use for them; the words after them pick the version. */
const families: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['apache', (version) => (version.startsWith('1.1') ? 'Apache-1.1' : 'Apache-2.0')],
  ['mit', () => 'MIT'],
  [
    'bsd',
    (version) =>
      version.startsWith('2') ? 'BSD-2-Clause' : version.startsWith('4') ? 'BSD-4-Clause' : 'BSD-3-Clause',
  ],
  ['isc', () => 'ISC'],
  ['agpl', (version, later) => gnu('AGPL', version || '3', later || version === '')],
  ['lgpl', (version, later) => gnu('LGPL', version || '2.1', later || version === '')],
  ['gpl', (version, later) => gnu('GPL', version || '2', later || version === '')],
  ['mpl', (version) => (version.startsWith('1') ? 'MPL-1.1' : 'MPL-2.0')],
  ['epl', (version) => (version.startsWith('2') ? 'EPL-2.0' : 'EPL-1.0')],
  ['cddl', (version) => (version.startsWith('1.1') ? 'CDDL-1.1' : 'CDDL-1.0')],
  ['eupl', (version) => (version.startsWith('1.1') ? 'EUPL-1.1' : 'EUPL-1.2')],
  ['psf', () => 'PSF-2.0'],
  ['zlib', () => 'Zlib'],
  ['boost', () => 'BSL-1.0'],
  ['unlicense', () => 'Unlicense'],
  ['cc0', () => 'CC0-1.0'],
  ['publicdomain', () => 'CC-PDDC'],
  ['wtfpl', () => 'WTFPL'],
  ['artistic', (version) => (version.startsWith('2') ? 'Artistic-2.0' : 'Artistic-1.0')],
  ['ruby', () => 'Ruby'],
  ['bouncycastle', () => 'MIT'],
  ['proprietary', () => 'UNLICENSED'],
  ['unlicensed', () => 'UNLICENSED'],
]);

function gnu(family: string, version: string, later: boolean): string | undefined {
  const number = /^\d$/.test(version) ? `${version}.0` : version;
  return spdxId(`${family}-${number}-${later ? 'or-later' : 'only'}`);
}

/** Phrases to the word of their family, longest first. All in lower case, with single spaces. */
const phrases: readonly (readonly [string, string])[] = [
  ['gnu affero general public', 'agpl'],
  ['affero general public', 'agpl'],
  ['gnu library or lesser general public', 'lgpl'],
  ['gnu lesser general public', 'lgpl'],
  ['gnu library general public', 'lgpl'],
  ['lesser general public', 'lgpl'],
  ['gnu general public', 'gpl'],
  ['general public', 'gpl'],
  ['common development and distribution', 'cddl'],
  ['european union public', 'eupl'],
  ['mozilla public', 'mpl'],
  ['eclipse public', 'epl'],
  ['eclipse distribution', 'bsd 3'],
  ['python foundation', 'psf'],
  ['go bsd', 'bsd'],
  ['public domain', 'publicdomain'],
  ['bouncy castle', 'bouncycastle'],
  ['cc0', 'cc0'],
  ['expat', 'mit'],
  ['asl', 'apache'],
  ['commercial', 'proprietary'],
  ['revised bsd', 'bsd 3'],
  ['modified bsd', 'bsd 3'],
  ['new bsd', 'bsd 3'],
  ['simplified bsd', 'bsd 2'],
  ['freebsd', 'bsd 2'],
  ['classpath exception', 'classpath'],
  ['ce', 'classpath'],
  ['classpathexception', 'classpath'],
  ['or later', '+'],
  ['or greater', '+'],
  ['or newer', '+'],
];

// Words that name no licence by themselves.
const fillers = new Set(
  'the license licence licensed licenses under version software osi approved of clause gnu v'.split(' '),
);
const maxLength = 200;

/**
 * The SPDX expression that a free text means: `Apache License, Version 2.0`, `GPLv3+`, `License :: OSI Approved ::
 * MIT License`, an address on opensource.org. `undefined` where it is not clear.
 */
export function spdxOfText(text: string): string | undefined {
  if (text.length > maxLength) return undefined;
  const words = wordsOf(text);
  const at = words.findIndex((word) => families.has(word));
  const family = families.get(words[at] ?? '');
  if (family === undefined || namesAnother(words, words[at])) return undefined;
  const version = words.find((word) => /^\d/.test(word)) ?? '';
  const id = family(version.replace(/\+$/, ''), words.includes('+') || version.endsWith('+'));
  return id !== undefined && words.includes('classpath') && id.startsWith('GPL')
    ? `${id} WITH Classpath-exception-2.0`
    : id;
}

/** `MIT and GPL` in free words is no one licence; guessing the milder one would be wrong. */
function namesAnother(words: readonly string[], first: string | undefined): boolean {
  return words.some((word) => word !== first && families.has(word) && word !== 'ruby');
}

function wordsOf(text: string): readonly string[] {
  const lastPart = text.split(' :: ').at(-1) ?? text;
  const plain = lastPart
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-/, 'apache ')
    .replace(/^https?:\/\/[^/]*\/(?:licenses?\/)?/, '')
    .replace(/\.(?:html|txt|php)$/, '')
    .replace(/[^a-z0-9.+]+/g, ' ')
    .replace(/([a-z])v?(\d)/g, '$1 $2')
    .replace(/\bv(\d)/g, '$1');
  let words = ` ${plain
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ')} `;
  for (const [phrase, family] of phrases) words = words.replaceAll(` ${phrase} `, ` ${family} `);
  return words.trim().split(' ');
}
