import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/finding.js';
import type { Writer } from '../core/report.js';
import { acceptWriter } from './accept-writer.js';
import { sampleReport } from './sample-report.js';

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

/** Reports in the forms of ZAP have the same facts; `check` sees how the form writes the instance. */
export function acceptZapWriter(writer: Writer, check: (output: string) => void): void {
  acceptWriter(writer, { check: (output) => expect(output.length).toBeGreaterThan(40) });

  describe(writer.id, () => {
    it('has the rule with its number, and the instance', async () => {
      const options = { colour: false, widthColumns: 100, all: false };
      const output = await writer.write(sampleReport({ findings: [finding] }), options);
      const address = 'http://127.0.0.1:8080/find?berth';
      for (const part of ['40018', 'High (Confirmed)', address, '89', '19', 'Bind values.'])
        expect(output).toContain(part);
      check(output);
    });
  });
}
