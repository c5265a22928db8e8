import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';

/** A receipt in `Cellar/NAME/VERSION/`: https://docs.brew.sh/Formula-Cookbook */
export const installed: Analyzer = {
  id: 'homebrew/installed',
  version: 1,
  claim: { basenames: ['INSTALL_RECEIPT.json'] },
  accepts: ({ path }) => /(?:^|\/)Cellar\/[^/]{1,200}\/[^/]{1,100}\/INSTALL_RECEIPT\.json$/.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [version = '', name = ''] = file.path.split('/').reverse().slice(1);
  const isDirect = parseJsonRecord(file.text()).installed_on_request;
  // `_1` is Homebrew's own revision.
  list.add(
    { type: 'brew', name },
    {
      name,
      version: version.replace(/_\d{1,4}$/, ''),
      ecosystem: 'Homebrew',
      direct: typeof isDirect === 'boolean' ? isDirect : undefined,
    },
  );
  return list.facts();
}
