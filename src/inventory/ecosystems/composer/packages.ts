import type { Purl } from '../../../core/component.js';
import { shellWord } from '../../../core/shell-word.js';
import { asList, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import type { FactList, Sighting } from '../../facts/index.js';

/** A package that composer wrote down, in composer.lock and installed.json alike. */
export interface ComposerPackage {
  readonly entry: JsonRecord;
  readonly scope: 'runtime' | 'development';
  readonly line: number | undefined;
}

/** Packagist's names have no case. */
export function normaliseName(name: string): string {
  return name.toLowerCase();
}

export function addPackages(list: FactList, packages: readonly ComposerPackage[]): void {
  const purls = new Map<string, Purl>();
  const stands = new Map<string, Purl>();
  for (const { entry, scope, line } of packages) {
    const name = asText(entry.name) ?? '';
    const written = asText(entry.version) ?? '';
    // A metapackage holds requirements and conflicts alone: https://getcomposer.org/doc/04-schema.md#type
    if (isBranch(written) && asText(entry.type) !== 'metapackage')
      list.problem(
        `The package ${name.slice(0, 100)} comes from the branch ${written.slice(0, 80)}, so it cannot be matched.`,
        { line },
      );
    // A tag's `v` is no part of the version.
    const version = written.replace(/^v(?=\d)/i, '');
    const licenses = [entry.license, ...asList(entry.license)].flatMap((licence) => asText(licence) ?? []);
    const purl = addPackage(list, { name, version, scope, line, licenses });
    if (purl === undefined) continue;
    purls.set(normaliseName(name), purl);
    // https://getcomposer.org/doc/04-schema.md#replace: it stands for those, where they are not there themselves.
    for (const [other] of [...entriesOf(entry.replace), ...entriesOf(entry.provide)])
      if (!stands.has(normaliseName(other))) stands.set(normaliseName(other), purl);
  }
  for (const { entry } of packages) {
    const purl = purls.get(normaliseName(asText(entry.name) ?? ''));
    // `php` and `ext-json` are asked for too, and are not packages.
    const edges = entriesOf(entry.require).flatMap(([wanted]) => {
      const name = normaliseName(wanted);
      return purls.get(name) ?? stands.get(name) ?? [];
    });
    if (purl !== undefined) list.dependsOn(purl, edges);
  }
}

function isBranch(version: string): boolean {
  return version.startsWith('dev-') || version.endsWith('-dev');
}

function addPackage(list: FactList, sighting: Sighting): Purl | undefined {
  const slash = sighting.name.indexOf('/');
  const parts =
    slash === -1
      ? { type: 'composer', name: sighting.name }
      : { type: 'composer', namespace: sighting.name.slice(0, slash), name: sighting.name.slice(slash + 1) };
  return list.add(parts, { ...sighting, ecosystem: 'Packagist' });
}

export function upgradeCommand(name: string, version: string): string {
  return `composer require ${shellWord(`${name}:${version}`)} --with-all-dependencies`;
}
