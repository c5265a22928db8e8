import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { childOf, parseXml, textOf } from '../../../formats/xml/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { dependenciesIn } from '../dotnet/nuspec.js';

/** https://docs.chocolatey.org/en-us/create/create-packages/#nuspec */
export const nuspec: Analyzer = {
  id: 'chocolatey/nuspec',
  version: 1,
  claim: { suffixes: ['.nuspec'] },
  accepts: ({ path }) => /(?:^|\/)chocolatey\/lib\/[^/]{1,200}\/[^/]{1,200}\.nuspec$/i.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const metadata = childOf(parseXml(file.text()), 'metadata');
  const name = textOf(metadata, 'id') ?? '';
  const licence = textOf(metadata, 'license');
  list.add(
    { type: 'chocolatey', name },
    {
      name,
      version: textOf(metadata, 'version') ?? '',
      ecosystem: 'Chocolatey',
      licenses: licence === undefined || licence.length > 100 ? undefined : [licence],
      dependsOn: dependenciesIn(childOf(metadata, 'dependencies')).flatMap(
        (each) => purlOf({ type: 'chocolatey', name: each }) ?? [],
      ),
    },
  );
  return list.facts();
}
