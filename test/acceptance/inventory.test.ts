import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../src/core/analyzer.js';
import type { Component } from '../../src/core/component.js';
import { ecosystems } from '../../src/inventory/ecosystems/index.generated.js';
import { buildInventory, inventoryAnalyzers } from '../../src/inventory/index.js';
import { fileOf, isClaimed } from '../../src/testing/accept-lockfile.js';

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const folder = new URL('inventory/', import.meta.url);
const analyzers = inventoryAnalyzers(ecosystems);

for (const name of readdirSync(folder).filter((each) => each.endsWith('.cases'))) {
  describe(name, () => {
    for (const { title, files, expected } of casesIn(readFileSync(new URL(name, folder), 'utf8')))
      it(title, () => expect(linesOf(files)).toEqual([...expected].sort()));
  });
}

function casesIn(text: string): readonly Case[] {
  return text
    .split(/^#### /m)
    .slice(1)
    .map((block): Case => {
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

function linesOf(files: Case['files']): readonly string[] {
  const facts = Object.entries(files).flatMap(([path, text]) =>
    analyzers
      .filter((analyzer) => isClaimed(analyzer, path))
      .flatMap(({ id, analyze }) => {
        try {
          return analyze(fileOf(path, text)).map(
            (fact): PlacedFact => ({ analyzer: id, location: { at: 'file', path }, fact, hidden: false }),
          );
        } catch {
          return [];
        }
      }),
  );
  const { components, projects = [] } = buildInventory(facts, [], { ecosystems, mode: 'filesystem' });
  return [
    ...components.map((each) => lineOf(each)),
    ...projects.map((each) => `project ${lineOf(each)}`),
  ].sort();
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
