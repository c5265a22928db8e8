import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** A receipt in `Cellar/NAME/VERSION/`: https://docs.brew.sh/Formula-Cookbook */
export const installed: Analyzer = {
  id: 'homebrew/installed',
  version: 2,
  claim: { basenames: ['INSTALL_RECEIPT.json'] },
  accepts: ({ path }) => /(?:^|\/)Cellar\/[^/]{1,200}\/[^/]{1,100}\/INSTALL_RECEIPT\.json$/.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [version = '', name = ''] = file.path.split('/').reverse().slice(1);
  const record = parseJsonRecord(file.text());
  const isDirect = record.installed_on_request;
  const tap = asText(asRecord(record.source)?.tap);
  const needed = asList(record.runtime_dependencies).flatMap(
    (each) => asText(asRecord(each)?.full_name) ?? [],
  );
  // `_1` is Homebrew's own revision.
  list.add(
    { type: 'brew', namespace: tap === undefined || tap === 'homebrew/core' ? undefined : tap, name },
    {
      name,
      version: version.replace(/_\d{1,4}$/, ''),
      ecosystem: 'Homebrew',
      direct: typeof isDirect === 'boolean' ? isDirect : undefined,
      dependsOn: needed.flatMap(brewPurl),
    },
  );
  return list.facts();
}

/** `acme/tap/name` where it is not of the core. */
function brewPurl(name: string): readonly Purl[] {
  const slash = name.lastIndexOf('/');
  const namespace = slash === -1 ? undefined : name.slice(0, slash);
  const purl = purlOf({ type: 'brew', namespace, name: name.slice(slash + 1) });
  return purl === undefined ? [] : [purl];
}
