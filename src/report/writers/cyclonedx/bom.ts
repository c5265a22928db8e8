import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component as CdxComponent,
  HashDictionary,
  LicenseExpression,
  LicenseRepository,
  Metadata,
  NamedLicense,
  Property,
  PropertyRepository,
  SpdxLicense,
  Tools,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as CdxJson, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { Component } from '../../../core/component.js';
import type { Report, ReportTarget } from '../../../core/report.js';
import { billUuid, topLevel, uniqueRefs } from '../../bill/identity.js';
import { licenceKind } from '../../bill/licence.js';
import {
  type BillProperty,
  componentProperties,
  distributionProperties,
  documentProperties,
} from '../../bill/properties.js';
import { harmless } from '../../json-text.js';
import { longestVersion, vulnerabilitiesOf } from './vulnerabilities.js';

const targetRef = 'seaworthy:target';
const systemRef = 'seaworthy:operating-system';

/** CycloneDX 1.6 JSON (https://cyclonedx.org/docs/1.6/json/): a bill of materials with the known flaws in it. */
export function bomText(report: Report): string {
  const bom = new Bom({
    serialNumber: `urn:uuid:${billUuid(report)}`,
    metadata: metadataOf(report),
  });
  const projects = new Set(report.inventory.projects);
  const listed = [...report.inventory.components, ...projects];
  const byRef = uniqueRefs(listed, [targetRef, systemRef]);
  const byPurl = new Map<string, CdxComponent>();
  for (const [ref, component] of byRef) {
    const made = componentOf(ref, component, projects.has(component));
    bom.components.add(made);
    if (!byPurl.has(component.purl)) byPurl.set(component.purl, made);
  }
  connect(report, byPurl, bom);
  for (const system of systemOf(report)) bom.components.add(system);
  for (const each of vulnerabilitiesOf(report, byPurl)) bom.vulnerabilities.add(each);
  const serializer = new JsonSerializer(new CdxJson.Normalize.Factory(Spec1dot6));
  // Lists stay in the order of the report: the first place of a component is part of a finding's identity.
  return harmless(`${serializer.serialize(bom, { sortLists: false, space: 2 })}\n`);
}

function metadataOf(report: Report): Metadata {
  const { tool, target, generatedAt } = report;
  const time = Date.parse(generatedAt);
  return new Metadata({
    ...(Number.isNaN(time) ? {} : { timestamp: new Date(time) }),
    tools: toolsOf(new CdxComponent(ComponentType.Application, tool.name, { version: tool.version })),
    component: targetComponent(target),
    properties: propertiesOf(documentProperties(report)),
  });
}

function toolsOf(tool: CdxComponent): Tools {
  const tools = new Tools();
  tools.components.add(tool);
  return tools;
}

function targetComponent(target: ReportTarget): CdxComponent {
  const version = target.image?.manifestDigest ?? target.digest;
  const kind = target.kind === 'image' ? ComponentType.Container : ComponentType.Application;
  return new CdxComponent(kind, target.name, {
    bomRef: targetRef,
    ...(version === undefined ? {} : { version }),
    ...(target.purl === undefined ? {} : { purl: target.purl }),
  });
}

function componentOf(ref: string, component: Component, isProject: boolean): CdxComponent {
  const [group, name] = groupAndName(component);
  const { licences, readBack } = licencesOf(component.licenses);
  return new CdxComponent(isProject ? ComponentType.Application : ComponentType.Library, name, {
    bomRef: ref,
    ...(group === '' ? {} : { group }),
    ...(component.version === '' ? {} : { version: component.version.slice(0, longestVersion) }),
    purl: component.purl,
    scope: scopes[component.scope],
    hashes: hashesOf(component),
    licenses: new LicenseRepository(licences),
    properties: propertiesOf(componentProperties(component, readBack, isProject)),
  });
}

const scopes = {
  runtime: ComponentScope.Required,
  optional: ComponentScope.Optional,
  // "Excluded" is what is known and not there at run time.
  development: ComponentScope.Excluded,
} as const;

/** `@scope/name` and `group:name`, as npm and Maven write them. */
function groupAndName({ name, ecosystem }: Component): readonly [group: string, name: string] {
  const separator = ecosystem === 'npm' ? '/' : ecosystem === 'Maven' ? ':' : '';
  const at = separator === '' ? -1 : name.lastIndexOf(separator);
  return at < 1 || at === name.length - 1 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

function hashesOf({ sha1, sha256 }: Component): HashDictionary {
  const hashes = new HashDictionary();
  if (sha1 !== undefined) hashes.set(HashAlgorithm['SHA-1'], sha1);
  if (sha256 !== undefined) hashes.set(HashAlgorithm['SHA-256'], sha256);
  return hashes;
}

interface Licences {
  readonly licences: readonly (SpdxLicense | NamedLicense | LicenseExpression)[];
  /** What a reader of the bill gets. */
  readonly readBack: readonly string[];
}

/** The schema allows one expression or many licences, not both: among many, an expression stands as a name. */
function licencesOf(texts: readonly string[]): Licences {
  const usable = texts.filter((text) => text.trim() !== '');
  const [only] = usable;
  if (only !== undefined && usable.length === 1 && licenceKind(only) === 'expression')
    return { licences: [new LicenseExpression(only)], readBack: [only] };
  return {
    licences: usable.map((text) =>
      isSupportedSpdxId(text) ? new SpdxLicense(text) : new NamedLicense(text),
    ),
    readBack: usable.map((text) => text.trim()),
  };
}

function propertiesOf(properties: readonly BillProperty[]): PropertyRepository {
  return new PropertyRepository(properties.map(([name, value]) => new Property(name, value)));
}

function connect(
  { inventory: { components, projects = [] } }: Report,
  byPurl: ReadonlyMap<string, CdxComponent>,
  bom: Bom,
): void {
  for (const { purl, dependsOn } of [...components, ...projects]) {
    const from = byPurl.get(purl);
    for (const target of dependsOn) {
      const to = byPurl.get(target);
      if (from !== undefined && to !== undefined && from !== to) from.dependencies.add(to.bomRef);
    }
  }
  for (const { purl } of [...topLevel(components), ...projects]) {
    const to = byPurl.get(purl);
    if (to !== undefined) bom.metadata.component?.dependencies.add(to.bomRef);
  }
}

function systemOf({ inventory: { distribution } }: Report): readonly CdxComponent[] {
  if (distribution === undefined) return [];
  return [
    new CdxComponent(ComponentType.OperatingSystem, distribution.id || 'unknown', {
      bomRef: systemRef,
      ...(distribution.versionId === undefined
        ? {}
        : { version: distribution.versionId.slice(0, longestVersion) }),
      description: distribution.name,
      properties: propertiesOf(distributionProperties(distribution)),
    }),
  ];
}
