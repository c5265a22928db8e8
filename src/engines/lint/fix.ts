import { judgementsWithin, type Offer, repairAll, sameRule, type View } from '../../fix/loop.js';
import type { Node } from '../../fix/prove.js';
import type { Dockerfile } from '../../formats/dockerfile/index.js';
import { type LintRequest, type LintResult, lintDockerfile, type Problem } from './lint.js';
import { untouchable } from './models/readable.js';
import type { Repair } from './rule.js';

export interface FixResult {
  readonly text: string;
  readonly done: readonly Change[];
  /** Repairs that were wanted and did not prove right. */
  readonly refused: readonly Refusal[];
  /** Repairs that need something that is not in the file. */
  readonly lacking: readonly { readonly rule: string; readonly lacks: string }[];
}

export interface Refusal extends Change {
  readonly because: string;
}

export interface Change {
  readonly rule: string;
  readonly summary: string;
  readonly safety: Repair['safety'];
  /** Of how many places. */
  readonly count: number;
}

const maxRead = 8_000_000;

interface LintOffer extends Offer {
  readonly problem: Problem;
}

/**
 * Makes every wanted repair that proves right. A file that does not parse as the builder would, or that is a template
 * of one, is left as it is, with one refusal that says why.
 */
export function fixDockerfile(
  request: LintRequest,
  isWanted: (problem: Problem, repair: Repair) => boolean,
): FixResult {
  const language = languageFor(request);
  const { path, text } = request;
  const because = untouchable(language.linted(text).dockerfile, path);
  if (because !== undefined) return leftAlone(text, because, language.problemsIn(text), isWanted);
  const files = new Map([[path, text]]);
  const limit = { maxJudgements: judgementsWithin(maxRead, files), retries: true };
  const { texts, made, refused } = repairAll<LintOffer>(
    { texts: files, batch: sameRule, ...limit },
    (now) => {
      const current = now.get(path) ?? '';
      return {
        offers: () => offersIn(current, path, language, isWanted),
        view: () => language.view(current),
      };
    },
  );
  const fixed = texts.get(path) ?? text;
  return {
    text: fixed,
    done: joined(made.map(({ problem }) => changeOf(problem))),
    refused: refused.map(([{ problem }, reason]) => ({ ...changeOf(problem), because: reason })),
    lacking: language
      .problemsIn(fixed)
      .flatMap(({ rule, hit: { lacks } }) => (lacks === undefined ? [] : [{ rule: rule.id, lacks }])),
  };
}

function leftAlone(
  text: string,
  because: string,
  problems: readonly Problem[],
  isWanted: (problem: Problem, repair: Repair) => boolean,
): FixResult {
  const wanted = problems.filter((one) => one.hit.repair !== undefined && isWanted(one, one.hit.repair));
  const [first] = wanted;
  const refused: readonly Refusal[] =
    first === undefined ? [] : [{ ...changeOf(first), count: wanted.length, because }];
  return { text, done: [], refused, lacking: [] };
}

function offersIn(
  text: string,
  path: string,
  language: DockerfileLanguage,
  isWanted: (problem: Problem, repair: Repair) => boolean,
): readonly LintOffer[] {
  return language.problemsIn(text).flatMap((problem) => {
    const { rule, hit } = problem;
    if (hit.repair === undefined || !isWanted(problem, hit.repair)) return [];
    const { edits, mayWake = [] } = hit.repair;
    const key = keyOf(problem, text);
    return [{ path, rule: rule.id, goal: rule.id, key, edits, mayWake, problem }];
  });
}

function changeOf({ rule, hit }: Problem): Change {
  return { rule: rule.id, summary: hit.repair?.summary ?? '', safety: hit.repair?.safety ?? 'ask', count: 1 };
}

function joined(changes: readonly Change[]): readonly Change[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.rule}|${change.summary}`;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? change : { ...known, count: known.count + change.count });
  }
  return [...byKey.values()];
}

function keyOf({ rule, hit }: Problem, text: string): string {
  return `${rule.id}|${text.slice(hit.start, Math.min(hit.end, hit.start + 200))}|${hit.detail ?? ''}`;
}

interface DockerfileLanguage {
  view(text: string): View;
  linted(text: string): LintResult;
  problemsIn(text: string): readonly Problem[];
}

/** Texts that are compared are asked for again and again. */
const mostRemembered = 4;

function languageFor(request: LintRequest): DockerfileLanguage {
  const results = new Map<string, LintResult>();
  const linted = (text: string): LintResult => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = lintDockerfile({ ...request, text });
    for (const oldest of [...results.keys()].slice(0, Math.max(0, results.size - mostRemembered)))
      results.delete(oldest);
    results.set(text, result);
    return result;
  };
  return {
    linted,
    problemsIn: (text) => linted(text).problems,
    view: (text) => ({
      nodes: () => nodesOf(linted(text).dockerfile),
      comments: () => linted(text).dockerfile.comments.map((comment) => comment.text),
      problems: () => linted(text).dockerfile.problems.length,
      counts: () => countsOf(linted(text).problems),
    }),
  };
}

export function countsOf(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

/** Instructions with what they mean, and every directive and comment as it stands. */
function nodesOf({ instructions, comments, directives, text }: Dockerfile): readonly Node[] {
  const ofInstructions = instructions.map(({ start, end, keyword, args, heredocs }) => ({
    start,
    end,
    meaning: [keyword, args.text, ...heredocs.map(({ body }) => text.slice(body.start, body.end))].join('\0'),
  }));
  const others = [...comments, ...directives].map(({ start, end }) => ({
    start,
    end,
    meaning: text.slice(start, end).trimEnd(),
  }));
  return [...ofInstructions, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}
