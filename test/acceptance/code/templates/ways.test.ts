import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeFiles, type FlowFiles } from '../../../../src/testing/accept-flow.js';

const folder = join(import.meta.dirname, 'ways');

/** `#### name` begins an example, `## path` a file. What is marked `FLAW` comes from another file than the page; `ALONE` and a rule stand for what does not. */
for (const file of readdirSync(folder).sort())
  describe(file, () => {
    const [, ...blocks] = readFileSync(join(folder, file), 'utf8').split(/^#### /m);
    it.each(blocks.map((block) => [block.slice(0, block.indexOf('\n')), filesOf(block)] as const))(
      '%s',
      async (_, files) => {
        const { findings, gaps } = await analyzeFiles(files);
        const found = findings.map(({ rule, locations: [place], evidence }) => {
          const from = evidence.kind === 'dataflow' ? evidence.trace[0] : undefined;
          const isOther = from?.at === 'file' && place.at === 'file' && from.path !== place.path;
          return place.at === 'file' ? `${place.path}:${place.line} ${rule}${isOther ? '' : ' alone'}` : '';
        });
        expect(found.sort()).toEqual(markedIn(files));
        expect(gaps).toEqual([]);
      },
    );
  });

function filesOf(block: string): FlowFiles {
  const [, ...parts] = block.split(/^## /m);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
    }),
  );
}

function markedIn(files: FlowFiles): readonly string[] {
  return Object.entries(files)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => {
        const alone = / ALONE ([\w-]+)/.exec(line)?.[1];
        const place = `${path}:${index + 1}`;
        return line.includes('FLAW') ? [`${place} reflected-xss`] : alone ? [`${place} ${alone} alone`] : [];
      }),
    )
    .sort();
}
