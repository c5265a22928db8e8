import type { Fact, PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { productionFile } from '../../knowledge/roles/development.js';
import { isComposeName } from './models/compose/index.js';
import { servicesIn } from './models/compose/tree.js';
import type { Tree } from './models/tree.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

const rule = 'secret-in-environment';
const mostListed = 2_000;
/** No variable is called so. */
const imageKey = ' image';
const ofOtherImage =
  'The file for production beside this one names another image for the service: give that a release tag or a digest, and this one the same where it is started without it.';

/**
 * Variables of base files, by folder, service and name, that a file of production laid over them demands from outside
 * (`compose.prod.yaml`, `DB_PASSWORD: ${DB_PASSWORD:?}`): what the base has signs in nowhere but where it runs alone. And services whose image
 * such a file names anew.
 */
export function overlaidSecrets(facts: readonly PlacedFact[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fact, location, hidden } of facts) {
    if (hidden || fact.kind !== 'config-source' || fact.format !== 'compose') continue;
    if (!isOfProduction(nameOf(location.path))) continue;
    const services = [...(servicesIn(location.path, fact.text) ?? [])];
    for (const [name, service] of services)
      if (service.get('image')?.kind === 'scalar')
        found.add(keyOf(prefixOf(location.path), `service/${name}`, imageKey));
    if (!services.some(([, service]) => isPartial(service))) continue;
    for (const [name, service] of services)
      for (const variable of demandedIn(service.get('environment')))
        found.add(keyOf(prefixOf(location.path), `service/${name}`, variable));
  }
  return found;
}

/** A secret weighs less in the base where production demands another one, and so does a tag where production takes another image. */
export function weighedByOverlay<T extends Omit<ConfigFact, 'kind'>>(
  fact: T,
  path: string,
  overlaid: ReadonlySet<string>,
): T {
  const { rule: id, severity, subject, detail = '' } = fact;
  if (severity !== 'medium' || !baseComposeNames.includes(nameOf(path))) return fact;
  if (id === 'image-tag-latest' && overlaid.has(keyOf(prefixOf(path), subject, imageKey)))
    return { ...fact, severity: 'low', advice: ofOtherImage };
  if (id !== rule) return fact;
  return overlaid.has(keyOf(prefixOf(path), subject, detail)) ? { ...fact, severity: 'low' } : fact;
}

function keyOf(folder: string, subject: string, variable: string): string {
  return [folder, subject, variable].join('\n');
}

function isOfProduction(name: string): boolean {
  return isComposeName(name) && name.split(/[._-]/).some((word) => productionFile.test(word));
}

/** It leaves out what the file below has. */
function isPartial(service: Tree): boolean {
  return !['image', 'build', 'extends'].some((key) => service.entries.has(key));
}

/** Names of variables that have to be set where Compose runs. */
function demandedIn(environment: Tree | undefined): readonly string[] {
  const pairs: readonly (readonly [name: string, value: string])[] =
    environment?.kind === 'map'
      ? [...environment.entries.values()].map(({ key, value }) => [key, value.text ?? ''])
      : (environment?.items ?? []).map(({ text = '' }) => {
          const [name = '', ...value] = text.split('=');
          return [name, value.join('=')];
        });
  return pairs
    .slice(0, mostListed)
    .filter(([, value]) => /^\$\{\w{1,200}:\?[^{}]{0,400}\}$/.test(value.trim()))
    .map(([name]) => name);
}
