import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { acceptFlow, type FlowFiles } from '../../../../src/testing/accept-flow.js';

/** `=== name` begins a case, `--- path` a file in it. Cases without a mark must stay silent. */
function casesIn(text: string): ReadonlyMap<string, FlowFiles> {
  return new Map(
    text
      .split(/^=== /m)
      .slice(1)
      .map((block) => {
        const [name = '', ...lines] = block.split('\n');
        const parts = `\n${lines.join('\n')}`.split(/^--- /m);
        const files = parts.slice(1).map((part): [string, string] => {
          const end = part.indexOf('\n');
          return [part.slice(0, end).trim(), part.slice(end + 1)];
        });
        return [name, files.length > 0 ? Object.fromEntries(files) : { 'Code.cs': parts[0] ?? '' }];
      }),
  );
}

for (const file of readdirSync(import.meta.dirname).filter((each) => each.endsWith('.cases')))
  describe(file, () => {
    const all = [...casesIn(readFileSync(join(import.meta.dirname, file), 'utf8'))];
    const isBad = ([, files]: (typeof all)[number]) =>
      Object.values(files).some((text) => text.includes('FLAW'));
    acceptFlow({
      bad: Object.fromEntries(all.filter(isBad)),
      good: Object.fromEntries(all.filter((each) => !isBad(each))),
    });
  });
