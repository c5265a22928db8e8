import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/build.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { runCommand, type TypedOptions } from '../../testing/run-command.js';
import { command } from './fix.js';

const flawed = advisory('T-1', [affects('PyPI', 'outer', '0 1.2.0')], { severity: 'critical' });
const store = buildSegment([{ kind: 'advisory', advisory: flawed }], {
  source: 'osv:test',
  builtAt: '2026-01-15T12:00:00Z',
  complete: true,
});

const run = (files: Readonly<Record<string, string | Uint8Array>>, options: TypedOptions = {}) =>
  runCommand(command, { ...files, '.db/test.swdb': store }, [], options);

const injection = `const { exec } = require('child_process');
const app = require('express')();
app.get('/queue', (req, res) => {
  exec('lpstat -p ' + req.query.host, (error, out) => res.json(out));
});
`;
const dockerfile =
  'FROM debian:13-slim\nRUN apt-get update && apt-get install curl\nUSER 1\nHEALTHCHECK NONE\n';
const project = { 'app.js': injection, 'web/app.js': injection, Dockerfile: dockerfile };

async function changedBy(settings: string) {
  const { files } = await run({ ...project, 'seaworthy.yaml': settings });
  return Object.entries(project).flatMap(([path, text]) => (files[path] === text ? [] : [path]));
}

describe('fix', () => {
  it.each([
    ['nothing', '', ['app.js', 'web/app.js', 'Dockerfile']],
    ['paths that are left out', 'scan: {exclude: [web]}\n', ['app.js', 'Dockerfile']],
    ['no code', 'scan: {skip: [sast]}\n', ['Dockerfile']],
    ['no Dockerfiles', 'scan: {skip: [lint]}\n', ['app.js', 'web/app.js']],
    ['rules that do not run', 'engines: {sast: {skip: [command-injection]}}\n', ['Dockerfile']],
  ])('obeys a configuration with %s', async (_, settings, changed) => {
    expect(await changedBy(settings)).toEqual(changed);
  });

  it('leaves copies of libraries alone', async () => {
    const copy = `/*! Widget v3.2.1 | (c) its authors */\n${injection}`;
    const { files } = await run({ 'app.js': injection, 'web/widget.js': copy });
    expect(files['web/widget.js']).toBe(copy);
    expect(files['app.js']).not.toBe(injection);
  });

  it('leaves data of tests alone, unless it is named product', async () => {
    const files = { 'testdata/Dockerfile': dockerfile };
    expect((await run(files)).files['testdata/Dockerfile']).toBe(dockerfile);
    const named = { ...files, 'seaworthy.yaml': 'roles: [{path: testdata, role: product}]\n' };
    expect((await run(named)).files['testdata/Dockerfile']).not.toBe(dockerfile);
  });

  it('shows repairs that need consent, and writes nothing', async () => {
    const hash = 'import hashlib\n\n\ndef h(p):\n    return hashlib.md5(p).hexdigest()\n';
    const options = { diff: true, everything: true, yes: true };
    const { out, files, exitCode } = await run({ 'hash.py': hash }, options);
    expect(out).toContain('+    return hashlib.sha256(p)');
    expect(files['hash.py']).toBe(hash);
    expect(exitCode).toBe(1);
  });

  it('lists the command of a step that has no line to change', async () => {
    const lock = '[[package]]\nname = "outer"\nversion = "1.0.0"\n';
    const manifest = '[tool.poetry.dependencies]\nshell = "^1"\n';
    const { reported } = await run({ 'poetry.lock': lock, 'pyproject.toml': manifest }, { diff: true });
    expect(reported).toContain('By hand:\n  poetry.lock:1  outer 1.0.0 → 1.2.0\n    $ poetry update outer');
  });

  it('lists a line that it could not change among what is left by hand', async () => {
    const line = Uint8Array.from('outer==1.0.0  # Jos\u00e9\n', (char) => char.charCodeAt(0));
    const { reported } = await run({ 'requirements.txt': line });
    expect(reported).toContain('0 files changed\nBy hand:\n  requirements.txt:1  outer==1.0.0');
    expect(reported).toContain('(the line is not what was scanned)');
  });
});
