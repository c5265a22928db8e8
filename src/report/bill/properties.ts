import type { Component, Inventory } from '../../core/component.js';
import type { Gap } from '../../core/gap.js';
import type { Report } from '../../core/report.js';
import { sbomProperties as names, type SbomPropertyName } from '../../formats/sbom-properties/index.js';
import { stableJson } from '../json-text.js';

/** What a bill of materials has no field for, by the names that its reader knows. */
export type BillProperty = readonly [name: SbomPropertyName, value: string];

/** `licencesReadBack` are those that a reader gets from the bill's own fields. */
export function componentProperties(
  component: Component,
  licencesReadBack: readonly string[],
  isProject = false,
): readonly BillProperty[] {
  const { source, architecture, module, direct, origin, licenses } = component;
  const same =
    licenses.length === licencesReadBack.length &&
    licenses.every((licence, index) => licence === licencesReadBack[index]);
  return [
    [names.name, component.name],
    [names.ecosystem, component.ecosystem],
    ...optional(names.source, source && `${source.name}@${source.version}`),
    ...optional(names.architecture, architecture),
    ...optional(names.module, module),
    ...(isProject ? [[names.project, 'true'] as const] : []),
    [names.scope, component.scope],
    ...optional(names.direct, direct?.toString()),
    ...component.foundAt.map((place): BillProperty => [names.location, stableJson(place)]),
    ...component.foundBy.map((analyzer): BillProperty => [names.foundBy, analyzer]),
    ...(same ? [] : licenses.map((licence): BillProperty => [names.licence, licence])),
    ...optional(names.origin, origin),
  ];
}

export function distributionProperties(
  distribution: NonNullable<Inventory['distribution']>,
): readonly BillProperty[] {
  return [
    [names.distributionId, distribution.id],
    ...optional(names.distributionVersionId, distribution.versionId),
    ...optional(names.distributionCodename, distribution.codename),
    [names.distributionName, distribution.name],
    ...distribution.like.map((id): BillProperty => [names.distributionLike, id]),
    [names.distributionLocation, stableJson(distribution.foundAt)],
  ];
}

export function documentProperties(report: Report): readonly BillProperty[] {
  return [
    ...report.inventory.archives.map((archive): BillProperty => [names.archive, stableJson(archive)]),
    ...gapsOfTarget(report).map((gap): BillProperty => [names.gap, stableJson(gap)]),
  ];
}

/** What was not seen of the target itself. What an engine lacked, like fresh advisories, is for the next scan to say. */
function gapsOfTarget({ gaps, inventory }: Report): readonly Gap[] {
  const own = [...inventory.gaps, ...gaps.filter(({ location }) => location.at === 'file')];
  return [...new Map(own.map((gap) => [stableJson([gap.unit, gap.location, gap.reason]), gap])).values()];
}

function optional(name: SbomPropertyName, value: string | undefined): readonly BillProperty[] {
  return value === undefined ? [] : [[name, value]];
}
