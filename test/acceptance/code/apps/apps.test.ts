import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/finding.js';
import { analyzeFiles, markedIn } from '../../../../src/testing/accept-flow.js';
import { casesIn } from '../../../../src/testing/flow-cases.js';

/** Weaknesses that input from outside makes: each is reported with its way, unless a setting alone is wrong (one in an application). */
const byInput = /CWE-(22|78|79|89|90|94|98|117|502|601|643|915|918|943|1321|1333|1336)$/;

describe.each(['typescript', 'python'])('applications in %s', (language) => {
  const folder = join(import.meta.dirname, language);
  const apps = readdirSync(folder).flatMap((file) =>
    casesIn(readFileSync(join(folder, file), 'utf8'), 'main'),
  );

  it.each(apps.map(({ name, files }) => [name, files] as const))('%s', async (_, files) => {
    const { findings, gaps } = await analyzeFiles(files);
    expect(gaps).toEqual([]);
    const reported = new Set(findings.flatMap(placesOf));
    expect(markedIn(files).filter((place) => !reported.has(place))).toEqual([]);
    // What only looks at settings is reported by rules with tables of their own.
    const known = new Set([...markedIn(files), ...markedIn(files, 'FALSE')]);
    const ways = findings.filter((each) => hasWay(each));
    expect(ways.filter((each) => !placesOf(each).some((place) => known.has(place))).map(shown)).toEqual([]);
    const shows = new Set(ways.flatMap(placesOf));
    const bare = markedIn(files).filter((place) => byInput.test(place) && !shows.has(place));
    expect(bare.length, bare.join(', ')).toBeLessThanOrEqual(1);
  });
});

function hasWay({ evidence }: Finding): boolean {
  return evidence?.kind === 'dataflow' && evidence.trace.length > 1;
}

function placesOf({ locations: [place], aliases }: Finding): readonly string[] {
  if (place.at !== 'file') return [];
  return aliases.filter((each) => each.startsWith('CWE-')).map((cwe) => `${place.path}:${place.line} ${cwe}`);
}

function shown(finding: Finding): string {
  return `${placesOf(finding)[0]} ${finding.rule}`;
}
