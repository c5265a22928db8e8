import { expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

acceptWriter(writer, {
  check: (output) => {
    expect(output).toMatch(/^seaworthy /);
    expect(output).toMatch(/^[\x20-\x7e\n]*$/);
    for (const line of output.split('\n')) expect(line).not.toMatch(/^\s*::/);
  },
});

it('ends with the verdict, and names the change of each breaking finding', async () => {
  const output = await writer.write(sampleReport(), { colour: true, widthColumns: 80, all: false });
  const lines = output.trimEnd().split('\n');
  expect(lines.at(-1)).toMatch(/^(?:FAIL|PASS|INCOMPLETE): .{1,300} \(exit [013]\)$/);
  expect(lines.at(-2)).toMatch(/^not blocking: \d+; outside product code: \d+; not analysed: \d+$/);
  const broken = lines.filter((line) => / error: /.test(line));
  expect(broken.length).toBeGreaterThan(0);
  for (const line of broken) expect(line).toMatch(/^[^:]+:\d+: error: /);
});
