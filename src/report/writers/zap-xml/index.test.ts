import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };

const finding: Finding = {
  kind: 'finding',
  rule: 'sql-injection-error',
  aliases: ['ZAP-40018', 'CWE-89', 'WASC-19'],
  engine: 'dast',
  title: 'SQL injection (query berth)',
  severity: 'high',
  risk: 75,
  fingerprint: 'dast|sql-injection-error|GET /find|query berth',
  locations: [{ at: 'url', url: 'http://127.0.0.1:8080/find?berth' }],
  fix: { kind: 'manual', summary: 'Bind values.' },
  references: ['https://example.com/a'],
  evidence: {
    kind: 'exchange',
    request: 'GET /find?berth=%27 HTTP/1.1\r\n\r\n',
    response: 'HTTP/1.1 500\r\n\r\n<b>near "\u0027"</b>',
    origin: 'http://127.0.0.1:8080',
    payload: "'",
    place: 'query berth',
    proof: '<b>near</b>',
    confidence: 'confirmed',
  },
};

acceptWriter(writer, { check: (output) => expect(output.length).toBeGreaterThan(40) });

describe('zap-xml', () => {
  it('has the rule with its number, and the instance', async () => {
    const output = await writer.write(sampleReport({ findings: [finding] }), options);
    for (const part of [
      '40018',
      'High (Confirmed)',
      'http://127.0.0.1:8080/find?berth',
      '89',
      '19',
      'Bind values.',
    ])
      expect(output).toContain(part);
    expect(output).toContain('<evidence>&lt;b&gt;near&lt;/b&gt;</evidence>');
  });
});
