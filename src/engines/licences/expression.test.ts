import fc from 'fast-check';
import parseWithLibrary, { type Node } from 'spdx-expression-parse';
import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
import { type Category, categories, categoryOf } from './categories.js';
import { categoryOfExpression, parseExpression } from './expression.js';
import { spdxOfText } from './spellings.js';

it.each<readonly [string, Category]>([
  ['MIT', 'permissive'],
  ['mit', 'permissive'],
  ['CC0-1.0', 'public-domain'],
  ['MPL-2.0', 'weak-copyleft'],
  ['LGPL-3.0-or-later', 'weak-copyleft'],
  ['GPL-2.0', 'strong-copyleft'],
  ['GPL-2.0+', 'strong-copyleft'],
  ['GPL-2.0-with-classpath-exception', 'weak-copyleft'],
  ['GPL-3.0-only WITH GCC-exception-3.1', 'weak-copyleft'],
  ['AGPL-3.0-only', 'network-copyleft'],
  ['SSPL-1.0', 'network-copyleft'],
  ['BUSL-1.1', 'proprietary'],
  ['UNLICENSED', 'proprietary'],
  ['CC-BY-NC-4.0', 'proprietary'],
  ['CC-BY-4.0', 'permissive'],
  ['LicenseRef-Acme', 'unknown'],
  ['SEE LICENSE IN LICENSE.txt', 'unknown'],
  ['', 'unknown'],
  ['MIT OR GPL-2.0-only', 'permissive'],
  ['MIT AND GPL-2.0-only', 'strong-copyleft'],
  ['MIT OR GPL-2.0-only AND AGPL-3.0-only', 'permissive'],
  ['(MIT OR GPL-2.0-only) AND AGPL-3.0-only', 'network-copyleft'],
  ['MIT and (Apache-2.0 or BSD-3-Clause)', 'permissive'],
  ['MIT OR LicenseRef-Acme', 'permissive'],
  ['MIT AND LicenseRef-Acme', 'unknown'],
  ['GPLv2+ OR MIT', 'permissive'],
  ['(MIT', 'permissive'],
])('%s is %s', (text, category) => expect(categoryOfExpression(parseExpression(text))).toBe(category));

describe('words that people use', () => {
  it.each([
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['The Apache Software License, Version 2.0', 'Apache-2.0'],
    ['Apache 2', 'Apache-2.0'],
    ['ASL 2.0', 'Apache-2.0'],
    ['http://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://www.gnu.org/licenses/gpl-3.0.html', 'GPL-3.0-only'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
    ['The MIT License', 'MIT'],
    ['MIT License', 'MIT'],
    ['Expat', 'MIT'],
    ['License :: OSI Approved :: MIT License', 'MIT'],
    ['License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
    ['License :: OSI Approved :: GNU Affero General Public License v3', 'AGPL-3.0-only'],
    ['License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
    ['License :: Other/Proprietary License', 'UNLICENSED'],
    ['BSD', 'BSD-3-Clause'],
    ['BSD License', 'BSD-3-Clause'],
    ['New BSD License', 'BSD-3-Clause'],
    ['Simplified BSD', 'BSD-2-Clause'],
    ['BSD 2-Clause', 'BSD-2-Clause'],
    ['GPLv2', 'GPL-2.0-only'],
    ['GPL v2', 'GPL-2.0-only'],
    ['GPL-2+', 'GPL-2.0-or-later'],
    ['GPLv3+', 'GPL-3.0-or-later'],
    ['GPL', 'GPL-2.0-or-later'],
    ['GNU LGPL 2.1', 'LGPL-2.1-only'],
    ['LGPLv2.1+', 'LGPL-2.1-or-later'],
    ['GNU Lesser General Public License', 'LGPL-2.1-or-later'],
    ['AGPLv3', 'AGPL-3.0-only'],
    ['GPL2 w/ CPE', 'GPL-2.0-only'],
    [
      'GNU General Public License, version 2 with the Classpath Exception',
      'GPL-2.0-only WITH Classpath-exception-2.0',
    ],
    ['Eclipse Public License - v 2.0', 'EPL-2.0'],
    ['Eclipse Public License v1.0', 'EPL-1.0'],
    ['Public Domain', 'CC-PDDC'],
    ['Python Software Foundation License', 'PSF-2.0'],
    ['The Unlicense (Unlicense)', 'Unlicense'],
    ['MIT/X11', 'MIT'],
    ['MIT and GPL', undefined],
    ['Dual License', undefined],
    ['Custom: see COPYING', undefined],
  ])('%s', (text, id) => expect(spdxOfText(text)).toBe(id));
});

it('agrees with the library "spdx-expression-parse" on what an expression is made of', () => {
  const id = fc.constantFrom(
    'MIT',
    'GPL-2.0-only',
    'Apache-2.0',
    'AGPL-3.0-only',
    'MPL-2.0',
    'GPL-2.0-only WITH Classpath-exception-2.0',
  );
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      id,
      fc
        .tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression'))
        .map((parts) => parts.join(' ')),
      tie('expression').map((inner) => `(${inner})`),
    ),
  }));
  fc.assert(
    fc.property(expression, (text) => {
      expect(categoryOfExpression(parseExpression(text))).toBe(categoryByLibrary(parseWithLibrary(text)));
    }),
    { seed: 20_240_229 },
  );
});

function categoryByLibrary(node: Node): Category {
  if (!('conjunction' in node)) return categoryOf(node.license, node.exception);
  const places = [node.left, node.right].map((side) => categories.indexOf(categoryByLibrary(side)));
  return categories[node.conjunction === 'or' ? Math.min(...places) : Math.max(...places)] ?? 'unknown';
}

it('never throws, whatever is declared', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      categories.includes(categoryOfExpression(parseExpression(text))),
    ),
  );
});

it.each(['('.repeat(100_000), 'MIT OR '.repeat(50_000), 'a'.repeat(1_000_000), '1v'.repeat(100_000)])(
  '%.10s and so on takes linear time',
  async (text) => {
    await expectProportional(text.length, (length) =>
      categoryOfExpression(parseExpression(text.slice(0, length))),
    );
  },
);
