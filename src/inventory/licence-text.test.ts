import { expect, it } from 'vitest';
import { licenceFile, licenceOfText } from './licence-text.js';

const grant = `Permission is hereby granted, free of charge, to any person obtaining a copy of this
software, to deal in the Software without restriction, subject to the following conditions:`;
const bsd = `Redistribution and use in source and binary forms, with or without modification, are permitted:
* Redistributions in binary form must reproduce the above copyright notice.`;

it.each([
  [
    'MIT',
    `${grant}\n\nThe above copyright notice and this permission notice shall be\nincluded in all copies`,
  ],
  ['MIT-0', grant],
  ['BSD-2-Clause', bsd],
  ['BSD-3-Clause', `${bsd}\n* Neither the name may\nbe used to endorse or promote products`],
  [
    'Apache-2.0',
    '                                 Apache License\n                           Version 2.0, January 2004',
  ],
  ['GPL-3.0-only', 'GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007'],
  [
    'GPL-3.0-only',
    `GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n\n  13. Use with the GNU Affero General Public License.
permission to link with version 3 of the GNU Affero General Public License. Use the GNU Lesser General Public License`,
  ],
  [
    'AGPL-3.0-only',
    'GNU AFFERO GENERAL PUBLIC LICENSE\n  Version 3, 19 November 2007\n\n13. version 3 of the GNU General Public License',
  ],
  [
    'LGPL-3.0-only',
    'GNU LESSER GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007\n\nversion 3 of the GNU General Public License',
  ],
  ['LGPL-2.1-only', 'GNU LESSER GENERAL PUBLIC LICENSE\n  Version 2.1, February 1999'],
  [
    'GPL-2.0-only',
    'GNU GENERAL PUBLIC LICENSE\n  Version 2, June 1991\n\nuse the GNU Lesser General Public License instead',
  ],
  ['Unlicense', 'This is free and unencumbered software released into the public domain.'],
])('%s', (id, text) => {
  expect(licenceOfText(text)).toBe(id);
});

it('is silent where two licences stand in one file, and where none does', () => {
  const two = 'Apache License\nVersion 2.0, January 2004\nMozilla Public License Version 2.0';
  expect(licenceOfText(two)).toBeUndefined();
  expect(licenceOfText('All rights reserved.')).toBeUndefined();
  expect(licenceOfText('')).toBeUndefined();
});

it.each([
  ['a/LICENSE', true],
  ['a/LICENCE.md', true],
  ['a/COPYING', true],
  ['a/license.js.map', true],
  ['a/licenses/index.js', false],
  ['a/unlicensed', false],
])('%s', (path, is) => {
  expect(licenceFile.test(path)).toBe(is);
});
