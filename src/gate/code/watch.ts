import { join } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { CodeSession } from '../../engines/sast/edits/session.js';
import type { Judge } from '../../engines/sast/engine.js';
import type { ReadGrammar } from '../../engines/sast/languages/assets.js';
import type { Selected } from '../../engines/sast/selection.js';
import type { LoadedRules } from '../../engines/sast/user-rules/schema.js';
import { printable } from '../../report/printable.js';
import type { GateContext } from '../context.js';
import { type CodeTarget, withSources } from './sources.js';

export interface WatchedCode extends CodeTarget {
  /** The part of the configuration below `engines.sast`. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isJson: boolean;
}

export interface WatchContext extends GateContext {
  print(text: string): Promise<void>;
}

const pauseMs = 1000;
const maxBytes = 8 * 1024 * 1024;

/** Stays until the process is ended, and prints what each saved file changes. @throws SeaworthyError NOT_FOUND, CONFIG_INVALID */
export async function watchCode(target: WatchedCode, context: WatchContext): Promise<never> {
  const watch = new CodeWatch(target, context);
  for (;;) {
    const change = await watch.look();
    if (change) await context.print(target.isJson ? `${JSON.stringify(change)}\n` : textOf(change));
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}

/** Findings that came and went since the look before, of all that are shown now. */
export interface CodeChange {
  readonly found: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly total: number;
}

interface Tools {
  readonly session: CodeSession;
  readonly judge: Judge;
  readonly rules: LoadedRules;
  readonly read: ReadGrammar;
}

/** The code of a folder, with what was found in it when it was looked at last. */
export class CodeWatch {
  private readonly target: WatchedCode;
  private readonly context: GateContext;
  private selected: Selected | undefined;
  private seen: ReadonlyMap<string, string> = new Map();
  private shown: readonly Finding[] = [];
  private tools: Tools | undefined;

  constructor(target: WatchedCode, context: GateContext) {
    this.target = target;
    this.context = context;
  }

  /** Undefined where no file has changed. */
  async look(): Promise<CodeChange | undefined> {
    const before = this.selected;
    const selected = await this.current();
    if (selected === before) return undefined;
    const { session, judge, rules, read } = await this.opened();
    const { withUserRules } = await import('../../engines/sast/engine.js');
    const analysis = await session.analyze(selected.sources, selected.resources);
    const { findings } = await withUserRules(analysis, selected.sources, read, rules);
    const { shown } = judge(findings, selected.sources);
    const known = new Set(this.shown.map(({ fingerprint }) => fingerprint));
    const now = new Set(shown.map(({ fingerprint }) => fingerprint));
    const change = {
      found: shown.filter(({ fingerprint }) => !known.has(fingerprint)),
      gone: this.shown.filter(({ fingerprint }) => !now.has(fingerprint)),
      total: shown.length,
    };
    this.shown = shown;
    return change;
  }

  private async opened(): Promise<Tools> {
    if (this.tools) return this.tools;
    const [{ CodeSession }, { judgeFor, userRulesOf }, { readSettings }, { grammarsOnDisk }] =
      await Promise.all([
        import('../../engines/sast/edits/session.js'),
        import('../../engines/sast/engine.js'),
        import('../../engines/sast/settings.js'),
        import('../../engines/sast/languages/assets.js'),
      ]);
    const { world } = this.context;
    const settings = readSettings(this.target.settings);
    const read = grammarsOnDisk(world.disk);
    const rules = userRulesOf(settings, { world });
    this.tools = { session: new CodeSession(read), judge: await judgeFor(settings, { world }), rules, read };
    return this.tools;
  }

  /** The same object where nothing has changed. Names that come or go are seen by the times of their folders. */
  private async current(): Promise<Selected> {
    const { selected, seen } = this;
    if (selected) {
      const changed = [...seen].filter(([path, state]) => this.stateOf(path) !== state).map(([path]) => path);
      if (changed.length === 0) return selected;
      const edited = this.edited(selected, new Set(changed));
      if (edited) return edited;
    }
    const opened = await withSources(this.target, this.context, async (all) => all.selected);
    this.keep(opened);
    return opened;
  }

  /** Undefined where other files than sources have changed. */
  private edited(selected: Selected, changed: ReadonlySet<string>): Selected | undefined {
    const sources = selected.sources.map((file) => {
      if (!changed.has(file.path)) return file;
      const text = this.textOf(file.path);
      return text === undefined ? undefined : { path: file.path, text };
    });
    const known = new Set(selected.sources.map(({ path }) => path));
    if (sources.includes(undefined) || [...changed].some((path) => !known.has(path))) return undefined;
    const edited = { ...selected, sources: sources.flatMap((each) => each ?? []) };
    this.keep(edited);
    return edited;
  }

  private keep(selected: Selected): void {
    this.selected = selected;
    const files = [...selected.sources.map(({ path }) => path), ...selected.resources.keys()];
    const folders = files.flatMap(foldersAbove);
    this.seen = new Map(
      [...new Set([...files, ...folders])].map((path) => [path, this.stateOf(path)] as const),
    );
  }

  private stateOf(path: string): string {
    const status = this.context.world.disk.status(join(this.target.reference, path));
    return status ? `${status.type} ${status.sizeBytes} ${status.modifiedMs}` : '';
  }

  /** Undefined where it is gone again, too long, or a link: then the folder is read as a whole, which says what is not read. */
  private textOf(path: string): string | undefined {
    const { disk } = this.context.world;
    const whole = join(this.target.reference, path);
    try {
      if (disk.status(whole)?.type !== 'file') return undefined;
      return new TextDecoder().decode(disk.readFile(whole, { maxBytes }));
    } catch {
      return undefined;
    }
  }
}

/** `a/b` and `a` of `a/b/c.js`, and the folder itself. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('/'))];
}

function textOf({ found, gone, total }: CodeChange): string {
  const lines = [
    ...found.map((each) => `+ ${lineOf(each)}`),
    ...gone.map((each) => `- ${lineOf(each)}`),
    `${total} ${total === 1 ? 'finding' : 'findings'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function lineOf({ locations: [place], severity, rule, title }: Finding): string {
  const where = place.at === 'file' ? `${place.path}:${place.line ?? 1}` : '';
  return printable(`${where} ${severity} ${rule}: ${title}`);
}
