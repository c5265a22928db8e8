import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { cleanReport, sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output, report) => {
    expect(wellFormed(output)).toBe('well-formed');
    const cases = output.match(/<testcase /g)?.length;
    const gaps = report.gaps.filter(({ weight }) => weight === 'incomplete').length;
    expect(cases).toBe(1 + report.findings.length + report.verdict.waived.length + gaps);
    expect(output).toContain(`tests="${cases}"`);
  },
});

describe('JUnit report', () => {
  it('fails what breaks the policy, passes the rest, and skips what was not seen', async () => {
    const output = await writer.write(sampleReport(), options);
    expect(output).toContain(
      '<testsuites name="seaworthy" tests="15" failures="5" errors="0" skipped="2" time="0.940">',
    );
    expect(output).toContain(
      '<testcase classname="policy" name="verdict"><failure message="4 of 12 findings break policy &quot;default&quot;" type="policy">',
    );
    expect(output).toContain(
      'message="critical 10.0: Remote code execution by lookups in log messages (breaks kev)"',
    );
    expect(output).toContain('<skipped message="waived until 2026-11-30: trimEnd is never called');
    expect(output).toContain(
      '<testcase classname="coverage.java/archive" name="app/lib/broken.jar"><skipped',
    );
  });

  it('has one test even when there is nothing to say', async () => {
    const output = await writer.write(cleanReport(), options);
    expect(output).toContain('tests="1" failures="0"');
  });

  it.each([
    [true, 'failures="1" errors="0" skipped="1"'],
    [false, 'failures="0" errors="0" skipped="2"'],
  ])('does not pass an incomplete scan (strict: %s)', async (strict, counts) => {
    const { verdict, gaps } = sampleReport();
    const report = cleanReport({
      gaps,
      verdict: {
        ...verdict,
        broken: [],
        waived: [],
        outcome: 'incomplete',
        policy: { ...verdict.policy, strict },
      },
    });
    expect(await writer.write(report, options)).toContain(counts);
  });
});

/** XML 1.0 as far as we write it: elements in order, quoted attributes, known entities, allowed characters. */
function wellFormed(xml: string): string {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden) return `U+${forbidden[0].codePointAt(0)?.toString(16)} is not allowed`;
  const text = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const open: string[] = [];
  const pieces = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)|([\s\S])/gy;
  for (const [whole, slash, name = '', attributes = '', empty, words = '', wrong] of text.matchAll(pieces)) {
    if (wrong !== undefined) return `unexpected ${wrong}`;
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(attributes + words)) return `a bare ampersand in ${whole}`;
    if (words !== '' || empty === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `unexpected end of ${name}`;
  }
  return open.length === 0 ? 'well-formed' : `${open.join(', ')} is open`;
}
