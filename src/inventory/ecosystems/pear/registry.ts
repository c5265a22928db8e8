import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { parsePhpArray } from './serialized.js';

/** `.registry/NAME.reg`, and `.registry/.channel.CHANNEL/NAME.reg` of other channels. */
export const registry: Analyzer = {
  id: 'pear/registry',
  version: 3,
  claim: { suffixes: ['.reg'] },
  accepts: ({ path }) => /(?:^|\/)\.registry\/(?:\.channel\.[^/]{1,200}\/)?[^/]{1,200}\.reg$/.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const record = parsePhpArray(file.bytes());
  const name = asText(record.name) ?? asText(record.package) ?? '';
  const version = asText(asRecord(record.version)?.release) ?? asText(record.version) ?? '';
  const parent = file.path.split('/').at(-2) ?? '';
  const folder = parent.startsWith('.channel.') ? parent.slice('.channel.'.length) : undefined;
  const channel = asText(record.channel) ?? folder ?? 'pear.php.net';
  const licence = asText(record.license) ?? asText(asRecord(record.license)?._content);
  const isPecl = channel === 'pecl.php.net';
  list.add(isPecl ? { type: 'pecl', name } : { type: 'pear', namespace: channel, name }, {
    name,
    version,
    ecosystem: isPecl ? 'PECL' : 'PEAR',
    licenses: licence === undefined || licence === '' ? undefined : [licence],
  });
  return list.facts();
}
