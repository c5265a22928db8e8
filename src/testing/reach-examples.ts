import type { Component, Purl } from '../core/component.js';
import type { Finding, VulnerableComponentEvidence } from '../core/finding.js';

/** A package with its vulnerable functions. */
export interface Pack {
  readonly ecosystem: string;
  readonly name: string;
  /** By default 1.0.0, the one that others need. */
  readonly version?: string;
  readonly direct?: boolean;
  readonly needs?: readonly string[];
  readonly symbols?: readonly string[];
  /** The analyzer; by default that of a lockfile which has what packages depend on. */
  readonly foundBy?: string;
}

const purlOf = (name: string, version = '1.0.0'): Purl => `pkg:generic/${name}@${version}`;

export function componentOf({
  ecosystem,
  name,
  version = '1.0.0',
  direct,
  needs = [],
  foundBy = 'npm/package-lock',
}: Pack): Component {
  return {
    ...{ purl: purlOf(name, version), name, version, ecosystem, licenses: [], scope: 'runtime' },
    ...(direct === undefined ? {} : { direct }),
    dependsOn: needs.map((each) => purlOf(each)),
    foundAt: [{ at: 'file', path: 'lock' }],
    foundBy: [foundBy],
  };
}

export function vulnerabilityIn({ ecosystem, name, symbols }: Pack): Finding {
  const evidence: VulnerableComponentEvidence = {
    kind: 'vulnerable-component',
    package: { ecosystem, name, version: '1.0.0' },
    components: [{ purl: purlOf(name), name, version: '1.0.0', ecosystem }],
    advisories: [{ id: 'X-1', source: 'test', severity: 'high', range: '< 2', comparison: '1.0.0 < 2' }],
    status: 'fixed',
    cwes: [],
    ...(symbols === undefined ? {} : { symbols }),
  };
  return {
    ...{ kind: 'finding', rule: 'X-1', aliases: [], engine: 'vulnerabilities', title: 't', severity: 'high' },
    ...{ risk: 50, fingerprint: name, locations: [{ at: 'file', path: 'lock' }], evidence, references: [] },
  };
}
