/** A licence by words that stand in it and in no other; all of them have to be there. */
interface Text {
  readonly id: string;
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}

const redistribution = 'redistribution and use in source and binary forms';
const endorse = 'be used to endorse or promote products';
/** The title of the licence: each of them names the others somewhere below it. */
const gnu = (name: string, version: string): readonly string[] => [
  `gnu ${name}general public license version ${version},`,
];

/** SPDX ids, and phrases of the licences themselves: https://spdx.org/licenses/ */
const texts: readonly Text[] = [
  {
    id: 'MIT',
    has: [
      'permission is hereby granted, free of charge',
      'the above copyright notice and this permission notice shall be included',
    ],
    lacks: ['except as contained in this notice', 'increased data', 'not more than'],
  },
  {
    id: 'MIT-0',
    has: ['permission is hereby granted, free of charge', 'in the software without restriction'],
    lacks: ['permission notice shall be included', 'except as contained'],
  },
  {
    id: 'ISC',
    has: [
      'permission to use, copy, modify, and',
      'distribute this software for any purpose with or without fee is hereby granted, provided',
    ],
  },
  {
    id: '0BSD',
    has: ['distribute this software for any purpose with or without fee is hereby granted'],
    lacks: ['hereby granted, provided'],
  },
  {
    id: 'BSD-2-Clause',
    has: [redistribution, 'in binary form must reproduce'],
    lacks: [endorse, 'all advertising materials'],
  },
  { id: 'BSD-3-Clause', has: [redistribution, endorse], lacks: ['all advertising materials', 'patent'] },
  { id: 'BSD-4-Clause', has: [redistribution, endorse, 'all advertising materials'] },
  { id: 'Apache-2.0', has: ['apache license', 'version 2.0, january 2004'] },
  { id: 'MPL-2.0', has: ['mozilla public license version 2.0'] },
  { id: 'EPL-2.0', has: ['eclipse public license - v 2.0'] },
  { id: 'EPL-1.0', has: ['eclipse public license - v 1.0'] },
  { id: 'Unlicense', has: ['this is free and unencumbered software released into the public domain'] },
  { id: 'CC0-1.0', has: ['cc0 1.0 universal'] },
  {
    id: 'Zlib',
    has: [
      "this software is provided 'as-is', without any express or implied warranty",
      'altered source versions',
    ],
  },
  { id: 'BSL-1.0', has: ['boost software license - version 1.0'] },
  { id: 'WTFPL', has: ['do what the fuck you want to public license'] },
  { id: 'AGPL-3.0-only', has: gnu('affero ', '3') },
  { id: 'LGPL-3.0-only', has: gnu('lesser ', '3') },
  { id: 'LGPL-2.1-only', has: gnu('lesser ', '2.1') },
  { id: 'GPL-3.0-only', has: gnu('', '3') },
  { id: 'GPL-2.0-only', has: gnu('', '2') },
];

/** What a licence file of a package is called: `LICENSE`, `LICENCE.md`, `COPYING.txt`, `LICENSE-MIT`. */
export const licenceFile = /(?:^|\/)(?:LICEN[CS]E|COPYING|UNLICEN[CS]E)(?:[-.][\w.-]{1,30})?$/i;

const longestText = 64 * 1024;
/** What stands between words, but for the single space that most of them have and that stays as it is. */
const between = /[\s*#>_]{2,}|[^\S ]|[*#>_]/g;

/** The licence whose text it is. Nothing where none fits, or where several do and no one says which counts. */
export function licenceOfText(text: string): string | undefined {
  const plain = text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(between, ' ');
  const found = texts.filter(
    ({ has, lacks = [] }) =>
      has.every((each) => plain.includes(each)) && !lacks.some((each) => plain.includes(each)),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}
