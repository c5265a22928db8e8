import { describe, expect, it } from 'vitest';
import type { Report, Writer, WriterOptions } from '../core/report.js';
import { expectProportional } from './growth.js';
import { cleanReport, emptyReport, largeReport, sampleReport } from './sample-report.js';

export interface WriterExpectations {
  /** Whether the output is what the format wants; called with the output for every report of the suite. */
  readonly check: (output: string, report: Report) => void | Promise<void>;
  /** False where the check would take seconds for 5,000 findings. */
  readonly checkLarge?: boolean;
}

const plain: WriterOptions = { colour: false, widthColumns: 100, all: false };

/** What every writer owes: the same bytes for the same report, no harm by hostile text, and bounded time. */
export function acceptWriter(writer: Writer, { check, checkLarge = true }: WriterExpectations): void {
  describe(`report writer ${writer.id}`, () => {
    acceptReports(writer, check);
    acceptHostileText(writer, check);
    acceptSameBytes(writer);
    it('writes 5,000 findings in linear time and bounded space', async () => {
      const written = { report: largeReport(0), output: '' };
      await expectProportional(5_000, async (count) => {
        const report = largeReport(count);
        const output = await writer.write(report, { ...plain, all: true });
        if (count === 5_000) Object.assign(written, { report, output });
      });
      expect(written.output.length).toBeLessThan(64 * 1024 * 1024);
      if (checkLarge) await check(written.output, written.report);
    });
  });
}

function acceptReports(writer: Writer, check: WriterExpectations['check']): void {
  it.each([
    ['everything wrong', sampleReport()],
    ['nothing wrong', cleanReport()],
    ['nothing at all', emptyReport()],
    ['incomplete', incompleteReport()],
  ])('writes a report with %s', async (_, report) => {
    for (const all of [false, true]) {
      const output = await writer.write(report, { ...plain, all });
      expectNoControls(output);
      await check(output, report);
    }
  });
}

function acceptHostileText(writer: Writer, check: WriterExpectations['check']): void {
  it.each(hostileTexts)('is not impressed by %s', async (_, text) => {
    const report = withText(sampleReport(), text);
    const output = await writer.write(report, { ...plain, all: true });
    expectNoControls(output);
    await check(output, report);
  });
}

function acceptSameBytes(writer: Writer): void {
  it('gives the same bytes twice, and for a report that was read again', async () => {
    const first = await writer.write(sampleReport(), plain);
    expect(await writer.write(sampleReport(), plain)).toBe(first);
    const again = JSON.parse(JSON.stringify(sampleReport())) as Report;
    expect(await writer.write(again, plain)).toBe(first);
  });

  it('gives the same bytes however the keys of the report are ordered', async () => {
    const reversed = withKeysReversed(sampleReport()) as Report;
    expect(await writer.write(reversed, plain)).toBe(await writer.write(sampleReport(), plain));
  });

  it('leaves the report as it was', async () => {
    const report = sampleReport();
    await writer.write(report, plain);
    expect(report).toEqual(sampleReport());
  });
}

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, withKeysReversed(each)]));
}

function incompleteReport(): Report {
  const { verdict, gaps } = sampleReport();
  return cleanReport({ gaps, verdict: { ...verdict, outcome: 'incomplete', broken: [], waived: [] } });
}

export const hostileTexts: readonly (readonly [string, string])[] = [
  ['an escape sequence that sets the title of a terminal', '\u001b]0;owned\u0007\u001b[2J'],
  ['control characters', '\u0000\u0001\u0008\r\n\t\u007f\u009b31m'],
  ['a script', '</script><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['the end of a CDATA section', ']]><x a="\'&amp;'],
  ['a line separator', '\u2028\u2029'],
  ['a right-to-left override', '\u202egnp.exe\u2066'],
  ['half a surrogate pair', '\ud800 \udc00 \uffff'],
  ['Markdown', '](javascript:alert(1)) **x** | `y` <!-- z --> @everyone #1\n# h'],
  ['workflow commands', '\n::set-output name=x::y\n##[error]z\n::stop-commands::t'],
  ['a very long text', 'very long '.repeat(10_000)],
  ['names of prototypes', '__proto__'],
  ['nothing', ''],
  ['wide characters', '宽字符 ｗｉｄｅ 👩‍👩‍👧‍👦 e\u0301'],
];

/** The report with that text in every place where text from outside can come in. */
export function withText(report: Report, text: string): Report {
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return outside.has(key) ? text : value;
    if (Array.isArray(value)) return value.map((each) => replaced(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, name)]));
  };
  // The tool's own name and its stages do not come from outside.
  return {
    ...(replaced(report, '') as Report),
    tool: report.tool,
    schema: report.schema,
  };
}

/** Fields that hold what an image, a feed or a person wrote. */
const outside = new Set(
  `name title summary reason path instruction createdBy because text redacted request response expected actual url
  rule aliases purl version licenses why command subject product expression category range comparison inside origin
  source repoTags repoDigests dependsOn foundBy fixedIn to references clause clauses unit codename versionId ecosystem
  uri suites sections package architecture vector user labels`.split(/\s+/),
);

/** Nothing that a terminal obeys, and nothing that turns the direction of the text around it. */
export function expectNoControls(output: string): void {
  const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.exec(output);
  expect(found === null ? 'harmless' : `U+${found[0].charCodeAt(0).toString(16)} at ${found.index}`).toBe(
    'harmless',
  );
}
