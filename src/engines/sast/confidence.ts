import { type Confidence, confidences } from '../../core/confidence.js';
import { enclosingLines } from './enclosing.js';
import { holdsSecret, SecretNames } from './literals.js';
import type { RawHit, RawPlace } from './raw.js';
import type { Circumstance, CodeRule } from './rules/rule.js';
import { codeRules } from './rules/rules.js';

/**
 * Lines of a flow with its source and its sink, and files that it runs through. In applications that are kept well one of 21
 * longer ones was right (`docs/benchmarks/code-applications.md`): something on the way chooses among what may be.
 */
const usualFlow = { lines: 5, files: 2 };
/** What requests send along a longer one is for a person to judge; behind that it is one of many things that may be. */
const longFlow = { lines: 10, files: 3 };
/** A source that reaches more distant sinks of a rule is a value that all of the program uses, checked where it enters. */
const mostSinks = 8;
/** Characters between a source and a sink of the same function, at most. */
const nearby = 4_000;

/** In scripts of pages, and where code is made at run time, what others give a function mostly comes from the program itself. */
const ofPages =
  /^(html|dom-xss|prototype-pollution|unsafe-reflection|regex|regex-injection|redirect|open-redirect|code|code-injection)$/;

/** Sinks to which little comes by chance: what is given to them is looked at however it came there. */
const rare =
  /^(command|command-injection|code|code-injection|expression-injection|template|template-injection|deserialise|unsafe-deserialisation)$/;

/** A file with so many hashes of both kinds implements formats that others chose: it has to read what is stored. */
const ofHashes = /^(weak-hash|weak-password-hash)$/;
const mostHashes = 4;

type TextAt = (place: RawPlace) => string;

/** How likely hits are right: what the rule says, less what is known of the flow and of the place. */
export class Confidences {
  private readonly reached = new Map<string, number>();
  private readonly hashes = new Map<string, number>();
  private readonly passwords = new Set<string>();
  private readonly statementAt: TextAt;
  private readonly lineAt: TextAt;
  private readonly fileAt: TextAt;
  private readonly texts: () => Iterable<string>;
  private readonly hits: readonly RawHit[];
  private readonly secrets = new SecretNames();
  private readonly times = new Map<Circumstance, number>();
  private readonly mentioned = new Map<RegExp, boolean>();
  /** Requests reach it: then those are what attackers send, and what calls a function is the program itself. */
  private readonly isServed: boolean;

  /**
   * @param lineAt the line of a place
   * @param statementAt the line with some before it
   * @param texts of all files, which are read where a rule asks what the project mentions
   * @param fileAt the text of the file of a place
   */
  constructor(
    hits: readonly RawHit[],
    lineAt: TextAt,
    statementAt: TextAt,
    texts: () => Iterable<string> = () => [],
    fileAt: TextAt = () => '',
  ) {
    this.hits = hits;
    this.texts = texts;
    this.fileAt = fileAt;
    this.lineAt = lineAt;
    this.statementAt = statementAt;
    this.isServed = hits.some(isOfRequest);
    for (const hit of hits) {
      const key = sourceOf(hit);
      const hashes = ofHashes.test(hit.rule) ? `${hit.rule} ${hit.path}` : undefined;
      if (hashes !== undefined) this.hashes.set(hashes, (this.hashes.get(hashes) ?? 0) + 1);
      if (hit.rule === 'weak-password-hash') this.passwords.add(`${hit.path} ${hit.at}`);
      if (key !== undefined && isDistant(hit)) this.reached.set(key, (this.reached.get(key) ?? 0) + 1);
    }
  }

  of(hit: RawHit): Confidence {
    // A function that the project never calls is given its arguments by others, and what they check is not seen.
    const byRule = hit.trust === 'caller' ? lower(this.ofRule(hit), 'medium') : this.ofRule(hit);
    return hit.derived === undefined ? byRule : lower(byRule, hit.derived);
  }

