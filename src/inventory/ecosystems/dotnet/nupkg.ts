import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { childOf, parseXml, textOf } from '../../../formats/xml/index.js';
import { openZip } from '../../../formats/zip/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { addNuget } from './names.js';
import { dependenciesIn } from './nuspec.js';

/** A package that was not unpacked: a zip archive with its specification (https://learn.microsoft.com/nuget/reference/nuspec). */
export const nupkg: Analyzer = {
  id: 'dotnet/nupkg',
  version: 1,
  claim: { suffixes: ['.nupkg'] },
  // Chocolatey keeps the archives of what it installed, which its own reader reports.
  accepts: ({ path }) => !/(?:^|\/)chocolatey\//i.test(path),
  maxBytes: 512 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const longestSpecification = 4 * 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const zip = openZip(file.content, { maxTotalBytes: longestSpecification });
  const entry = zip.entries.find(({ path }) => /^[^/]{1,200}\.nuspec$/i.test(path));
  if (entry === undefined) {
    list.problem('The archive has no specification, so it is not known which package it is.');
    return list.facts();
  }
  const bytes = zip.read(entry, { maxBytes: longestSpecification });
  const metadata = childOf(parseXml(new TextDecoder().decode(bytes)), 'metadata');
  const licence = childOf(metadata, 'license');
  addNuget(list, {
    name: textOf(metadata, 'id') ?? '',
    version: textOf(metadata, 'version') ?? '',
    licenses: licence?.attributes.get('type') === 'expression' ? [licence.text] : undefined,
    dependsOn: dependenciesIn(childOf(metadata, 'dependencies')).flatMap(
      (name) => purlOf({ type: 'nuget', name }) ?? [],
    ),
    inside: entry.path,
  });
  return list.facts();
}
