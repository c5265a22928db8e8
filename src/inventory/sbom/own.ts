import type { PackageArchive } from '../../core/analyzer.js';
import type { Component, Distribution } from '../../core/component.js';
import { isDigest } from '../../core/digest.js';
import { type Gap, gap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';
import { asList, asRecord, asText, type JsonRecord } from '../../formats/json/index.js';
import { readJson } from '../../formats/json/read.js';
import { sbomProperties as names } from '../../formats/sbom-properties/index.js';
import type { Properties } from './bill.js';
import { first } from './foreign.js';

/** Our own properties, each checked: anyone who hands us a bill may have written what he likes. */

type Place = Component['foundAt'][number];

export function placesIn(properties: Properties): readonly Place[] {
  return (properties.get(names.location) ?? []).flatMap((text) => placeIn(recordIn(text)) ?? []);
}

function placeIn(record: JsonRecord | undefined): Place | undefined {
  const path = asText(record?.path);
  if (record === undefined || path === undefined) return undefined;
  const layer = asText(record.layer);
  return {
    at: 'file',
    path,
    ...numberIn(record, 'line'),
    ...numberIn(record, 'column'),
    ...numberIn(record, 'endLine'),
    ...numberIn(record, 'endColumn'),
    ...(layer !== undefined && isDigest(layer) ? { layer } : {}),
    ...numberIn(record, 'layerIndex'),
    ...textIn(record, 'instruction'),
    ...textIn(record, 'inside'),
  };
}

/** `name@version` of our own source property. */
export function ownSource(properties: Properties): Component['source'] {
  const text = first(properties, names.source);
  const at = text?.lastIndexOf('@') ?? -1;
  return text !== undefined && at > 0 ? { name: text.slice(0, at), version: text.slice(at + 1) } : undefined;
}

export function ownScope(properties: Properties): Component['scope'] | undefined {
  const scope = first(properties, names.scope);
  return scope === 'runtime' || scope === 'development' || scope === 'optional' ? scope : undefined;
}

export function ownDirect(properties: Properties): boolean | undefined {
  const direct = first(properties, names.direct);
  return direct === 'true' ? true : direct === 'false' ? false : undefined;
}

export interface OwnDistribution {
  readonly distribution: Distribution;
  readonly foundAt?: FileLocation;
}

export function ownDistribution(properties: Properties): OwnDistribution | undefined {
  const id = first(properties, names.distributionId);
  if (id === undefined) return undefined;
  const versionId = first(properties, names.distributionVersionId);
  const codename = first(properties, names.distributionCodename);
  const location = placeIn(recordIn(first(properties, names.distributionLocation)));
  return {
    distribution: {
      id,
      ...(versionId === undefined ? {} : { versionId }),
      ...(codename === undefined ? {} : { codename }),
      name: first(properties, names.distributionName) ?? id,
      like: properties.get(names.distributionLike) ?? [],
    },
    ...(location === undefined ? {} : { foundAt: location }),
  };
}

export function archivesIn(properties: Properties): readonly PackageArchive[] {
  return (properties.get(names.archive) ?? []).flatMap((text) => archiveIn(recordIn(text)) ?? []);
}

function archiveIn(record: JsonRecord | undefined): PackageArchive | undefined {
  const format = asText(record?.format);
  const uri = asText(record?.uri);
  if (record === undefined || uri === undefined || (format !== 'deb' && format !== 'apk')) return undefined;
  return {
    format,
    uri,
    suites: asList(record.suites).flatMap((each) => asText(each) ?? []),
    sections: asList(record.sections).flatMap((each) => asText(each) ?? []),
    ...textIn(record, 'signedBy'),
    source: record.source === true,
  };
}

export function gapsIn(properties: Properties): readonly Gap[] {
  return (properties.get(names.gap) ?? []).flatMap((text) => gapIn(recordIn(text)) ?? []);
}

function gapIn(record: JsonRecord | undefined): Gap | undefined {
  const unit = asText(record?.unit);
  const reason = asText(record?.reason);
  const location = asRecord(record?.location);
  if (unit === undefined || reason === undefined || location === undefined) return undefined;
  const weight = record?.weight === 'note' ? 'note' : 'incomplete';
  const url = asText(location.url);
  const setting = asText(location.name);
  if (location.at === 'url' && url !== undefined) return gap(unit, { at: 'url', url }, reason, weight);
  if (location.at === 'setting' && setting !== undefined)
    return gap(unit, { at: 'setting', name: setting }, reason, weight);
  const place = placeIn(location);
  return place && gap(unit, place, reason, weight);
}

function recordIn(text: string | undefined): JsonRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return asRecord(readJson(text));
  } catch {
    // A property is a hint; the component stands without it, at the place of the bill itself.
    return undefined;
  }
}

function numberIn<K extends string>(record: JsonRecord, key: K): { readonly [P in K]?: number } {
  const value = record[key];
  const usable = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return (usable ? { [key]: value } : {}) as { readonly [P in K]?: number };
}

function textIn<K extends string>(record: JsonRecord, key: K): { readonly [P in K]?: string } {
  const value = asText(record[key]);
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
