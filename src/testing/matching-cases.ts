import { refreshStore } from '../advisories/refresh/index.js';
import { sources } from '../advisories/sources/index.generated.js';
import { openStore } from '../advisories/store/index.js';
import type { EngineContext } from '../core/engine.js';
import type { Finding } from '../core/finding.js';
import { silentProgress } from '../core/progress.js';
import { engine } from '../engines/vulnerabilities/engine.js';
import { readSbom } from '../inventory/sbom/index.js';
import { zip } from './archives.js';
import { fakeWorld } from './fake-world.js';
import { inventoryOf, type TargetFiles } from './inventory-cases.js';

/** A target as files, feeds in their publishers' formats, and what is found. */
export interface MatchingCase {
  readonly title: string;
  readonly files: TargetFiles;
  /** By source and path below its base; of OSV the path is the ecosystem, and each line one record. */
  readonly feeds: readonly (readonly [source: string, path: string, text: string])[];
  readonly expected: readonly string[];
}

/**
 * `#### title`, `==== path` for each file (`bom.json` is a bill of materials, and stands alone), `<<<< source path` for each file of a feed, `---- expect` and a line for each
 * vulnerability: `CVE-2030-1 name version -> fixed version` (or the status). What no line names must not be found.
 * `gap words` asks for a gap with these words.
 */
export function matchingCasesIn(text: string): readonly MatchingCase[] {
  return text
    .split(/^#### /m)
    .slice(1)
    .map((block) => {
      const [head = '', tail = ''] = block.split(/^---- expect\n/m);
      const [title = '', ...parts] = head.split(/^(?=(?:====|<<<<) )/m);
      const bodies = parts.map((part) => {
        const end = part.indexOf('\n');
        return { kind: part.slice(0, 4), name: part.slice(5, end), body: part.slice(end + 1) };
      });
      return {
        title: title.trim(),
        files: Object.fromEntries(
          bodies.flatMap(({ kind, name, body }) => (kind === '====' ? [[name, body]] : [])),
        ),
        feeds: bodies.flatMap(({ kind, name, body }) => {
          const [source = '', path = ''] = [name.split(' ', 1)[0], name.slice(name.indexOf(' ') + 1)];
          return kind === '<<<<' ? [[source, path, body] as const] : [];
        }),
        expected: tail.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}

/** What the engine reports, a line for each finding; of gaps those that the case asks for. */
export async function matchingLinesOf({ files, feeds, expected }: MatchingCase): Promise<readonly string[]> {
  const world = fakeWorld({ now: '2030-06-01T00:00:00Z', files: feedFilesOf(feeds) });
  const named = new Set(feeds.map(([source]) => source));
  const bases = Object.fromEntries([...named].map((source) => [source, `/feeds/${source}`]));
  const used = sources.filter(({ id }) => named.has(id));
  const refreshed = await refreshStore(world, silentProgress, used, { directory: '/db', bases });
  const trouble = [...refreshed.failed.map(({ error }) => error.message), ...refreshed.gaps.map(reasonOf)];
  const advisories = openStore(world.disk, '/db');
  const bill = files['bom.json'];
  const inventory = typeof bill !== 'string' ? inventoryOf(files, 'rootfs') : readSbom(bill).inventory;
  const context: EngineContext = {
    world,
    progress: silentProgress,
    inventory,
    facts: [],
    advisories,
    settings: {},
  };
  const found: string[] = [];
  const gaps = [...trouble, ...inventory.gaps.map(reasonOf)];
  for await (const one of engine.run(context))
    if (one.kind === 'gap') gaps.push(one.reason);
    else if (one.evidence.kind === 'vulnerable-component') found.push(lineOf(one));
  advisories.close();
  const asked = expected.filter(
    (line) => line.startsWith('gap ') && gaps.some((gap) => gap.includes(line.slice(4))),
  );
  return [...found, ...asked].sort();
}

function reasonOf({ reason }: { readonly reason: string }): string {
  return reason;
}

function lineOf({ rule, evidence }: Finding): string {
  if (evidence.kind !== 'vulnerable-component') return rule;
  const { name, version } = evidence.package;
  return `${rule} ${name} ${version} -> ${evidence.fixedIn ?? evidence.status}`;
}

function feedFilesOf(feeds: MatchingCase['feeds']): Readonly<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = {};
  const records = new Map<string, string[]>();
  for (const [source, path, text] of feeds)
    if (source === 'osv') records.set(path, [...(records.get(path) ?? []), ...text.trim().split('\n')]);
    else files[`/feeds/${source}/${path}`] = text;
  for (const [ecosystem, lines] of records)
    files[`/feeds/osv/${ecosystem}/all.zip`] = zip(
      lines.map((content, at) => ({ path: `${at}.json`, content: new TextEncoder().encode(content) })),
    );
  return files;
}
