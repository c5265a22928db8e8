import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList, purlOf } from '../../facts/index.js';

function qualifiersOf(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** `https://conda.anaconda.org/conda-forge/linux-64` is `conda-forge`: purl-spec, type conda. */
function channelOf(address: string | undefined, subdir: string | undefined): string | undefined {
  const parts = (address ?? '').split('/').filter((part) => part !== '');
  const last = parts.at(-1) === subdir || parts.at(-1) === 'noarch' ? parts.at(-2) : parts.at(-1);
  return last;
}

/**
 * What conda installed: `conda-meta/NAME-VERSION-BUILD.json`. Conda packages have names and versions of their own, which
 * no advisory database of OSV speaks of; their Python parts have a dist-info beside them.
 */
export const conda: Analyzer = {
  id: 'python/conda',
  version: 2,
  claim: { suffixes: ['.json'] },
  accepts: ({ path }) => /(?:^|\/)conda-meta\/[^/]{1,300}\.json$/.test(path),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const record = parseJsonRecord(file.text());
  const name = asText(record.name);
  const version = asText(record.version);
  if (name === undefined || version === undefined) return [];
  const list = new FactList();
  const build = asText(record.build);
  const subdir = asText(record.subdir);
  const channel = channelOf(asText(record.channel), subdir);
  const licence = asText(record.license);
  const sha256 = asText(record.sha256);
  const wanted = asList(record.depends).flatMap(
    (each) => /^[\w.-]{1,200}/.exec(asText(each) ?? '')?.[0] ?? [],
  );
  list.add(
    { type: 'conda', name, qualifiers: qualifiersOf({ build, channel, subdir }) },
    {
      name,
      version,
      ecosystem: 'conda',
      licenses: licence === undefined ? undefined : [licence],
      dependsOn: wanted.flatMap((each) => purlOf({ type: 'conda', name: each }) ?? []),
      sha256: sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
    },
  );
  return list.facts();
}
