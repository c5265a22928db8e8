import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openAuditLog } from '../../world/audit-log.js';
import { realPathOnHost, routesOfHost } from './host.js';

const folder = mkdtempSync(join(tmpdir(), 'authz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = {
  time: '2026-01-01T00:00:00.000Z',
  user: '',
  method: 'GET',
  uri: '/info',
  allow: true,
  rule: 'nothing',
  reason: 'allowed',
  tookMs: 1,
};

it('keeps a bounded number of audit files', () => {
  const path = join(folder, 'log', 'audit.jsonl');
  const log = openAuditLog(path, { maxBytes: 300, keepFiles: 2 });
  for (let count = 0; count < 20; count++) log.write({ ...record, uri: `/${count}` });
  log.close();
  expect(readFileSync(path, 'utf8')).toContain('"uri":"/19"');
  expect([1, 2, 3].map((age) => existsSync(`${path}.${age}`))).toEqual([true, true, false]);
});

it('follows links, also above what is not there, and has no answer for dangling ones', () => {
  symlinkSync('/', join(folder, 'root'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
  expect(realPathOnHost(join(folder, 'root'))).toBe('/');
  expect(realPathOnHost(join(folder, 'root', 'not-there-at-all', 'x'))).toBe('/not-there-at-all/x');
  expect(realPathOnHost(`${folder}/root/../new`)).toBe(realPathOnHost(join(folder, 'new')));
  expect(realPathOnHost(join(folder, 'dangling'))).toBeUndefined();
});

it('reads the routes of the host but for default ones, and refuses where they cannot be read', () => {
  const table =
    'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n' +
    'e\t00000000\t0107A8C0\t3\t0\t0\t0\t00000000\ne\t0007A8C0\t00000000\t1\t0\t0\t0\t00FFFFFF\n';
  expect(routesOfHost((path) => (path === '/proc/net/route' ? table : ''))).toEqual(['192.168.7.0/24']);
  expect(() => routesOfHost(() => '')).toThrow('cannot be read');
});
