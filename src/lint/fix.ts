import { collide, type TextEdit } from '../fix/edit.js';
import { type Language, prove } from '../fix/prove.js';
import { parseDockerfile } from '../formats/dockerfile/index.js';
import { type LintRequest, lintDockerfile, type Problem } from './lint.js';
import type { Repair } from './rule.js';

export interface FixResult {
  readonly text: string;
  readonly done: readonly Change[];
  /** Repairs that were wanted and did not prove right. */
  readonly refused: readonly (Change & { readonly because: string })[];
}

export interface Change {
  readonly rule: string;
  readonly summary: string;
  readonly safety: Repair['safety'];
  /** Of how many places. */
  readonly count: number;
}

/** A repair can make room for another: a merged line, a keyword that is right now. */
const maxRounds = 40;

/**
 * Makes every wanted repair that proves right, rule by rule; where a rule's repairs do not hold together, one by one.
 * What comes out is not changed by a second run.
 */
export function fixDockerfile(
  request: LintRequest,
  isWanted: (problem: Problem, repair: Repair) => boolean,
): FixResult {
  const language = languageFor(request);
  const done: Change[] = [];
  const refused = new Map<string, Change & { readonly because: string }>();
  let { text } = request;
  for (let round = 0; round < maxRounds; round++) {
    const problems = lintDockerfile({ ...request, text }).problems.filter(
      (problem) =>
        problem.hit.repair !== undefined &&
        isWanted(problem, problem.hit.repair) &&
        !refused.has(keyOf(problem, text)),
    );
    const [first] = problems;
    if (first === undefined) break;
    const together = apart(problems.filter(({ rule }) => rule.id === first.rule.id));
    const step = attempt(text, together, language) ?? attempt(text, [first], language);
    if (step !== undefined) {
      done.push(changeOf(first, step.count));
      text = step.text;
      continue;
    }
    const proof = prove(text, first.rule.id, editsOf([first]), language);
    refused.set(keyOf(first, text), { ...changeOf(first, 1), because: proof.holds ? '' : proof.because });
  }
  return { text, done: joined(done), refused: [...refused.values()] };
}

function attempt(
  text: string,
  problems: readonly Problem[],
  language: Language,
): { readonly text: string; readonly count: number } | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const proof = prove(text, first.rule.id, editsOf(problems), language);
  return proof.holds ? { text: proof.text, count: problems.length } : undefined;
}

/** Repairs whose edits keep out of each other's way. */
function apart(problems: readonly Problem[]): readonly Problem[] {
  const chosen: Problem[] = [];
  const edits: TextEdit[] = [];
  for (const problem of problems) {
    const own = editsOf([problem]);
    if (collide(edits, own)) continue;
    chosen.push(problem);
    edits.push(...own);
  }
  return chosen;
}

function editsOf(problems: readonly Problem[]): readonly TextEdit[] {
  return problems.flatMap(({ hit }) => hit.repair?.edits ?? []);
}

function changeOf({ rule, hit }: Problem, count: number): Change {
  return { rule: rule.id, summary: hit.repair?.summary ?? '', safety: hit.repair?.safety ?? 'ask', count };
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

function languageFor(request: LintRequest): Language {
  return {
    nodes: (text) => {
      const { instructions } = parseDockerfile(text);
      return instructions.map(({ start, end, keyword, args, heredocs }) => ({
        start,
        end,
        meaning: [keyword, args.text, ...heredocs.map(({ body }) => text.slice(body.start, body.end))].join(
          '\0',
        ),
      }));
    },
    problems: (text) => parseDockerfile(text).problems.length,
    counts: (text) => {
      const counts = new Map<string, number>();
      for (const { rule } of lintDockerfile({ ...request, text }).problems) {
        counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      }
      return counts;
    },
  };
}
