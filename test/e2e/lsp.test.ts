import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  createMessageConnection,
  type Hover,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const built = existsSync('dist/seaworthy.js');
if (!built)
  console.warn('!! LEFT OUT: the built language server; run "npm run build" first ("npm test" does).');

const text = 'FROM debian:13\nRUN apt-get update && \\\n    apt-get install curl\nUSER 1\n';

describe.skipIf(!built)('the built language server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-lsp-'));
  const uri = pathToFileURL(join(folder, 'Dockerfile')).href;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, ['dist/seaworthy.js', 'lsp', '--stdio']);
  }

  async function opened(): Promise<{ client: MessageConnection; exit: Promise<number | null> }> {
    const child = start();
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const client = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    client.onRequest('client/registerCapability', () => null);
    client.listen();
    const root = pathToFileURL(folder).href;
    const { capabilities, serverInfo } = await client.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'a' }],
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    expect(serverInfo?.name).toBe('seaworthy');
    expect(capabilities).toMatchObject({ hoverProvider: true });
    await client.sendNotification('initialized', {});
    return { client, exit };
  }

  function published(client: MessageConnection, fits: (one: PublishDiagnosticsParams) => boolean) {
    return new Promise<PublishDiagnosticsParams>((resolve) => {
      client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        if (fits(params)) resolve(params);
      });
    });
  }

  const open = (client: MessageConnection, version = 1) =>
    client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'dockerfile', version, text },
    });

  it('reports, explains, repairs, looks again while someone types, and ends as the protocol wants', async () => {
    const { client, exit } = await opened();
    const first = published(client, ({ diagnostics }) => diagnostics.length > 0);
    await open(client);
    const { diagnostics } = await first;
    const unpinned = diagnostics.find(({ code }) => code === 'apt-pinned');
    expect(unpinned).toMatchObject({
      source: 'seaworthy',
      range: { start: { line: 2, character: 20 }, end: { line: 2, character: 24 } },
    });

    const hover = await client.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: 21 },
    });
    expect(JSON.stringify(hover.contents)).toContain('When not to follow it');

    const actions = await client.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 24 } },
      context: { diagnostics },
    });
    const titles = actions.map(({ title }) => title);
    expect(titles).toContain('Ignore apt-pinned here, with a reason');
    expect(titles).toContain('Make all safe repairs in this file');
    const repair = actions.find(({ isPreferred }) => isPreferred === true);
    expect(repair?.edit?.changes?.[uri]?.[0]?.newText).toMatch(/^\S+ ?$/);

    const quiet = published(client, ({ version }) => version === 3);
    const change = (version: number, newText: string) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: newText }],
      });
    await change(2, 'FROM deb');
    await change(3, 'FROM debian:13\nUSER 1000\nHEALTHCHECK NONE\nCMD ["true"]\n');
    expect((await quiet).diagnostics.map(({ code }) => code)).not.toContain('apt-pinned');

    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect(await exit).toBe(0);
  });

  it('goes by the configuration of the project, and reports when it cannot', async () => {
    writeFileSync(join(folder, 'seaworthy.yaml'), 'engines:\n  lint:\n    ignore: [DL3008]\n');
    const { client, exit } = await opened();
    const first = published(client, ({ diagnostics }) => diagnostics.length > 0);
    await open(client);
    expect((await first).diagnostics.map(({ code }) => code)).not.toContain('apt-pinned');
    writeFileSync(join(folder, 'seaworthy.yaml'), 'engines:\n  lint:\n    nonsense: true\n');
    const warned = new Promise<string>((resolve) => {
      client.onNotification('window/showMessage', ({ message }: { message: string }) => resolve(message));
    });
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect(await warned).toContain('The configuration is not used');
    rmSync(join(folder, 'seaworthy.yaml'));
    await client.sendNotification('exit');
    expect(await exit).toBe(1);
  });

  it.each([
    ['no header', 'hello\n', 2, 'A message has no header'],
    ['a huge message', 'Content-Length: 99999999999\r\n\r\n', 4, '99999999999 bytes'],
    ['half a message', 'Content-Length: 10\r\n\r\n{', 2, 'in the middle of a message'],
  ])('ends with an error that says why: %s', async (_, input, code, reason) => {
    const child = start();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    // What it says may still be read when it has ended.
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdin.end(input);
    expect(await closed).toBe(code);
    expect(said).toContain(reason);
  });
});