  private ofRule(hit: RawHit): Confidence {
    const rule = codeRules[hit.rule];
    if (rule === undefined || this.isDoubtful(hit)) return 'low';
    if (rule.project !== undefined && !this.isMentioned(rule.project)) return 'low';
    const doubts = (rule.doubts ?? []).filter(
      (each) => this.holds(each, hit) && this.isOften(each, hit.rule),
    );
    if (doubts.some(({ leaves }) => leaves === undefined)) return 'low';
    if (rule.evidence?.some((each) => this.holds(each, hit)) === false) return 'low';
    const [source] = hit.steps;
    const found = source === undefined ? this.withoutFlow(hit, rule) : this.withFlow(hit, rule, source);
    return doubts.length === 0 ? found : lower(found, 'medium');
  }

  private withFlow(hit: RawHit, rule: CodeRule, source: RawPlace): Confidence {
    const longest = rule.longestFlow ?? usualFlow;
    const isLong = this.isLongerThan(longest, hit);
    const isLow =
      (isLong && !this.isForReview(hit, rule)) ||
      this.lacks(hit, rule.sourceNeeds, source) ||
      rule.exceptSource?.test(this.lineAt(source)) === true ||
      rule.exceptSink?.test(this.lineAt(hit)) === true;
    return isLow ? 'low' : isLong ? lower(rule.confidence, 'medium') : rule.confidence;
  }

  /** What a request sends along a flow that is not much longer; a rule with a length of its own means it. */
  private isForReview(hit: RawHit, rule: CodeRule): boolean {
    if (hit.trust !== 'remote' || rule.longestFlow !== undefined) return false;
    const way = [...hit.steps, hit];
    // A flow that goes into a function and comes back is on the same line twice.
    const lines = new Set(
      way.map((place) => `${place.path} ${this.fileAt(place).lastIndexOf('\n', place.at)}`),
    );
    return lines.size <= longFlow.lines && new Set(way.map(({ path }) => path)).size <= longFlow.files;
  }

  private isLongerThan(longest: typeof usualFlow, { path, at, steps }: RawHit): boolean {
    const way = [...steps, { path, at }];
    if (new Set(way.map((place) => place.path)).size > longest.files) return true;
    const lines = way.filter((place, index) => index === 0 || !this.isSameLine(place, way[index - 1]));
    return lines.length > longest.lines;
  }

  private isSameLine(place: RawPlace, before: RawPlace | undefined): boolean {
    if (place.path !== before?.path) return false;
    const [from, to] = [Math.min(place.at, before.at), Math.max(place.at, before.at)];
    return !this.fileAt(place).slice(from, to).includes('\n');
  }

  private lacks(hit: RawHit, needs: CodeRule['sourceNeeds'], source: RawPlace): boolean {
    if (needs === undefined || !needs.source.test(this.lineAt(source))) return false;
    return ![...hit.steps, hit].some((place) => needs.way.test(this.lineAt(place)));
  }

  private withoutFlow(hit: RawHit, rule: CodeRule): Confidence {
    if (rule.withoutFlow !== undefined) return rule.withoutFlow;
    const statement = this.statementAt(hit);
    const isLow = rule.context?.test(statement) === false || rule.except?.test(statement) === true;
    return isLow ? 'low' : rule.confidence;
  }

  private holds(circumstance: Circumstance, hit: RawHit): boolean {
    const {
      source,
      sink,
      way,
      near,
      within,
      nearSource,
      path,
      file,
      unlessFile,
      project,
      isEntire,
      isReached,
    } = circumstance;
    const [entered] = hit.steps;
    if (isEntire && !hit.isEntire) return false;
    if (circumstance.isOfApi && !hit.isOfApi) return false;
    if (isReached !== undefined && isReached !== (entered !== undefined)) return false;
    if (circumstance.holdsSecret && !this.holdsSecret(hit)) return false;
    if (path && !path.test(hit.path)) return false;
    if (source && !(entered && source.test(this.lineAt(entered)))) return false;
    if (sink && !sink.test(this.lineAt(hit))) return false;
    if (way && ![...hit.steps, hit].some((place) => way.test(this.lineAt(place)))) return false;
    if (near && !near.test(linesAround(this.fileAt(hit), hit.at))) return false;
    if (within && !enclosingLines(this.fileAt(hit), hit.at).some((line) => within.test(line))) return false;
    if (nearSource && !nearSource.test(linesAround(this.fileAt(entered ?? hit), (entered ?? hit).at)))
      return false;
    const text = file || unlessFile ? this.fileAt(entered ?? hit) : '';
    if (file?.test(text) === false || unlessFile?.test(text) === true) return false;
    return project === undefined || this.isMentioned(project);
  }

