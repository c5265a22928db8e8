import { asRecord, asText, entriesOf } from '../../../formats/json/index.js';

/** What the tracker says of one flaw in one source package (https://security-tracker.debian.org/tracker/data/json). */
export interface TrackerEntry {
  readonly package: string;
  readonly id: string;
  readonly description: string;
  readonly releases: readonly TrackerRelease[];
}

export interface TrackerRelease {
  readonly codename: string;
  readonly status: 'open' | 'resolved' | 'undetermined';
  /** `0` says that the package never was affected. */
  readonly fixedVersion?: string;
  readonly urgency: string;
  /** Why there will be no advisory (DSA), in words; left out where no one decided that. */
  readonly noDsa?: string;
  /** `ignored`, `postponed`, or nothing in particular. */
  readonly noDsaReason: string;
}

export type TrackerItem = TrackerEntry | { readonly problem: string };

const nameShape = /^[a-z0-9][a-z0-9+.-]{0,199}$/;
const idShape = /^(?:CVE|TEMP)-[\w-]{4,60}$/;

/** Packages one after another, so that 60,000 entries need not be there at once; undefined where it is no tracker. */
export function* parseTracker(value: Readonly<Record<string, unknown>>): Generator<TrackerItem> {
  for (const [name, flaws] of Object.entries(value)) {
    if (!nameShape.test(name) || asRecord(flaws) === undefined) {
      yield { problem: `"${name.slice(0, 60)}" is not a source package with vulnerabilities` };
      continue;
    }
    for (const [id, flaw] of entriesOf(flaws)) yield trackerItem(name, id, flaw);
  }
}

function trackerItem(name: string, id: string, flaw: unknown): TrackerItem {
  const record = asRecord(flaw);
  if (record === undefined || !idShape.test(id))
    return { problem: `${name} has an entry "${id.slice(0, 60)}"` };
  const releases = entriesOf(record.releases).map(([codename, release]) => releaseOf(codename, release));
  const good = releases.filter((release) => release !== undefined);
  if (good.length < releases.length) return { problem: `${name} ${id} has a release without a known status` };
  return { package: name, id, description: asText(record.description) ?? '', releases: good };
}

function releaseOf(codename: string, value: unknown): TrackerRelease | undefined {
  const release = asRecord(value);
  const status = asText(release?.status);
  if (release === undefined) return undefined;
  if (status !== 'open' && status !== 'resolved' && status !== 'undetermined') return undefined;
  const fixedVersion = asText(release.fixed_version);
  if (status === 'resolved' && (fixedVersion === undefined || !versionShape.test(fixedVersion)))
    return undefined;
  const noDsa = asText(release.nodsa);
  return {
    codename,
    status,
    ...(fixedVersion !== undefined && { fixedVersion }),
    urgency: asText(release.urgency) ?? '',
    ...(noDsa !== undefined && { noDsa }),
    noDsaReason: asText(release.nodsa_reason) ?? '',
  };
}

const versionShape = /^\d[\w.+:~-]{0,199}$/;
