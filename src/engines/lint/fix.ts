import { collide, type TextEdit } from '../../fix/edit.js';
import { type Language, type Node, prove } from '../../fix/prove.js';
import type { Dockerfile } from '../../formats/dockerfile/index.js';
import { type LintRequest, type LintResult, lintDockerfile, type Problem } from './lint.js';
import { lineEndOf } from './models/edits.js';
import type { Repair } from './rule.js';

export interface FixResult {
  readonly text: string;
  readonly done: readonly Change[];
  /** Repairs that were wanted and did not prove right. */
  readonly refused: readonly Refusal[];
  /** Repairs that could not be thought of for want of something that is not in the file. */
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

/** A repair can make room for another: a merged line, a keyword that is right now. */
const maxRounds = 500;
/** Characters that may be read in all rounds together: a long file gets fewer of them, and a second run goes on. */
const maxRead = 8_000_000;

/**
 * Makes every wanted repair that proves right, rule by rule; where a rule's repairs do not hold together, one by one.
 * What was refused is tried again when others were made, so that what comes out is not changed by a second run.
 */
export function fixDockerfile(
  request: LintRequest,
  isWanted: (problem: Problem, repair: Repair) => boolean,
): FixResult {
  const language = languageFor(request);
  const done: Change[] = [];
  const refused = new Map<string, Refusal>();
  let isWorthRetrying = false;
  let { text } = request;
  const rounds = Math.min(maxRounds, Math.max(20, Math.floor(maxRead / (text.length + 1))));
  for (let round = 0; round < rounds; round++) {
    const problems = language
      .problemsIn(text)
      .filter(
        (problem) =>
          problem.hit.repair !== undefined &&
          isWanted(problem, problem.hit.repair) &&
          !refused.has(keyOf(problem, text)),
      );
    const [first] = problems;
    if (first === undefined) {
      if (!isWorthRetrying || refused.size === 0) break;
      refused.clear();
      isWorthRetrying = false;
      continue;
    }
    const together = apart(
      problems.filter(({ rule }) => rule.id === first.rule.id),
      text,
    );
    const step = attempt(text, together, language) ?? attempt(text, [first], language);
    if (step !== undefined) {
      done.push(changeOf(first, step.count));
      text = step.text;
      isWorthRetrying = true;
      continue;
    }
    const proof = prove(text, first.rule.id, editsOf([first], text), language);
    refused.set(keyOf(first, text), { ...changeOf(first, 1), because: proof.holds ? '' : proof.because });
  }
  const left = language.problemsIn(text);
  return { text, done: joined(done), refused: [...refused.values()], lacking: lackingOf(left) };
}

function lackingOf(problems: readonly Problem[]): FixResult['lacking'] {
  return problems.flatMap(({ rule, hit: { lacks } }) =>
    lacks === undefined ? [] : [{ rule: rule.id, lacks }],
  );
}

function attempt(
  text: string,
  problems: readonly Problem[],
  language: Language,
): { readonly text: string; readonly count: number } | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const proof = prove(text, first.rule.id, editsOf(problems, text), language, problems.length);
  return proof.holds ? { text: proof.text, count: problems.length } : undefined;
}

/** Repairs whose edits keep out of each other's way. */
function apart(problems: readonly Problem[], text: string): readonly Problem[] {
  const chosen: Problem[] = [];
  const edits: TextEdit[] = [];
  for (const problem of problems) {
    const own = editsOf([problem], text);
    if (collide(edits, own)) continue;
    chosen.push(problem);
    edits.push(...own);
  }
  return chosen;
}

function editsOf(problems: readonly Problem[], text: string): readonly TextEdit[] {
  const edits = problems.flatMap(({ hit }) => hit.repair?.edits ?? []);
  if (lineEndOf(text) === '\n') return edits;
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/(?<!\r)\n/g, '\r\n') }));
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

interface DockerfileLanguage extends Language {
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
    problemsIn: (text) => linted(text).problems,
    nodes: (text) => nodesOf(linted(text).dockerfile),
    remarks: (text) => linted(text).dockerfile.comments.map((comment) => comment.text),
    problems: (text) => linted(text).dockerfile.problems.length,
    counts: (text) => countsOf(linted(text).problems),
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
