import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { cleanReport, sampleReport } from '../../../testing/sample-report.js';
import { code, markdown } from '../../markdown-text.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output) => {
    expect(output.length).toBeLessThanOrEqual(65_536);
    expect(output).toMatch(/^## (?:✅|❌|⚠️) (?:PASS|FAIL|INCOMPLETE): /);
    const elements = outsideCode(output).match(/<\/?[a-z]+/gi) ?? [];
    expect(new Set(elements)).toEqual(
      new Set(elements.filter((each) => /^<\/?(?:details|summary|br|sub)$/.test(each))),
    );
    expect(outsideCode(output)).not.toMatch(/@everyone|\]\(javascript:/);
    for (const row of output.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| |')))
      expect(cellsOf(row)).toBeOneOf([4, 5]);
  },
});

describe('Markdown report', () => {
  it('has verdict and plan in sight', async () => {
    const output = await writer.write(sampleReport(), options);
    const [seen] = output.split('<details>');
    expect(seen).toContain('## ❌ FAIL: `shop-api:1.4`');
    expect(seen).toContain(
      '**4 of 12 findings break policy "default"** (1 known-exploited, 3 critical, 1 high)',
    );
    expect(seen).toContain('`apt-get update && apt-get upgrade -y`');
    expect(seen).toContain('**these 3 changes clear what breaks the policy now**');
    expect(seen).toContain('[`CVE-2021-44228`](https://nvd.nist.gov/vuln/detail/CVE-2021-44228)');
  });

  it('folds the rest', async () => {
    const output = await writer.write(sampleReport(), options);
    for (const summary of ['Not blocking: 8', 'Waived: 1', 'Coverage: 6 components, ⚠️ 1 thing not looked at'])
      expect(output).toContain(`<details><summary>${summary}`);
  });

  const proved = (place: string, response: string): Finding => ({
    kind: 'finding',
    rule: 'sql-injection-error',
    aliases: [],
    engine: 'dast',
    title: 'SQL injection',
    severity: 'high',
    risk: 75,
    fingerprint: `dast|sql-injection-error|${place}`,
    locations: [{ at: 'url', url: 'http://harbour.example/find?berth' }],
    references: [],
    evidence: {
      kind: 'exchange',
      request: 'GET /find?berth=%27 HTTP/1.1\r\n\r\n',
      response,
      payload: "'",
      place,
      proof: 'near',
      control: { request: 'GET /find?berth=1 HTTP/1.1\r\n\r\n', response },
      curl: `curl -d '${response}' http://harbour.example/find`,
    },
  });
  const failing = (findings: readonly Finding[]) => {
    const report = sampleReport({ findings });
    const broken = findings.map((finding) => ({ finding, clause: 'high' }));
    return { ...report, verdict: { ...report.verdict, broken } } as typeof report;
  };

  it('shows the name of an input that an application chose, and what it answered, as text', async () => {
    const output = await writer.write(
      failing([proved('query </summary><img src=x>@all', 'HTTP/1.1 200 OK\r\n\r\n\u009b31m\u2028x')]),
      options,
    );
    expect(output).toContain(
      'Proof: sql-injection-error query &#60;/summary&#62;&#60;img src=x&#62;&#64;all</summary>',
    );
    expect(output).toContain('    \\x9b31m\\u{2028}x');
  });

  it('stays below what GitHub takes with many proofs, and says how many are left out', async () => {
    const findings = Array.from({ length: 20 }, (_, index) => proved(`query p${index}`, 'x'.repeat(4_000)));
    const output = await writer.write(failing(findings), options);
    expect(output.length).toBeLessThanOrEqual(65_536);
    expect(output).toMatch(/… and \d+ more proofs; the JSON report has all of them/);
  });

  it('is short when all is well', async () => {
    const output = await writer.write(cleanReport(), options);
    expect(output).toContain('## ✅ PASS');
    expect(output.split('\n').length).toBeLessThan(16);
  });
});

describe('text in Markdown', () => {
  it.each([
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['a link', '[x](y)', '\\[x\\]\\(y\\)'],
    ['an element', '<b>', '&#60;b&#62;'],
    ['a mention and an issue', '@all #1', '&#64;all &#35;1'],
    ['an address', 'https://example.com', 'https&#58;//example.com'],
    ['a list', '- x', '\\- x'],
    ['a cell', 'a|b', 'a\\|b'],
    ['two lines', 'a\n# b', 'a &#35; b'],
  ])('shows %s as it is', (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  it.each([
    ['plain', 'a b', '`a b`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['at the edges', '`a`', '`` `a` ``'],
    ['a bar', 'a|b', '`a\\|b`'],
    ['nothing', '', ''],
  ])('puts %s between backticks', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

/** Without spans of code, whose contents are no markup. */
function outsideCode(output: string): string {
  return output.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

function cellsOf(row: string): number {
  return row.replace(/\\\|/g, '').split('|').length - 2;
}
