import type { Finding } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import { collide, type TextEdit } from '../../fix/edit.js';
import { type Judged, type Offer, repairAllSlowly, type Texts } from '../../fix/loop.js';
import type { Node } from '../../fix/prove.js';
import type { CodeAnalysis, SourceFile } from './analysis.js';
import type { CodeFix, CodeRepair } from './fixes/fix.js';
import { importEdits, isTaken } from './fixes/imports.js';
import { librariesIn } from './fixes/libraries.js';
import { Site } from './fixes/site.js';
import type { ReadGrammar } from './languages/assets.js';
import { extensionOf } from './languages/extension.js';
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

interface Candidate extends Repaired, Offer {
  readonly imports: readonly string[];
  readonly site: Site;
}

/** Each costs an analysis of the whole project. */
const maxAnalyses = 40;

/**
 * Makes every wanted repair that proves right: the file parses as well as before, nothing but what the repair names is
 * changed, the finding is gone, and no other finding is there, in any file. Nothing is left for a second run but what the
 * limit of work cut off.
 */
export async function repairCode(request: RepairRequest): Promise<RepairResult> {
  const parser = await createParser(request.readGrammar);
  const texts = new Map(request.files.map(({ path, text }) => [path, text]));
  try {
    const judge = createJudge(request, parser);
    const result = await repairAllSlowly<Candidate>(
      { texts, batch: together, editsOf, maxJudgements: maxAnalyses - 1, retries: false },
      judge,
    );
    return {
      changed: new Map([...result.texts].filter(([path, text]) => text !== texts.get(path))),
      done: result.made.map(bare),
      refused: result.refused.map(([offer, because]) => ({ ...bare(offer), because })),
      isUnfinished: result.isUnfinished,
    };
  } finally {
    parser.close();
  }
}

type Trees = (path: string, text: string) => Promise<FlatTree | undefined>;

/** Analyses the project, and parses each file that has a finding, or had one. */
function createJudge(
  request: RepairRequest,
  parser: SourceParser,
): (texts: Texts) => Promise<Judged<Candidate>> {
  const treeOf = rememberedTrees(parser);
  const touched = new Set<string>();
  return async (texts) => {
    const { findings, gaps } = await request.analyze([...texts].map(([path, text]) => ({ path, text })));
    for (const { locations } of findings)
      for (const place of locations.slice(0, 1)) touched.add(pathOf(place));
    const trees = new Map<string, FlatTree>();
    for (const path of touched) {
      const text = texts.get(path);
      const tree = text === undefined ? undefined : await treeOf(path, text);
      if (tree !== undefined) trees.set(path, tree);
    }
    const offers = candidatesIn(request, texts, findings, trees);
    return {
      offers: () => offers,
      view: (path, edited) => ({
        nodes: () => leavesOf(trees.get(path)),
        comments: () => commentsOf(trees.get(path)),
        problems: () => brokenIn(path, gaps),
        counts: () => countsFor(path, edited, findings),
      }),
    };
  };
}

/** Files that are edited with this one answer for themselves; a finding that is new in any other is this one's doing. */
function countsFor(
  path: string,
  edited: ReadonlySet<string>,
  findings: readonly Finding[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, locations } of findings) {
    const own = pathOf(locations[0]);
    if (own !== path && edited.has(own)) continue;
    const key = own === path ? rule : `${rule} in ${own}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function brokenIn(path: string, gaps: CodeAnalysis['gaps']): number {
  return gaps.filter(
    ({ location, weight }) => location.at === 'file' && weight === 'incomplete' && location.path === path,
  ).length;
}

function pathOf(place: Location): string {
  return place.at === 'file' ? place.path : '';
}

function candidatesIn(
  request: RepairRequest,
  texts: Texts,
  findings: readonly Finding[],
  trees: ReadonlyMap<string, FlatTree>,
): readonly Candidate[] {
  const libraries = librariesIn(texts);
  const found = new Map<string, Candidate>();
  for (const finding of findings) {
    const site = siteOf(finding, texts, trees, libraries);
    if (site === undefined) continue;
    for (const candidate of candidatesAt(site, finding, request))
      if (!found.has(candidate.key)) found.set(candidate.key, candidate);
  }
  return [...found.values()];
}

function siteOf(
  { locations: [place] }: Finding,
  texts: Texts,
  trees: ReadonlyMap<string, FlatTree>,
  libraries: ReturnType<typeof librariesIn>,
): Site | undefined {
  if (place.at !== 'file') return undefined;
  const { path, line = 1, column = 1 } = place;
  const [text, tree, language] = [
    texts.get(path),
    trees.get(path),
    languageOf({ path, text: texts.get(path) ?? '' }),
  ];
  if (text === undefined || tree === undefined || language === undefined) return undefined;
  if (isPrepared(language, path, text)) return undefined;
  return new Site({ path, language: language.id, tree, libraries }, offsetOf(text, line, column));
}

/** What each family of repairs offers for the finding. */
function candidatesAt(
  site: Site,
  finding: Finding,
  { fixes = allFixes, moreFixes = [], isWanted }: RepairRequest,
): readonly Candidate[] {
  const { rule } = finding;
  const { path, language, tree } = site.facts;
  const fitting = [...fixes, ...moreFixes].filter(
    (fix) => fix.rules.includes(rule) && fix.languages.includes(language),
  );
  return fitting.flatMap((fix) => {
    const repair = fix.repair(site);
    if (repair === undefined || !isWanted(finding, repair)) return [];
    const { summary, edits, imports = [] } = repair;
    if (imports.some((name) => isTaken(site, name))) return [];
    const key = `${path} ${rule} ${fix.id} ${changeOf(tree.text, edits)}`;
    return [{ path, rule, goal: rule, fix: fix.id, summary, edits, imports, site, key }];
  });
}

/** Each edit once, and the imports of all. */
function editsOf(_path: string, own: readonly Candidate[]): readonly TextEdit[] {
  const [first] = own;
  if (first === undefined) return [];
  const imports = own.flatMap((each) => each.imports);
  return [...distinct(own.flatMap(({ edits }) => edits)), ...importEdits(first.site, imports)];
}

function rememberedTrees(parser: SourceParser): Trees {
  const trees = new Map<string, FlatTree>();
  return async (path, text) => {
    const key = `${path}\n${text}`;
    const known = trees.get(key);
    if (known) return known;
    const grammar = languageOf({ path, text })?.grammars.get(extensionOf({ path, text }))?.file;
    if (grammar === undefined) return undefined;
    const tree = await parser.parse(grammar, text);
    trees.set(key, tree);
    return tree;
  };
}

function languageOf(file: SourceFile): CodeLanguage | undefined {
  return languages.find(({ grammars }) => grammars.has(extensionOf(file)));
}

/** A page with code in it: what is analysed is not what stands in the file. */
function isPrepared({ prepare }: CodeLanguage, path: string, text: string): boolean {
  return prepare !== undefined && prepare(text, extensionOf({ path, text }), path) !== text;
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

/** One for each finding, whose edits keep out of each other's way; the same edit for two findings is one. */
function together(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const each of candidates) {
    const others = chosen.filter(({ path }) => path === each.path);
    const fresh = others.length === 0 ? each.edits : without(each.edits, others);
    const isFree = others.every(({ site, edits }) => site !== each.site && !collide(edits, fresh));
    if (isFree) chosen.push(each);
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
