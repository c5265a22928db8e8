import type { PlacedFact } from '../core/analyzer.js';
import type { Component, Inventory } from '../core/component.js';
import { ecosystems } from '../inventory/ecosystems/index.generated.js';
import { buildInventory, inventoryAnalyzers } from '../inventory/index.js';
import { fileOf, isClaimed } from './accept-lockfile.js';
import { zip } from './archives.js';
import { rpmDatabase } from './rpm-databases.js';

/** A project as files, and the lines that its inventory has. */
export interface InventoryCase {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const analyzers = inventoryAnalyzers(ecosystems);

/** `#### title`, `==== path` for each file, `---- expect` and a line for each component. */
export function inventoryCasesIn(text: string): readonly InventoryCase[] {
  return text
    .split(/^#### /m)
    .slice(1)
    .map((block): InventoryCase => {
      const [head = '', tail = ''] = block.split(/^---- expect\n/m);
      const [title = '', ...parts] = head.split(/^==== /m);
      const files = parts.map((part): [string, string] => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1)];
      });
      return {
        title: title.trim(),
        files: Object.fromEntries(files),
        expected: tail.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}

/** Texts are written as their paths say, see `bytesOf`. */
export type TargetFiles = Readonly<Record<string, string | Uint8Array>>;

/** The inventory of those files, a line for each component: purl, scope, direct, line, licences, edges. */
export function inventoryLinesOf(files: InventoryCase['files']): readonly string[] {
  const { components, projects = [] } = inventoryOf(files, 'filesystem');
  return [
    ...components.map((each) => lineOf(each)),
    ...projects.map((each) => `project ${lineOf(each)}`),
  ].sort();
}

export function inventoryOf(files: TargetFiles, mode: 'filesystem' | 'rootfs'): Inventory {
  const facts = Object.entries(bytesOf(files)).flatMap(([path, bytes]) =>
    analyzers
      .filter((analyzer) => isClaimed(analyzer, path))
      .flatMap(({ id, analyze }) => {
        try {
          return analyze(fileOf(path, bytes)).map(
            (fact): PlacedFact => ({ analyzer: id, location: { at: 'file', path }, fact, hidden: false }),
          );
        } catch {
          return [];
        }
      }),
  );
  return buildInventory(facts, [], { ecosystems, mode });
}

/**
 * `a.war!b/c.jar!d` is a file in an archive in an archive; `name (utf-16le)` is written in that encoding, with its mark; `name (rpm)`
 * is a database of rpm, of the kind that its name says, from a line for each package.
 */
function bytesOf(files: TargetFiles): Readonly<Record<string, Uint8Array>> {
  const plain: Record<string, Uint8Array> = {};
  const packed = new Map<string, Record<string, string | Uint8Array>>();
  for (const [path, text] of Object.entries(files)) {
    const end = path.indexOf('!');
    if (end >= 0) {
      const archive = path.slice(0, end);
      packed.set(archive, { ...packed.get(archive), [path.slice(end + 1)]: text });
    } else if (typeof text !== 'string') plain[path] = text;
    else if (path.endsWith(' (utf-16le)'))
      plain[path.slice(0, -11)] = Buffer.from(`\ufeff${text}`, 'utf16le');
    else if (path.endsWith(' (rpm)')) plain[path.slice(0, -6)] = rpmDatabase(path.slice(0, -6), text);
    else plain[path] = new TextEncoder().encode(text);
  }
  for (const [archive, inside] of packed)
    plain[archive] = zip(Object.entries(bytesOf(inside)).map(([path, content]) => ({ path, content })));
  return plain;
}

function lineOf({ purl, scope, direct, foundAt, licenses, dependsOn }: Component): string {
  const [place] = foundAt;
  return [
    purl,
    scope,
    direct === undefined ? '?' : direct ? 'direct' : 'indirect',
    place.line === undefined ? '?' : `L${place.line}`,
    ...(licenses.length === 0 ? [] : [`{${licenses.join(';')}}`]),
    ...(dependsOn.length === 0 ? [] : ['->', ...dependsOn]),
  ].join(' ');
}
