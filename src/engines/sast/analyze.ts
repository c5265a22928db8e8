import type { Confidence } from '../../core/confidence.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { type FileLocation, isNonEmpty } from '../../core/location.js';
import type { Severity } from '../../core/severity.js';
import type { World } from '../../core/world.js';
import { type CodeAnalysis, distinct, hashOf, type SourceFile } from './analysis.js';
import { derivedFor } from './catalogue/index.js';
import { Confidences } from './confidence.js';
import type { ProjectResult } from './engine/project.js';
import { withoutForeshadows } from './foreshadows.js';
import type { FunctionIr } from './ir/ir.js';
import { packed, Room } from './ir/packed.js';
import type { ReadGrammar } from './languages/assets.js';
import { languages } from './languages/index.generated.js';
import { createParser, type SourceParser } from './languages/tree.js';
import { lowerFile } from './lower-file.js';
import type { AnalysisMemory, Part } from './memory.js';
import { Parts } from './parts.js';
import { bestOf, type RawAnalysis, type RawHit, rankOf, rawRoutes } from './raw.js';
import type { CodeRule } from './rules/rule.js';
import { codeRules } from './rules/rules.js';

export type { CodeAnalysis, CodeRoute, SourceFile } from './analysis.js';

/** From how many characters on, of one language, the heap is held small: some 100,000 lines. */
const largeFrom = 4_000_000;
/** And from how many on instructions are held as bytes, which costs a third more of the processor: some 400,000 lines. */
const packedFrom = 12_000_000;
/** How far the heap of large ones may grow between two collections, and to how much that of larger ones. */
const growthPercent = 100;
const heapBytes = 540_000_000;

/**
 * Follows what comes from outside through all files together. Same files, same answer, whatever their order.
 * @param resources files of settings that the code may read, by path
 * @param memory what was found before; reported again where nothing has changed
 * @param onStep called with each file before it is read, and with a language before its flows are followed
 * @param world asked to hold less memory where the files are more than some 100,000 lines
 */
export async function analyzeCode(
  files: readonly SourceFile[],
  read: ReadGrammar,
  resources: ReadonlyMap<string, string> = new Map(),
  memory?: AnalysisMemory,
  onStep: OnStep = () => {},
  world: Pick<World, 'saveMemory' | 'fillMemory'> = {},
): Promise<CodeAnalysis> {
  const parser = await createParser(read);
  const parts: RawAnalysis[] = [];
  try {
    const chosen = new Parts(files);
    for (const part of chosen.all(resources)) {
      parts.push(await analyzePart(part, chosen, parser, memory, onStep, heldSmall(part, world)));
    }
  } finally {
    parser.close();
  }
  return reported(parts, files);
}

/** @returns to be called as the work goes on */
function heldSmall(part: Part, world: Pick<World, 'saveMemory' | 'fillMemory'>): () => void {
  if (isPacked(part)) return world.fillMemory?.(heapBytes) ?? nothing;
  if (charsOf(part) >= largeFrom) world.saveMemory?.(growthPercent);
  return nothing;
}

const nothing = () => {};

