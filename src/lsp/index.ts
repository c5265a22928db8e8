import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  CodeActionTriggerKind,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reasonOf } from '../core/errors.js';
import type { World } from '../core/world.js';
import type { DocumentSettings } from '../gate/documents/document.js';
import { actionsFor, fixAllKind } from './actions.js';
import { diagnosticsOf } from './diagnostics.js';
import { FrameGuard } from './frames.js';
import { hoverAt } from './hover.js';
import { Session } from './session.js';

export type { DocumentSettings } from '../gate/documents/document.js';

export interface ServerContext {
  readonly world: World;
  readonly version: string;
  /** The configuration for files of a folder, read anew. @throws SeaworthyError CONFIG_INVALID */
  settingsFor(folder: string): Promise<DocumentSettings>;
}

/** Wait for the end of a word before reporting. */
const pauseMs = 150;

/**
 * Speaks the Language Server Protocol 3.17 over two streams until the editor says `exit` or goes away; the process ends
 * with it, as the protocol wants: 0 after `shutdown`, 1 without.
 * @throws SeaworthyError USAGE where the input is something else; LIMIT_EXCEEDED for a message beyond the limit
 */
export function serve(input: Readable, output: Writable, context: ServerContext): Promise<never> {
  const guard = new FrameGuard();
  const reader = new StreamMessageReader(guard);
  // Its timer for half a message would keep the process alive when the rest cannot come.
  reader.partialMessageTimeout = 0;
  const connection = createConnection(reader, new StreamMessageWriter(output));
  const broken = new Promise<never>((_, reject) => {
    guard.once('error', reject);
    guard.once('end', () => process.exit(1));
  });
  attach(connection, context);
  connection.listen();
  input.pipe(guard);
  return broken;
}

/** What changes the verdict about a file that is open: configurations, and the other files of charts and modules. */
const watchers = [
  '**/{seaworthy.yaml,.hadolint.yaml,.hadolint.yml,.checkov.yaml,.trivyignore,.trivyignore.yaml}',
  '**/{Chart.yaml,values.yaml,*.tf,*.tfvars,*.tpl,.dockerignore}',
].map((globPattern) => ({ globPattern }));

function attach(connection: Connection, context: ServerContext): void {
  const documents = new TextDocuments(TextDocument);
  const session = new Session(documents, context, (message) => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  });
  const timers = new Map<string, NodeJS.Timeout>();

  const publish = async (document: TextDocument): Promise<void> => {
    try {
      const { version } = document;
      const examined = await session.examined(document);
      // The document changed meanwhile: the next run reports it.
      if (documents.get(document.uri)?.version !== version) return;
      const diagnostics = diagnosticsOf(examined, document);
      await connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
    } catch (thrown) {
      connection.console.error(`${document.uri}: ${reasonOf(thrown)}`);
    }
  };
  const schedule = (document: TextDocument, delayMs: number): void => {
    clearTimeout(timers.get(document.uri));
    timers.set(
      document.uri,
      setTimeout(() => void publish(document), delayMs),
    );
  };

  let watchesFiles = false;
  connection.onInitialize((params) => {
    watchesFiles = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return initialized(params, session, context);
  });
  connection.onInitialized(() => {
    if (watchesFiles) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
  documents.onDidOpen(({ document }) => schedule(document, 0));
  documents.onDidChangeContent(({ document }) => {
    schedule(document, document.version <= 1 ? 0 : pauseMs);
    for (const other of session.besides(document)) schedule(other, pauseMs * 2);
  });
  documents.onDidSave(() => {
    session.forget();
    for (const document of documents.all()) schedule(document, pauseMs);
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(() => {
    session.forget();
    for (const document of documents.all()) schedule(document, pauseMs);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document === undefined ? null : hoverAt(await session.examined(document), document, position);
  });
  connection.onCodeAction(async ({ textDocument, range, context: { diagnostics, only, triggerKind } }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return [];
    const [{ problems }, workspace] = [
      await session.examined(document),
      await session.workspaceFor(document),
    ];
    const source = session.sourceOf(document);
    const isAutomatic = triggerKind === CodeActionTriggerKind.Automatic;
    return actionsFor({ document, source, problems, range, diagnostics, only, isAutomatic }, workspace);
  });
  documents.listen(connection);
}

function initialized(
  params: InitializeParams,
  session: Session,
  { version }: ServerContext,
): InitializeResult {
  session.roots = rootsOf(params);
  return {
    serverInfo: { name: 'seaworthy', version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
    },
  };
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
}
