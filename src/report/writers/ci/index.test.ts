import { expect, it } from 'vitest';
import { gap } from '../../../core/gap.js';
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

it.each([
  ['##vso[task.setvariable variable=PATH]/tmp', '# #vso[task'],
  ['##[error]x', '# #[error]'],
  ['###[error]x', '## #[error]'],
  ["##teamcity[buildProblem description='x']", '# #teamcity['],
  ['::set-output name=a::b', ': :set-output'],
  ['  ::add-mask::a', ': :add-mask'],
  ['a.js:1: ::stop-commands::x', 'a.js:1: : :stop'],
])('%s is no command to the runner', async (name, shown) => {
  const report = sampleReport();
  const [first] = report.verdict.broken;
  if (first === undefined) throw new Error('the sample breaks no policy');
  const location = { at: 'file', path: name, line: 1 } as const;
  const titled = { ...first.finding, title: name, locations: [location] as const };
  const gaps = [{ ...gap('x', location, name), whatToDo: name }];
  const output = await writer.write(
    {
      ...report,
      gaps,
      target: { ...report.target, name },
      verdict: { ...report.verdict, broken: [{ ...first, finding: titled }] },
    },
    { colour: false, widthColumns: 80, all: false },
  );
  for (const line of output.split('\n')) {
    expect(line).not.toMatch(/##\w*\[/);
    expect(line).not.toMatch(/^\s*::/);
  }
  expect(output).toContain(shown);
});