/** What was found in all languages, as findings with lines. */
export function reported(parts: readonly RawAnalysis[], files: readonly SourceFile[]): CodeAnalysis {
  const places = new Places(new Map(files.map(({ path, text }) => [path, text])));
  return {
    findings: findingsOf(
      parts.flatMap(({ hits }) => hits),
      places,
    ),
    routes: parts.flatMap(({ routes }) =>
      routes.map(({ handler, ...route }) => ({ ...route, handler: places.of(handler.path, handler.at) })),
    ),
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

export type OnStep = (kind: 'file' | 'flows', what: string) => void;

async function analyzePart(
  part: Part,
  chosen: Parts,
  parser: SourceParser,
  memory: AnalysisMemory | undefined,
  onStep: OnStep,
  measure: () => void,
): Promise<RawAnalysis> {
  const known = await memory?.recall(part, async (file) => {
    const gaps: Gap[] = [];
    const module = await lowerFile(parser, file, gaps, chosen, part.language);
    return gaps.length === 0 ? module : undefined;
  });
  if (known) return known;
  const gaps: Gap[] = [];
  const modules: FunctionIr[] = [];
  const { analyzeProject, inspector, models } = await flowEngine();
  const room = isPacked(part) ? new Room() : undefined;
  const inspect = inspector(models);
  for (const file of part.files) {
    onStep('file', file.path);
    measure();
    const module = await lowerFile(parser, file, gaps, chosen, part.language);
    if (module) modules.push(room ? packed(module, room, inspect(module)) : module);
  }
  onStep('flows', part.language);
  const derived = await derivedFor(part.language, modules);
  const result = analyzeProject({ languages, models, derived }, modules, part.resources, undefined, measure);
  const raw = rawOf(result, gaps);
  // What was not followed to the end may be next time.
  if (result.problems.size === 0 && !result.unfinished) memory?.keep(part, raw);
  return raw;
}

/** @param gaps of files that could not be read */
export function rawOf(
  { interpreter, problems, unfinished, budget }: ProjectResult,
  gaps: readonly Gap[],
): RawAnalysis {
  const stopped = `The flow analysis stopped after ${budget} steps: some flows were not followed.`;
  return {
    hits: bestOf(withoutForeshadows(interpreter.bindings.settled(interpreter.hits)), interpreter.links),
    routes: rawRoutes(interpreter.routes),
    gaps: [
      ...gaps,
      ...[...problems].map(([path, reason]) => gap('sast', path, reason)),
      ...(unfinished ? [gap('sast', '.', stopped)] : []),
    ],
  };
}

type FlowEngine = Pick<typeof import('./engine/project.js'), 'analyzeProject' | 'Project'> &
  Pick<typeof import('./engine/shapes.js'), 'inspector'> &
  Pick<typeof import('./models/index.generated.js'), 'models'>;

let loading: Promise<FlowEngine> | undefined;

/** What is reported from memory needs neither the engine nor its models. */
export function flowEngine(): Promise<FlowEngine> {
  loading ??= loadFlowEngine();
  return loading;
}

async function loadFlowEngine(): Promise<FlowEngine> {
  const [{ analyzeProject, Project }, { inspector }, { models }, { ruleModels }] = await Promise.all([
    import('./engine/project.js'),
    import('./engine/shapes.js'),
    import('./models/index.generated.js'),
    import('./rules/models.generated.js'),
  ]);
  return { analyzeProject, Project, inspector, models: [...models, ...ruleModels] };
}

function isPacked(part: Part): boolean {
  return charsOf(part) >= packedFrom;
}

function charsOf({ files }: Part): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

function findingsOf(hits: readonly RawHit[], places: Places): readonly Finding[] {
  const lineOf = (rule: string, { path, at }: RawHit) => `${rule} ${path} ${places.of(path, at).line}`;
  const said = new Set(
    hits.flatMap((hit) => [lineOf(hit.rule, hit), lineOf(codeRules[hit.rule]?.rule ?? hit.rule, hit)]),
  );
  const isSaidBetter = (hit: RawHit) =>
    [codeRules[hit.rule]?.yieldsTo ?? []].flat().some((better) => said.has(lineOf(better, hit)));
  const reported = onceEach(hits, places);
  const confidences = new Confidences(
    reported,
    ({ path, at }) => places.lineText(path, at),
    ({ path, at }) => places.around(path, at),
    () => places.all(),
    ({ path }) => places.textOf(path),
  );
  return reported
    .filter((hit) => !isSaidBetter(hit))
    .filter((hit) => !(ofSecrets.test(hit.rule) && isTest(places.textOf(hit.path))))
    .filter((hit) => !(ofHtml.test(codeRules[hit.rule]?.rule ?? '') && ofOtherText.test(hit.path)))
    .flatMap((hit) => findingOf(hit, places, confidences))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map(distinct());
}

/** Templates of mails, feeds and documents say what they make before what makes it: `notice.text.erb`, `list.pdf.erb`. */
const ofOtherText = /\.(?:te?xt|pdf|csv|ics|json|tex|md)\.\w{2,9}$/i;
const ofHtml = /^(?:reflected-xss|stored-xss|dom-xss|escaping-off|html-by-hand)$/;

/** Passwords that tests make up open nothing, and the people in them are no one. */
const ofSecrets = /^(hard-coded-credential|empty-password|sensitive-data-shared)$/;

/** Characters of a file that tell whether it is a test. */
const mostOfTest = 20_000;
const suites = /^ {0,8}(describe|suite)\(/m;
const cases = /^ {0,12}(it|test|before|beforeEach)\(/m;
const ofTests = /^(import|from) (unittest|pytest)\b|^class \w{1,80}\(.{0,80}TestCase\)/m;

function isTest(text: string): boolean {
  const head = text.slice(0, mostOfTest);
  return ofTests.test(head) || (suites.test(head) && cases.test(head));
}

/** What is reported of one line once, and of one guess where it first gets a name. */
function onceEach(hits: readonly RawHit[], places: Places): readonly RawHit[] {
  const reported = new Map<string, RawHit>();
  for (const hit of hits) {
    const [source] = hit.steps;
    const isGuess = codeRules[hit.rule]?.rule === 'weak-random' && source !== undefined;
    const at = isGuess ? `${source.path}:${source.at}` : `${hit.path} ${places.of(hit.path, hit.at).line}`;
    const key = `${codeRules[hit.rule]?.rule ?? hit.rule} ${at}`;
    const before = reported.get(key);
    // With a way it says more than without, and the least trusted source more than others.
    const isMore = (known: RawHit) =>
      isGuess
        ? hit.steps.length < known.steps.length
        : known.steps.length === 0 || rankOf(hit.trust) < rankOf(known.trust);
    if (before === undefined || isMore(before)) reported.set(key, hit);
  }
  return [...reported.values()];
}

function orderOf(finding: Finding): string {
  const [place] = finding.locations;
  const line =
    place.at === 'file'
      ? `${place.path} ${String(place.line).padStart(8, '0')} ${String(place.column).padStart(8, '0')}`
      : '';
  return `${line} ${finding.rule}`;
}

const risks: Readonly<Record<string, number>> = { critical: 90, high: 70, medium: 45, low: 20 };

function findingOf(hit: RawHit, places: Places, confidences: Confidences): readonly Finding[] {
  const rule = codeRules[hit.rule];
  if (!rule) return [];
  const sink = places.of(hit.path, hit.at);
  const steps = hit.steps.map(({ path, at }) => places.of(path, at));
  const trace = traceOf(steps, sink);
  const confidence = confidences.of(hit);
  const severity = severityOf(rule, confidence);
  return [
    {
      kind: 'finding',
      rule: rule.rule,
      aliases: [rule.cwe, ...(rule.also ?? [])].map((cwe) => `CWE-${cwe}`).concat(rule.owasp),
      engine: 'sast',
      title: titleOf(rule, hit),
      severity,
      risk: risks[severity] ?? 0,
      fingerprint: hashOf(`${rule.rule}\n${hit.path}\n${places.lineText(hit.path, hit.at)}`),
      confidence,
      ...(hit.trust === undefined ? {} : { trust: hit.trust }),
      locations: [sink],
      fix: { kind: 'manual', summary: rule.fix },
      evidence: {
        kind: 'dataflow',
        cwe: rule.cwe,
        trace: isNonEmpty(trace) ? trace : [sink],
        ...(isNonEmpty(hit.routes) ? { routes: hit.routes } : {}),
      },
      references: [`https://cwe.mitre.org/data/definitions/${rule.cwe}.html`],
    },
  ];
}

/** What is critical breaks the default policy: not where a person has to judge first whether it is one. */
function severityOf({ severity }: CodeRule, confidence: Confidence): Severity {
  return severity === 'critical' && confidence !== 'high' ? 'high' : severity;
}

/** What is known of the source: a title must not claim more than the trace shows. */
function titleOf({ title }: CodeRule, { trust, steps }: RawHit): string {
  const isUnseen = steps.length === 0 && trust === undefined;
  const input = trust === 'caller' ? "A caller's argument" : isUnseen ? 'Input of unknown origin' : undefined;
  return input === undefined ? title : title.replace(/^Input from outside\b/, input);
}

/** From where it comes in to the sink, a step for each line on the way; two where both stand on one line. */
function traceOf(steps: readonly FileLocation[], sink: FileLocation): readonly FileLocation[] {
  const [source] = steps;
  if (!source) return [];
  const way = [...steps, sink].filter((each, index, all) => index === 0 || !isSameLine(each, all[index - 1]));
  return way.length === 1 && source.column !== sink.column ? [source, sink] : way;
}

function isSameLine({ path, line }: FileLocation, other: FileLocation | undefined): boolean {
  return path === other?.path && line === other.line;
}

const linesBefore = 4;

/** Lines and columns of offsets. */
class Places {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly starts = new Map<string, readonly number[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  of(path: string, at: number): FileLocation {
    const starts = this.startsOf(path);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { at: 'file', path, line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  }

  all(): Iterable<string> {
    return this.texts.values();
  }

  textOf(path: string): string {
    return this.texts.get(path) ?? '';
  }

  lineText(path: string, at: number): string {
    const text = this.textOf(path);
    const end = text.indexOf('\n', at);
    return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).trim();
  }

  /** The line with some before it, in which a statement begins and its function is named. */
  around(path: string, at: number): string {
    const starts = this.startsOf(path);
    const line = this.of(path, at).line ?? 1;
    return this.textOf(path).slice(starts[Math.max(0, line - linesBefore)], starts[line]);
  }

  private startsOf(path: string): readonly number[] {
    const known = this.starts.get(path);
    if (known) return known;
    const text = this.texts.get(path) ?? '';
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts.set(path, starts);
    return starts;
  }
}
