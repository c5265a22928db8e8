import type { PlacedFact } from '../../core/analyzer.js';
import type { Component, Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { commandFor, isLockfile, type Wanted } from './commands.js';
import { areAllowed, type Ranges } from './ranges.js';

export interface CommandSource {
  readonly inventory: Inventory;
  readonly facts: readonly PlacedFact[];
  /** What dependents allow, by the path of the lockfile. */
  readonly ranges: (path: string) => Ranges;
}

/**
 * Findings with the command that fits the lockfile which their package stands in, in its folder: the usual one would
 * make a dependency of a dependency one of the project's own, and name no member of a workspace.
 */
export function withCommands(
  findings: readonly Finding[],
  { inventory: { components }, facts, ranges }: CommandSource,
): readonly Finding[] {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  const lines = linesOf(components);
  return findings.map((finding) => {
    const { fix, evidence, locations } = finding;
    const [place] = locations;
    if (fix?.kind !== 'upgrade' || evidence.kind !== 'vulnerable-component' || place.at !== 'file')
      return finding;
    const component = byPurl.get(fix.purl);
    if (component?.direct === undefined || fix.command === undefined || !isLockfile(place.path))
      return finding;
    const { ecosystem, name, version } = evidence.package;
    const isDirect = component.direct;
    const line = lines.get(`${place.path} ${name}`);
    const isAllowed = areAllowed(fix.to, ranges(place.path).get(name) ?? []);
    const wanted: Wanted = {
      ecosystem,
      name,
      to: fix.to,
      isDirect,
      path: place.path,
      ...(isAllowed === undefined ? {} : { isAllowed }),
      ...(isDirect ? { members: membersNaming(name, ecosystem, place.path, facts) } : {}),
      ...(line !== undefined && line.size > 1 ? { line: majorOf(version) } : {}),
    };
    const command = commandFor(wanted);
    return command === undefined ? finding : { ...finding, fix: { ...fix, command } };
  });
}

/** The major lines of a package in a file. */
function linesOf(components: readonly Component[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>();
  for (const { name, version, foundAt } of components)
    for (const { path } of foundAt) {
      const key = `${path} ${name}`;
      const known = lines.get(key);
      if (known) known.add(majorOf(version));
      else lines.set(key, new Set([majorOf(version)]));
    }
  return lines;
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? version;
}

/** Folders of manifests that name a package, from the folder of the lockfile; none where its own manifest does. */
function membersNaming(
  name: string,
  ecosystem: string,
  path: string,
  facts: readonly PlacedFact[],
): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const manifests = facts.flatMap(({ fact, location, hidden }) =>
    !hidden &&
    fact.kind === 'direct-names' &&
    fact.ecosystem === ecosystem &&
    fact.names.includes(name) &&
    location.path.startsWith(folder)
      ? [location.path.slice(folder.length)]
      : [],
  );
  const members = manifests.map((each) => each.slice(0, Math.max(0, each.lastIndexOf('/'))));
  return members.includes('') ? [] : [...new Set(members)].sort();
}
