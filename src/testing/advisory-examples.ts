import type { Advisory, AdvisoryStore, AffectedPackage, DataInfo, ThreatSignal } from '../core/advisory.js';
import type { Component, Purl } from '../core/component.js';

/** An advisory with what a test does not care about filled in. */
export function advisory(
  id: string,
  affected: readonly AffectedPackage[],
  more: Partial<Advisory> = {},
): Advisory {
  return {
    id,
    aliases: [],
    source: 'osv:test',
    summary: `Summary of ${id}`,
    severity: 'unknown',
    cwes: [],
    affected,
    references: [],
    ...more,
  };
}

/** `affects('npm', 'lodash', '0 4.17.21')`: each range is `introduced fixed`, `introduced <=last`, or `introduced`. */
export function affects(
  ecosystem: string,
  name: string,
  ranges: string | readonly string[] = [],
  more: Partial<AffectedPackage> = {},
): AffectedPackage {
  const texts = typeof ranges === 'string' ? [ranges] : ranges;
  return { ecosystem, name, versions: [], ranges: texts.map(rangeOf), ...more };
}

function rangeOf(text: string): AffectedPackage['ranges'][number] {
  const [introduced = '0', end] = text.split(' ');
  if (end === undefined) return { introduced };
  return end.startsWith('<=') ? { introduced, lastAffected: end.slice(2) } : { introduced, fixed: end };
}

/** A component from its purl: `pkg:npm/lodash@4.17.15`. */
export function component(purl: string, more: Partial<Component> = {}): Component {
  const [, type = '', path = '', version = ''] = /^pkg:([a-z]+)\/(.+)@([^?]*)/.exec(purl) ?? [];
  return {
    purl: purl as Purl,
    name: type === 'deb' || type === 'apk' ? (path.split('/').at(-1) ?? path) : path.replaceAll('%40', '@'),
    version,
    ecosystem: ecosystems[type] ?? type,
    licenses: [],
    dependsOn: [],
    scope: 'runtime',
    foundAt: [{ at: 'file', path: 'package-lock.json', line: 7 }],
    foundBy: ['npm/package-lock'],
    ...more,
  };
}

const ecosystems: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'PyPI',
  golang: 'Go',
  deb: 'Debian:13',
  apk: 'Alpine:v3.20',
};

/** A store over a list, for tests. */
export function memoryStore(
  advisories: readonly Advisory[],
  more: { readonly signals?: readonly ThreatSignal[]; readonly info?: readonly DataInfo[] } = {},
): AdvisoryStore {
  const byPackage = new Map<string, Advisory[]>();
  const byName = new Map<string, Advisory[]>();
  for (const one of advisories) {
    const keys = new Set(one.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`));
    for (const key of keys) byPackage.set(key, [...(byPackage.get(key) ?? []), narrowed(one, key)]);
    for (const id of [one.id, ...one.aliases]) byName.set(id, [...(byName.get(id) ?? []), one]);
  }
  const signals = new Map((more.signals ?? []).map((signal) => [signal.cve, signal]));
  return {
    info: more.info ?? [dataInfo('osv:test', countsOf(advisories))],
    lookup: (ecosystem, name) => byPackage.get(`${ecosystem}\n${name}`) ?? [],
    byId: (id) => byName.get(id) ?? [],
    signal: (cve) => signals.get(cve),
    close: () => {},
  };
}

export function dataInfo(
  source: string,
  ecosystems: Readonly<Record<string, number>>,
  more: Partial<DataInfo> = {},
): DataInfo {
  return {
    source,
    builtAt: '2026-11-01T00:00:00Z',
    advisories: Object.values(ecosystems).reduce((sum, count) => sum + count, 0),
    signals: 0,
    ecosystems,
    complete: true,
    ...more,
  };
}

function narrowed(one: Advisory, key: string): Advisory {
  return {
    ...one,
    affected: one.affected.filter(({ ecosystem, name }) => `${ecosystem}\n${name}` === key),
  };
}

function countsOf(advisories: readonly Advisory[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ecosystem } of advisories.flatMap(({ affected }) => affected)) {
    counts[ecosystem] = (counts[ecosystem] ?? 0) + 1;
  }
  return counts;
}
