import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../inventory/sbom/index.js';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport, withProject } from '../../../testing/sample-report.js';
import { spdxProblems } from '../../../testing/spdx-rules.js';
import { writer } from './index.js';
import { LicenceBook } from './licences.js';

const options = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output) => {
    expect(spdxProblems(output)).toEqual([]);
  },
});

describe('SPDX', () => {
  it('lists the project itself and its workspaces, and reads them again', async () => {
    const report = withProject(sampleReport());
    const output = await writer.write(report, options);
    const { inventory } = readSbom(output, 'app.json');
    expect(inventory.projects).toEqual(report.inventory.projects);
    expect(inventory.components).toEqual(report.inventory.components);
  });

  it('is read again as the inventory that it was made from', async () => {
    const { inventory, target, gaps } = sampleReport();
    const read = readSbom(await writer.write(sampleReport(), options), 'app.spdx.json');
    expect(read.inventory.components).toEqual(inventory.components);
    expect(read.inventory.distribution).toEqual(inventory.distribution);
    expect(read.inventory.archives).toEqual(inventory.archives);
    expect(read.inventory.gaps).toEqual(gaps.slice(0, 1));
    expect(read.name).toBe(target.name);
  });

  it('refers to who shows about a flaw', async () => {
    const document = JSON.parse(await writer.write(sampleReport(), options)) as {
      packages: { name: string; externalRefs: unknown[] }[];
    };
    const log4j = document.packages.find(({ name }) => name.endsWith('log4j-core'));
    expect(log4j?.externalRefs[1]).toEqual({
      referenceCategory: 'SECURITY',
      referenceType: 'advisory',
      referenceLocator: 'https://nvd.nist.gov/vuln/detail/CVE-2021-44228',
      comment: 'CVE-2021-44228, critical',
    });
  });
});

describe('declared licences', () => {
  const words = 'Apache License, Version 2.0';
  it.each([
    ['none', [], 'NOASSERTION', []],
    ['an id', ['MIT'], 'MIT', ['MIT']],
    ['an expression', ['MIT OR Apache-2.0'], 'MIT OR Apache-2.0', ['MIT OR Apache-2.0']],
    ['several', ['MIT', 'GPL-2.0-only OR ISC'], 'MIT AND (GPL-2.0-only OR ISC)', []],
    ['the same twice', ['MIT', 'MIT'], 'MIT', ['MIT']],
    ['words', [words], 'LicenseRef-', [words]],
    ['a reference of someone else', ['LicenseRef-x'], 'LicenseRef-', ['LicenseRef-x']],
  ])('%s', (_, texts, expression, readBack) => {
    const book = new LicenceBook();
    const declared = book.declare(texts);
    expect(declared.readBack).toEqual(readBack);
    if (!expression.startsWith('LicenseRef-')) expect(declared.expression).toBe(expression);
    else
      expect(book.extracted()).toEqual([
        { licenseId: declared.expression, name: texts[0], extractedText: texts[0] },
      ]);
  });
});
