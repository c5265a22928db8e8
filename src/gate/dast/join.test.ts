import { describe, expect, test } from 'vitest';
import type { Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import { codeOfExchangeText } from '../../report/words/finding.js';
import { joinedWithReports } from './join.js';

const attacked: Finding = {
  kind: 'finding',
  rule: 'sql-injection-boolean',
  aliases: ['ZAP-40018', 'CWE-89'],
  engine: 'dast',
  title: 'SQL injection (query pier)',
  severity: 'high',
  risk: 75,
  fingerprint: 'dast|sql-injection-boolean|GET /api/berths/{number}|query pier',
  locations: [{ at: 'url', url: 'http://127.0.0.1:8080/api/berths/7?pier' }],
  fix: { kind: 'manual', summary: 'Bind values.' },
  references: [],
  evidence: {
    kind: 'exchange',
    request: 'GET /api/berths/7?pier=B%27 HTTP/1.1\r\n\r\n',
    response: '',
    payload: "B'",
    curl: "curl 'http://127.0.0.1:8080/api/berths/7?pier=B%27'",
  },
};

function flow(cwe: number, method: string, path: string, fix: Finding['fix']): Finding {
  return {
    ...attacked,
    rule: 'sql-injection',
    engine: 'sast',
    locations: [{ at: 'file', path: 'src/db.ts', line: 40 }],
    ...(fix === undefined ? {} : { fix }),
    evidence: {
      kind: 'dataflow',
      cwe,
      trace: [
        { at: 'file', path: 'src/berths.ts', line: 12 },
        { at: 'file', path: 'src/db.ts', line: 40 },
      ],
      routes: [{ method, path }],
    },
  };
}

const edit: Finding['fix'] = { kind: 'edit', summary: 'Bind pier.', path: 'src/db.ts', safe: false };
const reportOf = (...findings: readonly Finding[]) => ({ findings }) as unknown as Report;
const codeOf = (finding: Finding | undefined) =>
  finding?.evidence.kind === 'exchange' ? finding.evidence.code : undefined;

describe('what an attack proved and what the code shows', () => {
  test('are one finding: route, way, image and one fix', () => {
    const report = reportOf(flow(89, 'GET', '/berths/:id', edit));
    const [joined] = joinedWithReports([attacked], [report], 'harbour:1.4');
    expect(joined?.fix).toEqual(edit);
    expect(joined?.image).toEqual({ name: 'harbour:1.4' });
    expect(joined?.fingerprint).toBe(attacked.fingerprint);
    expect(joined?.locations).toEqual([attacked.locations[0], { at: 'file', path: 'src/db.ts', line: 40 }]);
    const code = codeOf(joined);
    expect(code === undefined ? '' : codeOfExchangeText(code)).toBe(
      'GET /berths/:id, sql-injection: src/berths.ts:12 → src/db.ts:40',
    );
  });

  test.each([
    ['Express', '/api/berths/:id'],
    ['Flask', '/api/berths/<int:id>'],
    ['Spring', '/api/berths/{id}'],
    ['Next', '/api/berths/[id]'],
    ['the rest of a path', '/api/*'],
    ['a router that is mounted', '/berths/:id'],
  ])('a route of %s fits', (_, path) => {
    expect(codeOf(joinedWithReports([attacked], [reportOf(flow(564, 'ALL', path, edit))])[0])).toBeDefined();
  });

  test.each([
    ['another weakness', flow(79, 'GET', '/api/berths/:id', edit)],
    ['another method', flow(89, 'POST', '/api/berths/:id', edit)],
    ['another route', flow(89, 'GET', '/api/boats/:id', edit)],
    ['a route without a word of its own', flow(89, 'GET', '/:id', edit)],
    ['a shorter route', flow(89, 'GET', '/api/berths', edit)],
  ])('%s stays apart', (_, other) => {
    expect(joinedWithReports([attacked], [reportOf(other)])).toEqual([attacked]);
  });

  test('a probe for a known vulnerability names the package', () => {
    const probe = { ...attacked, aliases: ['CVE-2024-1', 'CWE-22'] };
    const installed = {
      ...attacked,
      rule: 'CVE-2024-1',
      fix: { kind: 'manual', summary: 'Upgrade grafana to 9.1.' },
      evidence: {
        kind: 'vulnerable-component',
        components: [
          { purl: 'pkg:deb/debian/grafana@8.3.0', name: 'grafana', version: '8.3.0', ecosystem: 'deb' },
        ],
      },
    } as unknown as Finding;
    const [joined] = joinedWithReports([probe], [reportOf(installed)]);
    expect(joined?.evidence).toMatchObject({ component: { purl: 'pkg:deb/debian/grafana@8.3.0' } });
    expect(joined?.fix?.summary).toBe('Upgrade grafana to 9.1.');
  });
});
