import type { Gap } from '../../../core/gap.js';
import type { CodeAnalysis, SourceFile } from '../analysis.js';
import { flowEngine, rawOf, reported } from '../analyze.js';
import { derivedFor } from '../catalogue/index.js';
import type { Project } from '../engine/project.js';
import { FreshRunNeeded } from '../engine/records.js';
import type { FunctionIr } from '../ir/ir.js';
import type { ReadGrammar } from '../languages/assets.js';
import { languages } from '../languages/index.generated.js';
import { createParser, type SourceParser } from '../languages/tree.js';
import { lowerFile } from '../lower-file.js';
import type { Part } from '../memory.js';
import { Parts } from '../parts.js';
import { movedTo, type RawAnalysis } from '../raw.js';
import { movePositions, swap } from './swap.js';
import { Symbols } from './symbols.js';

/** More edited files than these are no edit but another tree. */
const maxEdited = 50;

/** What is held of one language between two edits. */
interface Held {
  part: Part;
  readonly project: Project;
  readonly modules: ReadonlyMap<string, FunctionIr>;
  /** Of files that could not be read, or not all of them. */
  readonly gaps: Map<string, readonly Gap[]>;
  readonly symbols: Map<string, Symbols>;
  raw: RawAnalysis;
}

/**
 * Analyses one tree again and again, as its files change: what an edit cannot have changed is not run again, and the answer
 * is that of `analyzeCode` for the same files.
 */
export class CodeSession {
  /** How many languages the last call ran as a whole. */
  freshRuns = 0;
  private readonly read: ReadGrammar;
  private readonly held = new Map<string, Held>();

  constructor(read: ReadGrammar) {
    this.read = read;
  }

  async analyze(
    files: readonly SourceFile[],
    resources: ReadonlyMap<string, string> = new Map(),
  ): Promise<CodeAnalysis> {
    this.freshRuns = 0;
    const parser = await createParser(this.read);
    const parts: RawAnalysis[] = [];
    try {
      const chosen = new Parts(files);
      for (const part of chosen.all(resources)) parts.push(await this.partOf(part, chosen, parser));
    } finally {
      parser.close();
    }
    return reported(parts, files);
  }

  private async partOf(part: Part, chosen: Parts, parser: SourceParser): Promise<RawAnalysis> {
    const held = this.held.get(part.language);
    const known = held && (await this.edited(held, part, chosen, parser));
    if (known) return known;
    this.held.delete(part.language);
    return this.fresh(part, chosen, parser);
  }

  private async fresh(part: Part, chosen: Parts, parser: SourceParser): Promise<RawAnalysis> {
    this.freshRuns += 1;
    const gaps = new Map<string, readonly Gap[]>();
    const modules = new Map<string, FunctionIr>();
    for (const file of part.files) {
      const own: Gap[] = [];
      const module = await lowerFile(parser, file, own, chosen, part.language);
      gaps.set(file.path, own);
      if (module) modules.set(file.path, module);
    }
    const { Project, models } = await flowEngine();
    const derived = await derivedFor(part.language, [...modules.values()]);
    const project = new Project({ languages, models, derived }, [...modules.values()], part.resources);
    project.follow();
    const held = { part, project, modules, gaps, symbols: new Map(), raw: rawOf(project.run(), []) };
    this.held.set(part.language, held);
    return withGaps(held);
  }

  /** Undefined where all of the language has to run. */
  private async edited(
    held: Held,
    part: Part,
    chosen: Parts,
    parser: SourceParser,
  ): Promise<RawAnalysis | undefined> {
    const files = editedIn(held.part, part);
    if (!files) return undefined;
    const changed = new Set<FunctionIr>();
    const outwardly = new Set<FunctionIr>();
    let isLinkedAnew = false;
    for (const [before, file] of files) {
      const module = held.modules.get(file.path);
      const gaps: Gap[] = [];
      const after = await lowerFile(parser, file, gaps, chosen, part.language);
      if (!module || !after || after.isPage || after.page) return undefined;
      held.gaps.set(file.path, gaps);
      if (!(await isOfSameLibraries(part.language, module, after))) return undefined;
      const symbols = held.symbols.get(file.path) ?? new Symbols(before.text);
      held.symbols.set(file.path, symbols);
      symbols.edit(file.text);
      movePositions(after, (at) => symbols.of(at));
      const swapped = swap(module, after);
      for (const each of swapped.changed) changed.add(each);
      for (const each of swapped.outwardly) outwardly.add(each);
      isLinkedAnew ||= swapped.isModule;
    }
    held.part = part;
    try {
      if (changed.size > 0) held.raw = rawOf(held.project.runAgain({ changed, outwardly, isLinkedAnew }), []);
    } catch (thrown) {
      if (thrown instanceof FreshRunNeeded) return undefined;
      throw thrown;
    }
    return movedTo(withGaps(held), ({ path, at }) => {
      const symbols = held.symbols.get(path);
      const to = symbols ? symbols.offsetOf(at) : at;
      return to === undefined ? undefined : { path, at: to };
    });
  }
}

/** What was found, with the gaps of all files in their order. */
function withGaps({ raw, gaps, part }: Held): RawAnalysis {
  return { ...raw, gaps: [...part.files.flatMap(({ path }) => gaps.get(path) ?? []), ...raw.gaps] };
}

/** Files whose text is another, with what they were; undefined where files came or went, or settings changed. */
function editedIn(
  before: Part,
  after: Part,
): readonly (readonly [before: SourceFile, after: SourceFile])[] | undefined {
  if (before.files.length !== after.files.length || !isSameMap(before.resources, after.resources))
    return undefined;
  const edited: (readonly [SourceFile, SourceFile])[] = [];
  for (const [index, file] of after.files.entries()) {
    const known = before.files[index];
    if (known?.path !== file.path) return undefined;
    if (known.text !== file.text) edited.push([known, file]);
  }
  return edited.length > maxEdited ? undefined : edited;
}

function isSameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a === b || (a.size === b.size && [...a].every(([key, value]) => b.get(key) === value));
}

/** Whether a file asks for the same of what libraries declare. */
async function isOfSameLibraries(language: string, before: FunctionIr, after: FunctionIr): Promise<boolean> {
  const namesOf = async (module: FunctionIr) =>
    JSON.stringify([...(await derivedFor(language, [module])).values()].flat().map(({ name }) => name));
  return (await namesOf(before)) === (await namesOf(after));
}
