/** One entry of debian/changelog (deb-changelog(5)). */
export interface ChangelogEntry {
  readonly source: string;
  readonly version: string;
  readonly distributions: string;
  readonly text: string;
  /** RFC 5322 date, as it stands. */
  readonly date?: string;
}

const heading = /^([a-z0-9][a-z0-9+.-]{0,127}) \(([^()\s]{1,255})\)([^;]{0,255});/;
const trailer = / {2}([A-Z][a-z]{2}, .{10,40})$/;

/** Newest first, as in the file. Lines that belong to no entry are passed over. */
export function parseChangelog(text: string): readonly ChangelogEntry[] {
  const entries: {
    source: string;
    version: string;
    distributions: string;
    lines: string[];
    date?: string;
  }[] = [];
  for (const line of text.split('\n')) {
    const match = heading.exec(line);
    const open = entries.at(-1);
    if (match) {
      entries.push({
        source: match[1] ?? '',
        version: match[2] ?? '',
        distributions: (match[3] ?? '').trim(),
        lines: [],
      });
    } else if (open && line.startsWith(' -- ')) {
      const date = trailer.exec(line.slice(0, 1024))?.[1];
      if (date !== undefined) open.date = date;
    } else {
      open?.lines.push(line);
    }
  }
  return entries.map(({ lines, ...entry }) => ({ ...entry, text: lines.join('\n') }));
}

export interface FixedFlaw {
  readonly id: string;
  readonly fixedIn: string;
  readonly aliases: readonly string[];
  readonly date?: string;
}

/**
 * The flaws that came to be fixed after `installed`: ids that entries above it name, and no entry at or below it
 * does (a fix that is fixed later was there before). Where several entries name one, the oldest counts.
 * @param compare the order of Debian versions
 */
export function flawsFixedAfter(
  entries: readonly ChangelogEntry[],
  installed: string,
  compare: (a: string, b: string) => number,
): readonly FixedFlaw[] {
  const isNewer = ({ version }: ChangelogEntry) => compare(version, installed) > 0;
  const known = new Set(entries.filter((entry) => !isNewer(entry)).flatMap(({ text }) => cvesIn(text)));
  const found = new Map<string, FixedFlaw>();
  const oldestFirst = entries.filter(isNewer).sort((a, b) => compare(a.version, b.version));
  for (const entry of oldestFirst) {
    const dsas = idsIn(entry.text, /\bD[SL]A-\d{3,5}-\d{1,2}\b/g);
    const cves = cvesIn(entry.text);
    for (const id of cves) {
      if (known.has(id) || found.has(id)) continue;
      // Which of several flaws an advisory means is not reported; it is an alias only where there is one of each.
      const aliases = cves.length === 1 && dsas.length === 1 ? dsas : [];
      found.set(id, {
        id,
        fixedIn: entry.version,
        aliases,
        ...(entry.date === undefined ? {} : { date: entry.date }),
      });
    }
  }
  return [...found.values()];
}

function cvesIn(text: string): readonly string[] {
  return idsIn(text, /\bCVE-\d{4}-\d{4,7}\b/g);
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(text.match(pattern) ?? [])];
}
