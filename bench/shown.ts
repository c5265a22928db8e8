import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeCode } from '../src/engines/sast/analyze.js';
import { displayed } from '../src/engines/sast/display.js';
import { grammarsOnDisk } from '../src/engines/sast/languages/assets.js';
import { readSettings } from '../src/engines/sast/settings.js';
import { markedIn } from '../src/testing/accept-flow.js';
import { casesIn } from '../src/testing/flow-cases.js';
import { createRealWorld } from '../src/world/index.js';

/**
 * How many marks of the acceptance cases are found, and how many of them `seaworthy code` shows without options:
 * `npx tsx bench/shown.ts java go`. Every default that hides something has its price here.
 */
const root = 'test/acceptance/code';
const languages = ['go', 'java', 'javascript', 'php', 'python', 'ruby'];
const settings = readSettings({});
const grammars = grammarsOnDisk(createRealWorld().disk);
const asked = process.argv.slice(2);

for (const language of asked.length > 0 ? asked : languages) {
  const folder = join(root, language);
  const test = readFileSync(join(folder, 'index.test.ts'), 'utf8');
  const main = /acceptFlowCases\([^,]+, '([^']+)'/.exec(test)?.[1] ?? '';
  const counts = { marks: 0, found: 0, shown: 0 };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.cases'),
  );
  for (const file of files.sort())
    for (const { files: sources } of casesIn(readFileSync(join(folder, file), 'utf8'), main)) {
      const marks = new Set(markedIn(sources));
      if (marks.size === 0) continue;
      const texts = Object.entries(sources).map(([path, text]) => ({ path, text }));
      const { findings } = await analyzeCode(texts, grammars);
      counts.marks += marks.size;
      counts.found += of(marks, findings);
      counts.shown += of(marks, displayed(findings, settings).shown);
    }
  const share = Math.round((1000 * counts.shown) / counts.marks) / 10;
  console.log(
    `${language}: ${counts.marks} marks, ${counts.found} found, ${counts.shown} shown (${share} %)`,
  );
}

type Findings = Awaited<ReturnType<typeof analyzeCode>>['findings'];

function of(marks: ReadonlySet<string>, findings: Findings): number {
  const lines = findings.flatMap(({ locations: [place], aliases }) =>
    place.at === 'file' ? [`${place.path}:${place.line} ${aliases[0]}`] : [],
  );
  return [...marks].filter((each) => lines.includes(each)).length;
}
