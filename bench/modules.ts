/**
 * Streams of rpm modules in a feed of AlmaLinux: each build that the feed names as fixed is taken as installed, with its stream,
 * and met with the fixes of all other streams. `npx tsx bench/modules.ts FOLDER/AlmaLinux/all.zip`.
 *
 * crossing: the version is below a fix of another stream, which a scanner that compares versions alone reports.
 */
import { readFileSync } from 'node:fs';
import { advisoryOf } from '../src/advisories/sources/osv/advisory.js';
import { parseOsvRecord } from '../src/advisories/sources/osv/schema.js';
import type { AffectedPackage } from '../src/core/advisory.js';
import { bytesAsSource } from '../src/core/bytes.js';
import { isAbout } from '../src/engines/vulnerabilities/applies.js';
import { openZip } from '../src/formats/zip/index.js';
import { component } from '../src/testing/advisory-examples.js';
import { scheme } from '../src/versions/rpm/index.js';

const zip = openZip(bytesAsSource(readFileSync(process.argv[2] ?? '../shared/advisories/AlmaLinux/all.zip')));
const byName = new Map<string, { readonly id: string; readonly entry: AffectedPackage }[]>();
for (const file of zip.entries) {
  const record = parseOsvRecord(JSON.parse(new TextDecoder().decode(zip.read(file, { maxBytes: 1 << 26 }))));
  if (typeof record === 'string') continue;
  const conversion = {
    source: 'osv:AlmaLinux',
    scorer: { baseScore: () => undefined },
    orderOf: () => scheme.compare,
  };
  const advisory = advisoryOf(record, conversion);
  for (const entry of advisory?.affected ?? []) {
    const key = `${entry.ecosystem} ${entry.name}`;
    byName.set(key, [...(byName.get(key) ?? []), { id: record.id, entry }]);
  }
}

const count = { builds: 0, crossing: 0, reported: 0, own: 0, ownReported: 0 };
for (const entries of byName.values()) {
  for (const { entry: built } of entries) {
    const [stream, ...others] = built.modules ?? [];
    const version = built.ranges[0]?.fixed;
    if (stream === undefined || others.length > 0 || version === undefined) continue;
    count.builds += 1;
    const one = component(`pkg:rpm/almalinux/${built.name}@${version}`, {
      name: built.name,
      version,
      module: `${stream}:1:x`,
    });
    const subject = { ecosystem: built.ecosystem, name: built.name, version, components: [one] as const };
    for (const { entry } of entries) {
      const fixed = entry.ranges[0]?.fixed;
      if (entry.modules === undefined || fixed === undefined || scheme.compare(version, fixed) >= 0) continue;
      const isOwn = entry.modules.includes(stream);
      const isReported = isAbout(entry, subject);
      count[isOwn ? 'own' : 'crossing'] += 1;
      if (isReported) count[isOwn ? 'ownReported' : 'reported'] += 1;
    }
  }
}
console.log(
  `${count.builds} builds with a stream: ${count.crossing} fixes of other streams are above them, ${count.reported} reported; ` +
    `${count.own} fixes of their own stream, ${count.ownReported} reported`,
);
