import { basename, dirname, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bounded } from '../core/bounded.js';
import { reasonOf } from '../core/errors.js';
import {
  type DocumentSettings,
  type Examined,
  plainSettings,
  type SourceDocument,
  type Workspace,
} from '../gate/documents/document.js';
import { examine } from '../gate/documents/examine.js';
import type { ServerContext } from './index.js';

const maxBytes = 4 * 1024 * 1024;

const affectsOthers = /\.(?:ya?ml|tpl|tf|tfvars|dockerignore)$/;

const behindTemplates = bounded(/\/templates(?:\/.*)?$/, 32768);

/** What lies open, with the settings for it, and what was found in the versions that were looked at last. */
export class Session {
  /** Folders of the workspace. */
  roots: readonly string[] = [];
  readonly #documents: TextDocuments<TextDocument>;
  readonly #context: ServerContext;
  readonly #warn: (message: string) => void;
  readonly #warned = new Set<string>();
  readonly #settings = new Map<string, Promise<DocumentSettings>>();
  readonly #examined = new Map<string, { readonly version: number; readonly result: Promise<Examined> }>();

  constructor(
    documents: TextDocuments<TextDocument>,
    context: ServerContext,
    warn: (message: string) => void,
  ) {
    this.#documents = documents;
    this.#context = context;
    this.#warn = warn;
  }

  examined(document: TextDocument): Promise<Examined> {
    const { uri, version } = document;
    const known = this.#examined.get(uri);
    if (known?.version === version) return known.result;
    const result = this.workspaceFor(document).then((workspace) =>
      examine(this.sourceOf(document), workspace),
    );
    this.#examined.set(uri, { version, result });
    return result;
  }

  /** Files changed on disk, or the configuration did. */
  forget(): void {
    this.#settings.clear();
    this.#examined.clear();
  }

  /** Open documents that may say something else now: of the same module or chart, in the same or a near folder. */
  besides({ uri }: TextDocument): readonly TextDocument[] {
    if (!affectsOthers.test(uri)) return [];
    const folder = uri.slice(0, uri.lastIndexOf('/')).replace(behindTemplates, '');
    const others = this.#documents
      .all()
      .filter((other) => other.uri !== uri && other.uri.startsWith(`${folder}/`));
    for (const other of others) this.#examined.delete(other.uri);
    return others;
  }

  sourceOf(document: TextDocument): SourceDocument {
    const file = fileOf(document.uri);
    const name = file ?? nameIn(document.uri);
    return {
      path: this.#pathOf(name, file !== undefined),
      ...(file === undefined ? {} : { file }),
      text: document.getText(),
      languageId: document.languageId,
    };
  }

  async workspaceFor(document: TextDocument): Promise<Workspace> {
    const file = fileOf(document.uri);
    const folder = file === undefined ? this.roots[0] : dirname(file);
    const settings = folder === undefined ? plainSettings : await this.#settingsFor(folder);
    return { world: this.#context.world, settings, textOf: (other) => this.#textOf(other) };
  }

  #settingsFor(folder: string): Promise<DocumentSettings> {
    const known = this.#settings.get(folder);
    if (known !== undefined) return known;
    const read = this.#context.settingsFor(folder).catch((thrown: unknown) => {
      const message = `The configuration is not used: ${reasonOf(thrown)}`;
      if (!this.#warned.has(message)) this.#warn(message);
      this.#warned.add(message);
      return plainSettings;
    });
    this.#settings.set(folder, read);
    return read;
  }

  #pathOf(file: string, isOnDisk: boolean): string {
    const root = isOnDisk ? this.roots.find((one) => file.startsWith(one + sep)) : undefined;
    return root === undefined ? basename(file) : relative(root, file).split(sep).join('/');
  }

  #textOf(file: string): string | undefined {
    const open = this.#documents.get(pathToFileURL(file).href);
    if (open !== undefined) return open.getText();
    const { disk } = this.#context.world;
    const status = disk.status(file);
    if (status?.type !== 'file' || status.sizeBytes > maxBytes) return undefined;
    return new TextDecoder().decode(disk.readFile(file, { maxBytes }));
  }
}

function nameIn(uri: string): string {
  const name = uri.replace(/^[\w+.-]*:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    // Not escaped as an address should be: as it stands it is a name too.
    return name;
  }
}

function fileOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address that is none on this system (another host): the text is looked at all the same.
    return undefined;
  }
}