  private holdsSecret(hit: RawHit): boolean {
    return holdsSecret(this.lineAt(hit), this.secrets.of(this.fileAt(hit)));
  }

  private isOften(circumstance: Circumstance, rule: string): boolean {
    if (circumstance.often === undefined) return true;
    const known =
      this.times.get(circumstance) ??
      this.hits.filter((hit) => hit.rule === rule && this.holds(circumstance, hit)).length;
    this.times.set(circumstance, known);
    return known >= circumstance.often;
  }

  private isMentioned(what: RegExp): boolean {
    const known = this.mentioned.get(what);
    if (known !== undefined) return known;
    let found = false;
    for (const text of this.texts())
      if (what.test(text)) {
        found = true;
        break;
      }
    this.mentioned.set(what, found);
    return found;
  }

  private isOfFormats(path: string): boolean {
    return ['weak-hash', 'weak-password-hash'].every(
      (rule) => (this.hashes.get(`${rule} ${path}`) ?? 0) >= mostHashes,
    );
  }

  private isDoubtful(hit: RawHit): boolean {
    const { trust, isAlone, isAssumed, steps } = hit;
    const [entered] = steps;
    if (codeRules[hit.rule]?.rule === 'reflected-xss' && isOfData(hit)) return true;
    if (isAssumed === true && !(trust === 'remote' && rare.test(hit.rule))) return true;
    // The same flaw by its other name.
    if (hit.rule === 'weak-hash' && this.passwords.has(`${hit.path} ${hit.at}`)) return true;
    if (ofHashes.test(hit.rule) && this.isOfFormats(hit.path)) return true;
    // What only callers set may have been checked by them, where there are callers that no one sees.
    const isSent = entered !== undefined && codeRules[hit.rule]?.sentByVisitors?.test(this.lineAt(entered));
    if (trust === 'caller' && !isSent && (isAlone !== true || this.isServed || ofPages.test(hit.rule)))
      return true;
    return isDistant(hit) && (this.reached.get(sourceOf(hit) ?? '') ?? 0) > mostSinks;
  }
}

/** What is guessed is no input of a request. */
const ofChance = /^(?:random|weak-random|guessable-random)$/;

function isOfRequest({ rule, routes, trust }: RawHit): boolean {
  return routes.length > 0 || (trust === 'remote' && !ofChance.test(rule));
}

const linesNear = 8;

/** The lines around a place. */
function linesAround(text: string, at: number): string {
  let [from, to] = [at, at];
  for (let line = 0; line <= linesNear && from > 0; line++) from = text.lastIndexOf('\n', from - 1);
  for (let line = 0; line <= linesNear && to >= 0; line++) to = text.indexOf('\n', to + 1);
  return text.slice(Math.max(0, from), to < 0 ? undefined : to);
}

/** Routes that are called as files of data: `/lists/:id.json`. */
const data = /\.(?:json|xml|csv|txt|ics|rss|atom|ya?ml)$/i;

function isOfData({ routes }: RawHit): boolean {
  return routes.length > 0 && routes.every(({ path }) => data.test(path));
}

function lower(one: Confidence, other: Confidence): Confidence {
  return confidences.indexOf(one) < confidences.indexOf(other) ? one : other;
}

function isDistant({ path, at, steps: [source] }: RawHit): boolean {
  return source !== undefined && (source.path !== path || Math.abs(source.at - at) > nearby);
}

function sourceOf({ rule, steps: [source] }: RawHit): string | undefined {
  return source && `${rule} ${source.path} ${source.at}`;
}
