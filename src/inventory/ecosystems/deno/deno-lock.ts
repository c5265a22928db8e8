import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  KeyLines,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { type Outgoing, optionalOnly } from '../../facts/reach.js';

/** deno.lock of versions 2 to 5: https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files */
export const denoLock: Analyzer = {
  id: 'deno/deno-lock',
  version: 3,
  claim: { basenames: ['deno.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  expectPart('version' in document, 'version', 'Deno');
  const nested = asRecord(document.packages) ?? document;
  const npm = asRecord(asRecord(document.npm)?.packages) ?? nested.npm;
  const specifiers = new Map(
    entriesOf(nested.specifiers).map(([wanted, version]) => [
      wanted,
      resolved(wanted, asText(version) ?? ''),
    ]),
  );
  const asked = askedFor(document.workspace);
  const direct = new Set(
    [...specifiers].filter(([wanted]) => asked.size === 0 || asked.has(wanted)).map(([, key]) => key),
  );
  const purls = new Map<string, Purl>();
  for (const [type, packages] of [
    ['npm', npm],
    ['jsr', nested.jsr],
  ] as const) {
    const lines = new KeyLines(text, type);
    for (const [key] of entriesOf(packages))
      addKey(list, { key, type, line: lines.next(key, '{') }, direct, purls);
  }
  const find = finder(purls);
  const graph = new Map<Purl, Outgoing<Purl>>();
  for (const [key, value] of entriesOf(npm)) {
    const purl = purls.get(key);
    if (purl === undefined) continue;
    const [needed = [], optional = []] = ['dependencies', 'optionalDependencies'].map((group) =>
      keysIn(asRecord(value)?.[group]).flatMap(find),
    );
    list.dependsOn(purl, [...needed, ...optional]);
    graph.set(purl, { needed, optional });
  }
  for (const [key, value] of entriesOf(nested.jsr)) {
    const purl = purls.get(key);
    const wanted = asList(asRecord(value)?.dependencies).flatMap((one) => asText(one) ?? []);
    if (purl)
      list.dependsOn(
        purl,
        wanted.flatMap((one) => find(specifiers.get(one) ?? bare(one))),
      );
    if (purl)
      graph.set(purl, {
        needed: wanted.flatMap((one) => find(specifiers.get(one) ?? bare(one))),
        optional: [],
      });
  }
  for (const purl of optionalOnly(graph, undefined)) list.markScope(purl, 'optional');
  if (entriesOf(document.remote).length > 0)
    list.problem('Modules that are loaded from addresses have no versions to match.', { weight: 'note' });
  return list.facts();
}

/** Keys of packages: a list, or in older locks a table whose values they are. */
function keysIn(wanted: unknown): readonly string[] {
  const keys = Array.isArray(wanted) ? wanted : entriesOf(wanted).map(([, target]) => target);
  return keys.flatMap((one) => asText(one) ?? []);
}

/** What the project's own configuration asks for; the table of specifiers also holds what its modules ask for. */
function askedFor(workspace: unknown): ReadonlySet<string> {
  const record = asRecord(workspace);
  const parts = [
    record,
    asRecord(record?.packageJson),
    ...entriesOf(record?.members).map(([, one]) => asRecord(one)),
  ];
  const more = parts.map((part) => asRecord(part?.packageJson));
  return new Set(
    [...parts, ...more].flatMap((part) => asList(part?.dependencies)).flatMap((one) => asText(one) ?? []),
  );
}

/** A name alone is enough where there is one version of it. */
function finder(purls: ReadonlyMap<string, Purl>): (key: string) => readonly Purl[] {
  const byName = new Map<string, readonly Purl[]>();
  for (const [key, purl] of purls) {
    const name = key.slice(0, Math.max(0, key.indexOf('@', 1)));
    byName.set(name, [...(byName.get(name) ?? []).slice(0, 1), purl]);
  }
  return (key) => {
    const exact = purls.get(key);
    const named = byName.get(key) ?? [];
    return exact !== undefined ? [exact] : named.length === 1 ? named : [];
  };
}

/** `jsr:@std/tide@^1.0.0` is `@std/tide`. */
function bare(wanted: string): string {
  return /^(?:npm|jsr):(@?[^@]{1,214})/.exec(wanted)?.[1] ?? wanted;
}

/** `npm:quay@^5.0` with `5.3.0` is `quay@5.3.0`; older locks have the whole answer as the value. */
function resolved(wanted: string, version: string): string {
  return version.includes(':') ? version.slice(version.indexOf(':') + 1) : `${bare(wanted)}@${version}`;
}

/** `name@version`, and behind `_` the peers that it was resolved with. */
function addKey(
  list: FactList,
  {
    key,
    type,
    line,
  }: { readonly key: string; readonly type: 'npm' | 'jsr'; readonly line: number | undefined },
  direct: ReadonlySet<string>,
  purls: Map<string, Purl>,
): void {
  const [, name = '', version = ''] = /^(@?[^@]{1,214})@([^_]{1,200})/.exec(key) ?? [];
  const slash = name.indexOf('/');
  const parts =
    slash === -1 ? { type, name } : { type, namespace: name.slice(0, slash), name: name.slice(slash + 1) };
  const isDirect = direct.size === 0 ? undefined : direct.has(key) || direct.has(`${name}@${version}`);
  const purl = list.add(parts, {
    name,
    version,
    ecosystem: type === 'npm' ? 'npm' : 'JSR',
    direct: isDirect,
    line,
  });
  if (purl) purls.set(key, purl);
}
