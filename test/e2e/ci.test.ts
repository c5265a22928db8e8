import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listenLocally } from '../../src/testing/listening.js';

const folder = mkdtempSync(join(tmpdir(), 'ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  readonly name: string;
  readonly run: string;
  readonly uses?: string;
}
const action = parse(readFileSync('action.yml', 'utf8')) as { runs: { steps: readonly Step[] } };

/** The action's steps as a runner has them, with its environment. */
async function runStep(
  name: string,
  env: Record<string, string>,
  cwd: string,
): Promise<{ code: number; out: string }> {
  const script = action.runs.steps.find((step) => step.name === name)?.run ?? 'exit 99';
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { ...process.env, ...env },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      out += String(chunk);
    });
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  return { code, out };
}

describe('the GitHub action', () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'Dockerfile'), 'FROM debian:bookworm\nRUN apt-get update\nUSER 1000\n');
  const env = {
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: 'harbour/berths',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_TOKEN: 'token-of-the-job',
    PACKAGE: '',
    TARGET: '.',
    FAIL_ON: 'secret',
    INCOMPLETE: 'warn',
    SARIF: 'seaworthy.sarif',
  };

  it.skipIf(!existsSync('dist/seaworthy.js'))('runs this checkout, reports and uploads', async () => {
    expect(await runStep('Prepare Seaworthy', env, project)).toMatchObject({ code: 0 });
    const [, SEAWORTHY = ''] = /^SEAWORTHY=(.*)$/m.exec(readFileSync(env.GITHUB_ENV, 'utf8')) ?? [];
    const received: { url: string; authorization: string; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        received.push({ url: request.url ?? '', authorization: request.headers.authorization ?? '', body });
        response.writeHead(202).end('{}');
      });
    });
    const port = await listenLocally(server);
    const upload = { UPLOAD: 'true', GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const { code, out } = await runStep('Check', { ...env, SEAWORTHY, ...upload }, project);
    server.close();
    expect(code, out).toBe(0);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('Seaworthy');
    expect(received).toMatchObject([
      { url: '/repos/harbour/berths/code-scanning/sarifs', authorization: 'Bearer token-of-the-job' },
    ]);
    const { sarif } = JSON.parse(received[0]?.body ?? '{}') as { sarif: string };
    const log = JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8')) as { version: string };
    expect(log.version).toBe('2.1.0');
  });
});

it('no workflow, action or template runs code of others that is not pinned by digest', () => {
  const files = [
    'action.yml',
    ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
  ];
  const used = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s*-?\s*uses:\s*(\S+)/gm)]);
  expect(used.map(([, name]) => name).filter((name) => !/@[0-9a-f]{40}$/.test(name ?? ''))).toEqual([]);
});
