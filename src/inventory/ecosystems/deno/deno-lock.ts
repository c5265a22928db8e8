import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asRecord, asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** deno.lock of versions 2 to 5: https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files */
export const denoLock: Analyzer = {
  id: 'deno/deno-lock',
  version: 1,
  claim: { basenames: ['deno.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const document = parseJsonRecord(file.text());
  expectPart('version' in document, 'version', 'Deno');
  const nested = asRecord(document.packages) ?? document;
  const npm = asRecord(asRecord(document.npm)?.packages) ?? nested.npm;
  const direct = new Set(
    entriesOf(nested.specifiers).map(([wanted, version]) => resolved(wanted, asText(version) ?? '')),
  );
  const purls = new Map<string, Purl>();
  for (const [key] of entriesOf(npm)) addKey(list, key, 'npm', direct, purls);
  for (const [key] of entriesOf(nested.jsr)) addKey(list, key, 'jsr', direct, purls);
  for (const [key, value] of entriesOf(npm)) {
    const wanted = asRecord(value)?.dependencies;
    const keys = Array.isArray(wanted) ? wanted : entriesOf(wanted).map(([, target]) => target);
    const purl = purls.get(key);
    if (purl)
      list.dependsOn(
        purl,
        keys.flatMap((one) => purls.get(asText(one) ?? '') ?? []),
      );
  }
  if (entriesOf(document.remote).length > 0)
    list.problem('Modules that are loaded from addresses have no versions to match.', { weight: 'note' });
  return list.facts();
}

/** `npm:quay@^5.0` with `5.3.0` is `quay@5.3.0`; older locks have the whole answer as the value. */
function resolved(wanted: string, version: string): string {
  const bare = /^(?:npm|jsr):(@?[^@]{1,214})/.exec(wanted)?.[1] ?? '';
  return version.includes(':') ? version.slice(version.indexOf(':') + 1) : `${bare}@${version}`;
}

/** `name@version`, and behind `_` the peers that it was resolved with. */
function addKey(
  list: FactList,
  key: string,
  type: 'npm' | 'jsr',
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
  });
  if (purl) purls.set(key, purl);
}
