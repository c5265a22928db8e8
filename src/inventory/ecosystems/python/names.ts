import type { Purl } from '../../../core/component.js';
import { type FactList, purlOf, type Sighting } from '../../facts/index.js';

/** PEP 503: case does not matter, and runs of `-`, `_` and `.` are one `-`. */
export function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

export function pypiPurl(name: string, version?: string): Purl | undefined {
  return purlOf({ type: 'pypi', name: normaliseName(name), version });
}

export function addPypi(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add({ type: 'pypi', name: normaliseName(sighting.name) }, { ...sighting, ecosystem: 'PyPI' });
}

/** The name at the beginning of a requirement (PEP 508): `Jinja2[i18n] >=3` is `Jinja2`. */
export function nameOfRequirement(requirement: string): string | undefined {
  return /^\s{0,8}([A-Za-z0-9][A-Za-z0-9._-]{0,200})/.exec(requirement)?.[1];
}

/** Project and version of a wheel's file name (PEP 427) or of a source archive's (PEP 625). */
export function fromFileName(file: string): readonly [name: string, version: string] | undefined {
  const wheel = /^([A-Za-z0-9._]{1,200})-([0-9][^-]{0,100})-.{1,200}\.whl$/.exec(file);
  const source = /^([A-Za-z0-9._-]{1,200})-([0-9][A-Za-z0-9.+!]{0,100})\.(?:tar\.gz|zip|tgz)$/.exec(file);
  const [, name, version] = wheel ?? source ?? [];
  return name === undefined || version === undefined ? undefined : [name, version];
}
