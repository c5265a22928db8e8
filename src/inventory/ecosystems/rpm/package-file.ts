import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { SeaworthyError } from '../../../core/errors.js';
import { type RpmHeader, readRpmFile, rpmTags } from '../../../formats/rpm/index.js';
import { FactList } from '../../facts/index.js';
import { addHeader } from './packages.js';

/** A package that lies in a source tree, to be installed: https://rpm.org/docs/latest/manual/format_v4.html */
export const packageFile: Analyzer = {
  id: 'rpm/package-file',
  version: 2,
  claim: { suffixes: ['.rpm'] },
  accepts: ({ path }) => !path.endsWith('.src.rpm'),
  maxBytes: 8 * 1024 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const header = readRpmFile(file.content, 32 * 1024 * 1024);
  if (header === undefined)
    throw new SeaworthyError('MANIFEST_INVALID', 'The file is no rpm package.', {
      whatToDo: 'Fetch it again, or remove it.',
    });
  const list = new FactList();
  addHeader(list, header, ecosystemOf(header));
  return list.facts();
}

const vendors: readonly (readonly [vendor: RegExp, release: RegExp, ecosystem: string])[] = [
  [/AlmaLinux/i, /\.el(\d{1,2})(?:_|\.|$)/, 'AlmaLinux:'],
  [/Rocky/i, /\.el(\d{1,2})(?:_|\.|$)/, 'Rocky Linux:'],
  [/Red Hat/i, /\.el(\d{1,2})(?:_|\.|$)/, 'Red Hat:'],
  [/CentOS/i, /\.el(\d{1,2})(?:_|\.|$)/, 'CentOS:'],
  [/Oracle/i, /\.el(\d{1,2})(?:_|\.|$)/, 'Oracle Linux:'],
  [/Amazon/i, /\.amzn(\d{1,4})(?:\.|$)/, 'Amazon Linux:'],
  [/Fedora/i, /\.fc(\d{1,3})(?:\.|$)/, 'Fedora:'],
];

/** A file has no distribution around it; vendor and release name the one that it was built for. */
function ecosystemOf(header: RpmHeader): string {
  const vendor = header.text(rpmTags.vendor) ?? '';
  const release = header.text(rpmTags.release) ?? '';
  for (const [byVendor, byRelease, ecosystem] of vendors) {
    const number = byVendor.test(vendor) ? byRelease.exec(release)?.[1] : undefined;
    if (number !== undefined) return `${ecosystem}${number}`;
  }
  return 'rpm';
}
