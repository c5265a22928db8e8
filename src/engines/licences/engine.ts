import type { Component } from '../../core/component.js';
import type { Engine, EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { isNonEmpty } from '../../core/location.js';
import { compareSeverity, type Severity } from '../../core/severity.js';
import { type Category, compareCategories } from './categories.js';
import {
  categoryOfExpression,
  deniedLicences,
  type Expression,
  type Licence,
  parseExpression,
} from './expression.js';
import { isDenied, readSettings, type Settings, severities } from './settings.js';

export const engine: Engine = {
  name: 'licences',
  title: 'Licences of packages',
  ignoresAdvisories: true,
  applies: ({ inventory }) => inventory.components.length > 0,
  run: async function* (context) {
    for (const reported of lookThrough(context)) yield reported;
  },
};

function* lookThrough({ inventory, settings: raw }: EngineContext): Generator<Finding | Gap> {
  const settings = readSettings(raw);
  const parse = remembered(parseExpression);
  const looked = inventory.components.filter((component) => isLookedAt(component, settings));
  let unknown = 0;
  for (const component of looked) {
    const expression = expressionOf(component, parse);
    if (expression === undefined || categoryOfExpression(expression) === 'unknown') unknown++;
    const finding = expression && findingFor(component, expression, settings);
    if (finding) yield finding;
  }
  if (unknown > 0) yield unknownNote(unknown, looked.length, settings.only.length > 0);
}

function isLookedAt(component: Component, settings: Settings): boolean {
  if (settings.allow.includes(component.name)) return false;
  if (component.scope === 'development' && !settings.development) return false;
  return settings.systemPackages || !isSystem(component);
}

const systemTypes = ['pkg:deb/', 'pkg:apk/', 'pkg:rpm/', 'pkg:alpm/'];

function isSystem({ purl }: Component): boolean {
  return systemTypes.some((type) => purl.startsWith(type));
}

/**
 * Several entries of a language package are a choice, as Maven's POM reference says of its list; those of a system
 * package are what its files are under, all at once.
 */
function expressionOf(component: Component, parse: (text: string) => Expression): Expression | undefined {
  const parts = component.licenses.filter((text) => text.trim() !== '').map(parse);
  if (parts.length < 2) return parts[0];
  return { kind: isSystem(component) ? 'and' : 'or', parts };
}

function findingFor(component: Component, expression: Expression, settings: Settings): Finding | undefined {
  const denied = deniedLicences(expression, (licence) => isDenied(licence, settings));
  if (!isNonEmpty(denied)) return undefined;
  const category = denied
    .map((licence) => licence.category)
    .reduce((a, b) => (compareCategories(a, b) >= 0 ? a : b));
  const severity = severityOf(denied);
  const { purl, name, version, ecosystem, scope, licenses, foundAt } = component;
  const [{ path, inside }] = foundAt;
  const declared = licenses.join(isSystem(component) ? ' AND ' : ' OR ');
  const rule = `licence-${category}`;
  return {
    kind: 'finding',
    rule,
    aliases: [...new Set(denied.map(({ id }) => id))].sort(),
    engine: 'licences',
    title: `${name} is under ${declared}: ${meanings[category]}`,
    severity,
    risk: severity === 'medium' ? 20 : 8,
    fingerprint: [
      'licences',
      rule,
      ecosystem,
      name,
      inside === undefined ? path : `${path}!${inside}`,
      version,
    ].join('|'),
    locations: [placeOf(foundAt[0]), ...foundAt.slice(1).map(placeOf)],
    evidence: {
      kind: 'licence',
      component: { purl, name, version, ecosystem, scope },
      expression: declared,
      category,
    },
    references: denied.flatMap(({ id, category: known }) =>
      known === 'unknown' ? [] : [`https://spdx.org/licenses/${id}.html`],
    ),
  };
}

function placeOf({ inside: _, ...place }: Component['foundAt'][0]): Finding['locations'][0] {
  return place;
}

function severityOf(denied: readonly Licence[]): Severity {
  return denied
    .map(({ category }) => severities[category])
    .reduce((a, b) => (compareSeverity(a, b) >= 0 ? a : b));
}

const meanings: Readonly<Record<Category, string>> = {
  'public-domain': 'it asks nothing, but the settings deny it',
  permissive: 'it asks for notices, and the settings deny it',
  'weak-copyleft': 'changes to it have to be open',
  'strong-copyleft': 'what is built with it and passed on has to be open',
  'network-copyleft': 'what is built with it and offered as a service has to be open',
  proprietary: 'it may not be used for everything',
  unknown: 'what it asks for is not known',
};

/** Where only some licences are allowed, one that is not declared may be another. */
function unknownNote(unknown: number, all: number, isStrict: boolean): Gap {
  return gap(
    'licences',
    { at: 'setting', name: 'licences' },
    `${unknown} of ${all} packages declare no licence, or none that we know.`,
    isStrict ? 'incomplete' : 'note',
  );
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
