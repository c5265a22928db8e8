import type { Finding } from '../../core/finding.js';
import { applyEdits, collide, type TextEdit } from '../../fix/edit.js';
import { type Language, type Node, prove } from '../../fix/prove.js';
import type { CodeAnalysis, SourceFile } from './analysis.js';
import type { CodeFix, CodeRepair } from './fixes/fix.js';
import { importEdits } from './fixes/imports.js';
import { librariesIn } from './fixes/libraries.js';
import { Site } from './fixes/site.js';
import type { ReadGrammar } from './languages/assets.js';
import { languages } from './languages/index.generated.js';
import type { CodeLanguage } from './languages/language.js';
import { Nodes } from './languages/node.js';
import { createParser, type FlatTree, type SourceParser } from './languages/tree.js';
import { fixes as allFixes } from './rules/fixes.generated.js';

export interface RepairRequest {
  readonly files: readonly SourceFile[];
  /** The whole project as it would be judged: findings that are silenced are left out. */
  readonly analyze: (files: readonly SourceFile[]) => Promise<Pick<CodeAnalysis, 'findings' | 'gaps'>>;
  readonly readGrammar: ReadGrammar;
  readonly isWanted: (finding: Finding, repair: CodeRepair) => boolean;
  readonly fixes?: readonly CodeFix[];
  /** Beside those of the families. */
  readonly moreFixes?: readonly CodeFix[];
}

export interface RepairResult {
  /** Texts that changed, by path. */
  readonly changed: ReadonlyMap<string, string>;
  readonly done: readonly Repaired[];
  /** Repairs that were thought of and did not prove right. */
  readonly refused: readonly (Repaired & { readonly because: string })[];
  /** The limit of work was met; another run goes on. */
  readonly isUnfinished: boolean;
}

export interface Repaired {
  readonly path: string;
  readonly rule: string;
  readonly fix: string;
  readonly summary: string;
}

interface Candidate extends Repaired {
  readonly key: string;
  readonly edits: readonly TextEdit[];
  readonly imports: readonly string[];
  readonly site: Site;
}

interface Judged {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly findings: readonly Finding[];
  readonly broken: ReadonlyMap<string, number>;
}

/** Each costs an analysis of the whole project. */
const maxAnalyses = 40;

/**
 * Makes every wanted repair that proves right: the file parses as well as before, nothing but what the repair names is
 * changed, the finding is gone, and no other finding is there, in any file. Repairs are tried together; where that does
 * not hold, one by one. Nothing is left for a second run but what the limit of work cut off.
 */
export async function repairCode(request: RepairRequest): Promise<RepairResult> {
  const parser = await createParser(request.readGrammar);
  try {
    return await new Repairer(request, parser).run();
  } finally {
    parser.close();
  }
}

class Repairer {
  private readonly request: RepairRequest;
  private readonly parser: SourceParser;
  private readonly texts: Map<string, string>;
  private readonly trees = new Map<string, FlatTree>();
  private readonly refused = new Map<string, Repaired & { readonly because: string }>();
  private readonly done: Repaired[] = [];
  private analyses = 0;

  constructor(request: RepairRequest, parser: SourceParser) {
    this.request = request;
    this.parser = parser;
    this.texts = new Map(request.files.map(({ path, text }) => [path, text]));
  }

  async run(): Promise<RepairResult> {
    let before = await this.judge(this.texts);
    let isUnfinished = false;
    for (let alone = false; ; ) {
      const candidates = await this.candidates(before);
      if (candidates.length === 0) break;
      isUnfinished = this.analyses >= maxAnalyses;
      if (isUnfinished) break;
      const tried: readonly Candidate[] = alone ? candidates.slice(0, 1) : together(candidates);
      const next: Judged | undefined = await this.attempt(tried, before, alone);
      alone = next === undefined && tried.length > 1;
      if (next !== undefined) before = next;
    }
    const changed = new Map(
      this.request.files.flatMap(({ path, text }) => {
        const now = this.texts.get(path) ?? text;
        return now === text ? [] : [[path, now] as const];
      }),
    );
    return { changed, done: this.done, refused: [...this.refused.values()], isUnfinished };
  }

