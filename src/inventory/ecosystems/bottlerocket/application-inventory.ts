import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** application-inventory.json, in the form that Systems Manager's inventory reads: https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-schema.html */
export const applicationInventory: Analyzer = {
  id: 'bottlerocket/application-inventory',
  version: 1,
  claim: { basenames: ['application-inventory.json'] },
  accepts: ({ path }) => /(?:^|\/)usr\/share\/bottlerocket\/application-inventory\.json$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  expectPart(Array.isArray(document.Content), 'list of applications', 'the image');
  const lines = new PieceLines(text);
  for (const each of asList(document.Content)) {
    const record = asRecord(each);
    const [name = '', version = '', release = '', epoch = '', architecture = ''] = [
      'Name',
      'Version',
      'Release',
      'Epoch',
      'Architecture',
    ].map((key) => asText(record?.[key]));
    const line = lines.next(JSON.stringify(name));
    const prefix = /^[1-9]\d{0,8}$/.test(epoch) ? `${epoch}:` : '';
    const whole = version === '' ? '' : `${prefix}${version}${release === '' ? '' : `-${release}`}`;
    const qualifiers = architecture === '' ? undefined : { arch: architecture };
    list.add(
      { type: 'bottlerocket', name, qualifiers },
      { name, version: whole, line, architecture: architecture || undefined },
    );
  }
  return list.facts();
}
