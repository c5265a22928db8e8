import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import { auditFtp } from './ftp.js';

type Script = Readonly<Record<string, string>>;
const servers: Server[] = [];
const received: string[] = [];

/** Answers each command by its line or its first word; `greeting` comes by itself. */
async function serve(script: Script, onOpen: (socket: Socket) => void = () => {}): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    onOpen(socket);
    if (script.greeting !== undefined) socket.write(`${script.greeting}\r\n`);
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('latin1').split('\r\n').filter(Boolean)) {
        received.push(line);
        const reply = script[line] ?? script[line.split(' ', 1)[0] ?? ''] ?? '500 what?';
        socket.write(`${reply}\r\n`);
      }
    });
  });
  servers.push(server);
  const port = await listenLocally(server);
  return `ftp://127.0.0.1:${port}/`;
}

afterAll(() => {
  for (const server of servers) server.close();
});

async function audit(
  script: Script,
  more: { mayWrite?: boolean; timeoutMs?: number; onOpen?: (socket: Socket) => void } = {},
) {
  const url = await serve(script, more.onOpen);
  const { findings, gaps } = await auditFtp({
    url,
    address: '127.0.0.1',
    mayWrite: more.mayWrite ?? false,
    marker: 'probe7',
    timeoutMs: more.timeoutMs ?? 20_000,
  });
  return { rules: findings.map(({ rule }) => rule), findings, gaps };
}

const open: Script = {
  greeting: '220-Welcome\r\n220 (vsFTPd 3.0.3)',
  FEAT: '211-Features:\r\n UTF8\r\n211 End',
  USER: '331 Please specify the password.',
  PASS: '230 Login successful.',
  MKD: '257 "/probe7" created',
  RMD: '250 removed',
  QUIT: '221 Goodbye.',
};

describe('an FTP service', () => {
  test('that lets everyone in, in clear text', async () => {
    const { rules, gaps } = await audit(open);
    expect(rules).toEqual(['ftp-version-disclosed', 'ftp-clear-text', 'ftp-anonymous-login']);
    expect(gaps).toEqual([]);
    expect(received).not.toContain('MKD probe7');
  });
  test('that lets everyone write, where writing is allowed to the scan', async () => {
    expect((await audit(open, { mayWrite: true })).rules).toContain('ftp-anonymous-write');
    expect(received).toContain('RMD probe7');
    expect((await audit({ ...open, MKD: '550 Permission denied.' }, { mayWrite: true })).rules).not.toContain(
      'ftp-anonymous-write',
    );
  });
  test('that offers TLS and does not require it', async () => {
    const offering = { ...open, FEAT: '211-Features:\r\n AUTH TLS\r\n211 End', PASS: '530 Login incorrect.' };
    expect((await audit(offering)).rules).toEqual(['ftp-version-disclosed', 'ftp-tls-not-required']);
  });
  test('that offers TLS and has no list of features', async () => {
    const silent = {
      ...open,
      FEAT: '502 Command not implemented.',
      'AUTH TLS': '234 Proceed with negotiation.',
    };
    expect((await audit(silent)).rules).toContain('ftp-tls-not-required');
    const without = { ...open, FEAT: '502 Command not implemented.', AUTH: '504 Unknown AUTH type.' };
    expect((await audit(without)).rules).toContain('ftp-clear-text');
  });
  test('beside another one of the same host is a finding of its own', async () => {
    const [first, second] = [await audit(open), await audit(open)];
    const own = new Set([...first.findings, ...second.findings].map(({ fingerprint }) => fingerprint));
    expect(own.size).toBe(first.findings.length + second.findings.length);
  });
  test('that requires TLS of everyone but the anonymous user', async () => {
    const { rules } = await audit({
      ...open,
      greeting: '220 Harbour office',
      FEAT: '211-Features:\r\n AUTH TLS\r\n211 End',
      USER: '530 Non-anonymous sessions must use encryption.',
      'USER anonymous': '331 Please specify the password.',
    });
    expect(rules).toEqual(['ftp-anonymous-login']);
  });
  test('whose greeting has numbers that are no version', async () => {
    const greeting = '220 Welcome to Harbour 10.0.0.5 on 28.11.2026, at 12.30';
    expect((await audit({ ...open, greeting })).rules).not.toContain('ftp-version-disclosed');
  });
  test('that hangs up instead of a reply to the last command is audited to its end', async () => {
    const onOpen = (socket: Socket) =>
      socket.prependListener('data', (bytes) => {
        if (bytes.toString('latin1').startsWith('QUIT')) socket.destroy();
      });
    expect((await audit(open, { onOpen })).gaps).toEqual([]);
  });
  test('that drips is given up in time', async () => {
    const onOpen = (socket: Socket) => {
      const timer = setInterval(() => socket.write('2'), 50);
      socket.once('close', () => clearInterval(timer));
    };
    const { gaps } = await audit({}, { timeoutMs: 400, onOpen });
    expect(gaps.map(({ reason }) => reason)).toEqual([
      'The FTP service was not audited to its end: the server did not answer in time.',
    ]);
  });
  test('of a release with a back door', async () => {
    const { findings } = await audit({ ...open, greeting: '220 (vsFTPd 2.3.4)' });
    expect(findings.find(({ rule }) => rule === 'ftp-vulnerable-release')?.aliases).toContain(
      'CVE-2011-2523',
    );
    // The archive was exchanged for days; what distributions built of the same release is benign.
    expect(findings.find(({ rule }) => rule === 'ftp-vulnerable-release')?.evidence).toMatchObject({
      confidence: 'medium',
    });
    expect((await audit({ ...open, greeting: '220 ProFTPD 1.3.5e Server' })).rules).not.toContain(
      'ftp-vulnerable-release',
    );
  });
  test('that is sound is silent', async () => {
    const sound = {
      greeting: '220 Harbour office',
      FEAT: '211-Features:\r\n AUTH TLS\r\n211 End',
      USER: '530 Please use AUTH TLS first.',
      QUIT: '221 Goodbye.',
    };
    expect(await audit(sound)).toEqual({ rules: [], findings: [], gaps: [] });
  });
  test.each<[string, Script, ((socket: Socket) => void)?]>([
    ['hangs', {}],
    ['is not FTP', { greeting: 'HTTP/1.1 400 Bad Request' }],
    ['talks without end', {}, (socket) => void socket.write(`220-${'x'.repeat(40_000)}`)],
    ['hangs up', {}, (socket) => void socket.end()],
    ['is full', { greeting: '421 Too many users' }],
  ])('that %s is a gap, and no finding', async (_, script, onOpen = () => {}) => {
    const { rules, gaps } = await audit(script, { timeoutMs: 500, onOpen });
    expect(rules).toEqual([]);
    expect(gaps).toHaveLength(1);
  });
});