  /** Makes what holds; undefined where nothing did. Files that did not prove right are left as they were. */
  private async attempt(
    tried: readonly Candidate[],
    before: Judged,
    alone: boolean,
  ): Promise<Judged | undefined> {
    const paths = [...new Set(tried.map(({ path }) => path))];
    const texts = new Map(this.texts);
    for (const path of paths) texts.set(path, applyEdits(texts.get(path) ?? '', this.editsIn(path, tried)));
    const after = await this.judge(texts);
    const because = new Map<string, string>();
    for (const path of paths) {
      const proof = await this.proofOf(path, tried, before, after, texts);
      if (proof !== undefined) because.set(path, proof);
    }
    const harm = newElsewhere(before, after, new Set(paths));
    if (because.size === 0 && harm === undefined) {
      for (const path of paths) this.texts.set(path, texts.get(path) ?? '');
      this.done.push(...tried.map(bare));
      return after;
    }
    if (alone || tried.length === 1)
      for (const each of tried)
        this.refused.set(each.key, { ...bare(each), because: because.get(each.path) ?? harm ?? '' });
    else if (harm === undefined && because.size < paths.length) {
      const good = tried.filter(({ path }) => !because.has(path));
      return this.attempt(good, before, false);
    }
    return undefined;
  }

  private editsIn(path: string, tried: readonly Candidate[]): readonly TextEdit[] {
    const own = tried.filter((each) => each.path === path);
    const [first] = own;
    if (first === undefined) return [];
    const imports = importEdits(
      first.site,
      own.flatMap((each) => each.imports),
    );
    return [...distinct(own.flatMap(({ edits }) => edits)), ...imports];
  }

  private async proofOf(
    path: string,
    tried: readonly Candidate[],
    before: Judged,
    after: Judged,
    texts: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    const [old, now] = [this.texts.get(path) ?? '', texts.get(path) ?? ''];
    const trees = new Map([
      [old, await this.treeOf(path, old)],
      [now, await this.treeOf(path, now)],
    ]);
    const goal = new Map<string, number>();
    for (const each of tried.filter((one) => one.path === path))
      goal.set(each.rule, (goal.get(each.rule) ?? 0) + 1);
    const language: Language = {
      nodes: (text) => leavesOf(trees.get(text)),
      comments: (text) => commentsOf(trees.get(text)),
      problems: (text) => (text === old ? before : after).broken.get(path) ?? 0,
      counts: (text) => (text === old ? before : after).counts.get(path) ?? new Map<string, number>(),
    };
    const proof = prove(old, goal, this.editsIn(path, tried), language);
    return proof.holds ? undefined : proof.because;
  }

  private async candidates(before: Judged): Promise<readonly Candidate[]> {
    const libraries = librariesIn(this.texts);
    const found: Candidate[] = [];
    for (const finding of before.findings) {
      const [place] = finding.locations;
      const text = place.at === 'file' ? this.texts.get(place.path) : undefined;
      if (place.at !== 'file' || text === undefined) continue;
      const language = languageOf(place.path);
      const tree = await this.treeOf(place.path, text);
      if (language === undefined || tree === undefined || isPrepared(language, place.path, text)) continue;
      const facts = { path: place.path, language: language.id, tree, libraries };
      const site = new Site(facts, offsetOf(text, place.line ?? 1, place.column ?? 1));
      for (const fix of this.fixesFor(finding, language)) {
        const repair = fix.repair(site);
        if (repair === undefined || !this.request.isWanted(finding, repair)) continue;
        const { summary, edits, imports = [] } = repair;
        const candidate = {
          path: place.path,
          rule: finding.rule,
          fix: fix.id,
          summary,
          edits,
          imports,
          site,
        };
        const key = `${place.path} ${finding.rule} ${fix.id} ${changeOf(text, edits)}`;
        if (this.refused.has(key) || found.some((each) => each.key === key)) continue;
        found.push({ ...candidate, key });
        break;
      }
    }
    return found;
  }

  private fixesFor({ rule }: Finding, { id }: CodeLanguage): readonly CodeFix[] {
    const { fixes = allFixes, moreFixes = [] } = this.request;
    return [...fixes, ...moreFixes].filter((fix) => fix.rules.includes(rule) && fix.languages.includes(id));
  }

