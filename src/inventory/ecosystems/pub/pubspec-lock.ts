import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { withoutCredentials } from '../../archive-uri.js';
import { FactList } from '../../facts/index.js';

/** pubspec.lock, where Dart and Flutter keep what `pub get` chose: https://dart.dev/tools/pub/glossary#lockfile */
export const pubspecLock: Analyzer = {
  id: 'pub/pubspec-lock',
  version: 2,
  claim: { basenames: ['pubspec.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

/** Packages of the SDK and of folders beside the project are no packages of a registry. */
const published = new Set(['hosted', 'git']);

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const document of parsePlainYaml(file.text())) {
    for (const { key: name, value, line } of document.under('packages')) {
      if (!(value instanceof PlainMap)) {
        list.refuse(name, line);
        continue;
      }
      if (!published.has(value.text('source') ?? 'hosted')) continue;
      const role = value.text('dependency') ?? '';
      list.add(
        { type: 'pub', name, qualifiers: qualifiersOf(value) },
        {
          name,
          version: value.text('version') ?? '',
          ecosystem: 'Pub',
          line,
          direct: role.startsWith('direct'),
          scope: role === 'direct dev' ? 'development' : 'runtime',
        },
      );
    }
  }
  return list.facts();
}

/** Where it is not from pub.dev: purl-spec, "known qualifiers". */
function qualifiersOf(value: PlainMap): Readonly<Record<string, string>> | undefined {
  const description = value.get('description');
  const place = description instanceof PlainMap ? description : new PlainMap([]);
  const url = place.text('url');
  if (url === undefined || url === '') return undefined;
  if (value.text('source') === 'git')
    return { vcs_url: `git+${withoutCredentials(url)}@${place.text('resolved-ref') ?? ''}` };
  return /^https:\/\/pub\.(?:dev|dartlang\.org)\/?$/.test(url)
    ? undefined
    : { repository_url: withoutCredentials(url) };
}
