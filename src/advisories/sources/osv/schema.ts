import { asList, asRecord, asText, type JsonRecord } from '../../../formats/json/index.js';

/**
 * The part of an OSV record that we need (https://ossf.github.io/osv-schema/). By hand and not by a schema library:
 * a hundred thousand packages stand in the feeds' records, and real feeds write `null` for whatever they lack.
 */
export interface OsvRecord {
  readonly id: string;
  readonly withdrawn: boolean;
  readonly aliases: readonly string[];
  readonly related: readonly string[];
  readonly upstream: readonly string[];
  readonly summary: string;
  readonly details: string;
  readonly published: unknown;
  readonly modified: unknown;
  readonly severity: readonly OsvSeverity[];
  readonly references: readonly { readonly type: string; readonly url: string }[];
  readonly database: JsonRecord;
  readonly affected: readonly OsvAffected[];
}

export interface OsvSeverity {
  readonly type: string;
  readonly score: string;
}

export interface OsvAffected {
  readonly ecosystem: string;
  readonly name: string;
  readonly purl?: string;
  readonly ranges: readonly OsvRange[];
  readonly versions: readonly string[];
  readonly severity: readonly OsvSeverity[];
  /** `ecosystem_specific` and `database_specific`, as they came. */
  readonly ecosystemSpecific: JsonRecord;
  readonly databaseSpecific: JsonRecord;
}

export interface OsvRange {
  readonly type: string;
  readonly events: readonly OsvEvent[];
}

export interface OsvEvent {
  readonly kind: 'introduced' | 'fixed' | 'lastAffected' | 'limit';
  readonly version: string;
}

const idShape = /^[\w.:+~@/-]{2,128}$/;
const maxAffected = 20_000;
const maxVersions = 20_000;
const none: JsonRecord = Object.freeze(Object.create(null) as JsonRecord);

/** The record, or in one phrase why it is none. */
export function parseOsvRecord(value: unknown): OsvRecord | string {
  const record = asRecord(value);
  if (record === undefined) return 'it is not an object';
  const id = asText(record.id);
  if (id === undefined || !idShape.test(id)) return 'it has no usable id';
  const affected = asList(record.affected);
  if (affected.length > maxAffected) return `it names more than ${maxAffected} packages`;
  return {
    id,
    // A date by the schema, but any mark of withdrawal counts.
    withdrawn: Boolean(record.withdrawn),
    aliases: idsIn(record.aliases),
    related: idsIn(record.related),
    upstream: idsIn(record.upstream),
    summary: asText(record.summary) ?? '',
    details: asText(record.details) ?? '',
    published: record.published,
    modified: record.modified,
    severity: severitiesIn(record.severity),
    references: asList(record.references).flatMap(referenceIn),
    database: asRecord(record.database_specific) ?? none,
    affected: affected.flatMap(affectedIn),
  };
}

/** Entries without a package are about commits of a repository, which is not what an inventory holds. */
function affectedIn(value: unknown): readonly OsvAffected[] {
  const affected = asRecord(value);
  const item = asRecord(affected?.package);
  const ecosystem = asText(item?.ecosystem);
  const name = asText(item?.name);
  if (affected === undefined || !isName(ecosystem) || !isName(name)) return [];
  return [
    {
      ecosystem,
      name,
      ...(typeof item?.purl === 'string' && { purl: item.purl }),
      ranges: asList(affected.ranges).flatMap(rangeIn),
      versions: asList(affected.versions).slice(0, maxVersions).filter(isVersion),
      severity: severitiesIn(affected.severity),
      ecosystemSpecific: asRecord(affected.ecosystem_specific) ?? none,
      databaseSpecific: asRecord(affected.database_specific) ?? none,
    },
  ];
}

export function rangeIn(value: unknown): readonly OsvRange[] {
  const range = asRecord(value);
  const type = asText(range?.type);
  if (range === undefined || type === undefined) return [];
  return [{ type, events: asList(range.events).flatMap(eventsIn) }];
}

/** One event an object by the schema; older records put both ends into one. */
function eventsIn(value: unknown): readonly OsvEvent[] {
  const event = asRecord(value);
  if (event === undefined) return [];
  const found: OsvEvent[] = [];
  if (isVersion(event.introduced)) found.push({ kind: 'introduced', version: event.introduced });
  if (isVersion(event.fixed)) found.push({ kind: 'fixed', version: event.fixed });
  if (isVersion(event.last_affected)) found.push({ kind: 'lastAffected', version: event.last_affected });
  if (isVersion(event.limit)) found.push({ kind: 'limit', version: event.limit });
  return found;
}

function severitiesIn(value: unknown): readonly OsvSeverity[] {
  return asList(value).flatMap((one) => {
    const severity = asRecord(one);
    const type = asText(severity?.type);
    const score = asText(severity?.score);
    return type === undefined || score === undefined ? [] : [{ type, score }];
  });
}

function referenceIn(value: unknown): readonly { readonly type: string; readonly url: string }[] {
  const reference = asRecord(value);
  const url = asText(reference?.url);
  return url === undefined ? [] : [{ type: asText(reference?.type) ?? 'WEB', url }];
}

function idsIn(value: unknown): readonly string[] {
  return asList(value).filter((one): one is string => typeof one === 'string' && idShape.test(one));
}

function isName(value: string | undefined): value is string {
  return value !== undefined && value !== '' && value.length <= 400 && !/[\p{Cc}]/u.test(value);
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200;
}