  private async judge(texts: ReadonlyMap<string, string>): Promise<Judged> {
    this.analyses += 1;
    const { findings, gaps } = await this.request.analyze([...texts].map(([path, text]) => ({ path, text })));
    const counts = new Map<string, Map<string, number>>();
    for (const { rule, locations } of findings) {
      const [place] = locations;
      const path = place.at === 'file' ? place.path : '';
      const own = counts.get(path) ?? new Map<string, number>();
      counts.set(path, own.set(rule, (own.get(rule) ?? 0) + 1));
    }
    const broken = new Map<string, number>();
    for (const { location, weight } of gaps)
      if (location.at === 'file' && weight === 'incomplete')
        broken.set(location.path, (broken.get(location.path) ?? 0) + 1);
    return { counts, findings, broken };
  }

  private async treeOf(path: string, text: string): Promise<FlatTree | undefined> {
    const key = `${path}\n${text}`;
    const known = this.trees.get(key);
    if (known) return known;
    const ending = path.slice(path.lastIndexOf('.') + 1);
    const grammar = languageOf(path)?.grammars.get(ending)?.file;
    if (grammar === undefined) return undefined;
    const tree = await this.parser.parse(grammar, text);
    this.trees.set(key, tree);
    return tree;
  }
}

function languageOf(path: string): CodeLanguage | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return languages.find(({ grammars }) => grammars.has(ending));
}

/** A page with code in it: what is analysed is not what stands in the file. */
function isPrepared({ prepare }: CodeLanguage, path: string, text: string): boolean {
  return prepare !== undefined && prepare(text, path.slice(path.lastIndexOf('.') + 1), path) !== text;
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let left = line; left > 1; left--) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}

/** What is changed, wherever in the file it stands: a repair that was refused is not tried again. */
function changeOf(text: string, edits: readonly TextEdit[]): string {
  return edits.map(({ start, end, text: now }) => `${text.slice(start, end)} > ${now}`).join(' ');
}

/** Candidates whose edits keep out of each other's way; the same edit for two findings is one. */
function together(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const each of candidates) {
    const others = chosen.filter(({ path }) => path === each.path);
    const fresh = others.length === 0 ? each.edits : without(each.edits, others);
    if (!others.some(({ edits }) => collide(edits, fresh))) chosen.push(each);
  }
  return chosen;
}

function without(edits: readonly TextEdit[], others: readonly Candidate[]): readonly TextEdit[] {
  const known = new Set(others.flatMap((each) => each.edits.map(editKey)));
  return edits.filter((edit) => !known.has(editKey(edit)));
}

function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [editKey(edit), edit])).values()];
}

function editKey({ start, end, text }: TextEdit): string {
  return `${start} ${end} ${text}`;
}

function bare({ path, rule, fix, summary }: Candidate): Repaired {
  return { path, rule, fix, summary };
}

function newElsewhere(before: Judged, after: Judged, edited: ReadonlySet<string>): string | undefined {
  for (const [path, counts] of after.counts)
    for (const [rule, count] of counts)
      if (!edited.has(path) && count > (before.counts.get(path)?.get(rule) ?? 0))
        return `it wakes ${rule} in ${path}`;
  return undefined;
}

function leavesOf(tree: FlatTree | undefined): readonly Node[] {
  if (tree === undefined) return [];
  const leaves: Node[] = [];
  for (let node = 0; node < tree.size; node++) {
    const kind = tree.kindNames[tree.kind[node] ?? 0] ?? '';
    if ((tree.child[node] ?? 0) !== 0 || kind.includes('comment')) continue;
    const [start, end] = [tree.start[node] ?? 0, tree.end[node] ?? 0];
    leaves.push({ start, end, meaning: `${kind} ${tree.text.slice(start, end)}` });
  }
  return leaves;
}

function commentsOf(tree: FlatTree | undefined): readonly string[] {
  if (tree === undefined) return [];
  const nodes = new Nodes(tree);
  const found: string[] = [];
  for (let node = 0; node < tree.size; node++)
    if ((tree.kindNames[tree.kind[node] ?? 0] ?? '').includes('comment'))
      found.push(nodes.text(node || tree.size));
  return found;
}
