import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';

/** An extension in the folder of an editor: https://code.visualstudio.com/api/references/extension-manifest */
export const installed: Analyzer = {
  id: 'vscode/installed',
  version: 2,
  claim: { basenames: ['package.json'] },
  accepts: ({ path }) =>
    /(?:^|\/)\.(?:vscode|vscode-server|vscode-oss|cursor|windsurf)(?:-insiders)?\/extensions\/[^/]{1,300}\/package\.json$/.test(
      path,
    ),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const record = parseJsonRecord(file.text());
  const [publisher = '', name = '', version = ''] = ['publisher', 'name', 'version'].map(
    (key) => asText(record[key]) ?? '',
  );
  const licence = asText(record.license);
  // An extension's id has no case: https://code.visualstudio.com/api/references/extension-manifest
  list.add(
    { type: 'vscode-extension', namespace: publisher.toLowerCase(), name: name.toLowerCase() },
    {
      name: `${publisher}/${name}`,
      version,
      ecosystem: 'VSCode',
      licenses: licence === undefined ? undefined : [licence],
    },
  );
  return list.facts();
}
