import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addHex, addPrivateHex } from './names.js';

/** mix.lock, a map of Elixir terms: https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
export const mixLock: Analyzer = {
  id: 'hex/mix-lock',
  version: 4,
  claim: { basenames: ['mix.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const purls = new Map<string, Purl>();
  const edges: [from: Purl, to: readonly string[]][] = [];
  for (const [raw, line] of numberedLines(file.text())) {
    const text = raw.slice(0, 8000);
    const [, name, kind, place = '', version = ''] = entry.exec(text) ?? [];
    if (name === undefined) continue;
    // Else a repository and its commit.
    const purl =
      kind === 'hex'
        ? addPrivateHex(list, repository.exec(text)?.[1], { name: place, version, line, answers: [name] })
        : addHex(list, { name, version, line, origin: place, answers: [name] });
    if (purl === undefined) continue;
    purls.set(name, purl);
    edges.push([purl, [...text.matchAll(needed)].map(([, other = '']) => other)]);
  }
  for (const [from, to] of edges)
    list.dependsOn(
      from,
      to.flatMap((name) => purls.get(name) ?? []),
    );
  return list.facts();
}

/** `{:calyx, "~> 2.0", [hex: :calyx, …]}` in the list of dependencies; `], "hexpm:acme", "digest"}` at the end. */
const needed = /\{:(\w{1,200}), "[^"]{0,200}", \[/g;
const repository = /\], "(hexpm(?::[\w-]{1,100})?)"(?:, "[0-9a-f]{0,64}")?\}/;

/** Old versions of mix put the first one behind the brace of the map. */
const entry =
  /^\s{0,8}(?:%\{\s{0,4})?"([\w.]{1,200})": \{:(hex|git), (?::|")([^",\s]{1,400})"?, "([^"]{1,200})"/;
