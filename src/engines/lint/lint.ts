import type { Severity } from '../../core/severity.js';
import { type Dockerfile, parseDockerfile, type Span } from '../../formats/dockerfile/index.js';
import { runsOf } from './models/commands/run.js';
import type { BuildContext } from './models/context.js';
import type { LintFile } from './models/file.js';
import type { ImageUses } from './models/image-uses.js';
import type { Known } from './models/known.js';
import { peerAliases, withoutQuotedScripts } from './models/peers.js';
import { isDockerfile, isOpen, templateOf } from './models/readable.js';
import { stagesAside } from './models/stages/for-work.js';
import { modelOf, type Stage } from './models/stages/index.js';
import { type Ignore, ignoresIn } from './pragmas/index.js';
import { ignoreRules, type UsedNames } from './pragmas/rules.js';
import { weighed } from './repairs/understanding.js';
import type { Hit, Rule } from './rule.js';
import { defaultSettings, type LintSettings } from './settings.js';

export interface LintRequest {
  readonly path: string;
  readonly text: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly settings?: LintSettings;
  readonly ignoredPaths?: readonly string[];
  readonly known?: Known;
  readonly context?: BuildContext;
  readonly images?: ImageUses;
  readonly rules: readonly Rule[];
  /** What another program found; reported where no rule shows it. */
  readonly more?: readonly Problem[];
}

export interface LintResult {
  readonly dockerfile: Dockerfile;
  readonly problems: readonly Problem[];
  /** What comments hide. */
  readonly hidden?: readonly { readonly problem: Problem; readonly ignore: Ignore }[];
  /** What is wrong with the text itself, or was not looked into. */
  readonly gaps: readonly (Span & { readonly reason: string; readonly weight: 'incomplete' | 'note' })[];
}

export interface Problem {
  readonly rule: Rule;
  readonly hit: Hit;
  readonly aliases: readonly string[];
  readonly severity: Severity;
}

/** More than this of one rule in one file help no one. */
const maxHitsPerRule = 200;

/** Everything that is wrong with one Dockerfile, in the order of the file. Never throws for what the text is. */
export function lintDockerfile(request: LintRequest): LintResult {
  const dockerfile = parseDockerfile(request.text);
  if (request.text.trim() !== '' && !isDockerfile(dockerfile)) return notDockerfile(dockerfile);
  const file = lintFileOf(request, dockerfile);
  const own = problemsIn(file, request.rules);
  const found = [...own, ...withoutDoubles(request.more ?? [], own)];
  const wanted = written(found, dockerfile).filter(
    (problem) => !file.settings.ignore.some((id) => isNamed(problem, id.toLowerCase())),
  );
  const ignores = file.settings.pragmas ? ignoresIn(dockerfile, file.model) : [];
  const { kept, used, hidden } = withoutIgnored(wanted, ignores, file.today);
  const aboutIgnores = ignoreRules(ignores, used, { today: file.today, text: request.text });
  return {
    dockerfile,
    problems: [...kept, ...aboutIgnores].sort(
      (a, b) => a.hit.start - b.hit.start || compareText(a.rule.id, b.rule.id),
    ),
    hidden,
    gaps: gapsOf(file),
  };
}

/** In a template what its marks decide on is not judged. */
function written(problems: readonly Problem[], dockerfile: Dockerfile): readonly Problem[] {
  if (templateOf(dockerfile) === undefined) return problems;
  const open = dockerfile.instructions.filter(isOpen);
  return problems.filter(({ hit }) => !open.some(({ start, end }) => start <= hit.start && hit.start <= end));
}

function notDockerfile(dockerfile: Dockerfile): LintResult {
  const reason = 'the file has the name of a Dockerfile and is none';
  return { dockerfile, problems: [], gaps: [{ start: 0, end: 0, reason, weight: 'note' }] };
}

/** One name, one place: what we say goes before what another program says. */
function withoutDoubles(more: readonly Problem[], own: readonly Problem[]): readonly Problem[] {
  return more.filter(
    ({ aliases, hit }) =>
      !own.some(
        (one) =>
          one.hit.start <= hit.end &&
          hit.start <= one.hit.end &&
          aliases.some((alias) => one.aliases.includes(alias)),
      ),
  );
}

function lintFileOf(request: LintRequest, dockerfile: Dockerfile): LintFile {
  const model = modelOf(dockerfile);
  const runs = runsOf(model);
  return {
    path: request.path,
    dockerfile,
    model,
    runs,
    scripts: runs.flatMap(({ scripts }) => scripts),
    commands: runs.flatMap(({ commands }) => commands),
    settings: request.settings ?? defaultSettings,
    today: request.today,
    answers: new Map(),
    ...(request.ignoredPaths === undefined ? {} : { ignoredPaths: request.ignoredPaths }),
    ...(request.known === undefined ? {} : { known: request.known }),
    ...(request.context === undefined ? {} : { context: request.context }),
    ...(request.images === undefined ? {} : { images: request.images }),
  };
}

function problemsIn(file: LintFile, rules: readonly Rule[]): readonly Problem[] {
  const unquoted = withoutQuotedScripts(file);
  const aside = stagesAside(file.model);
  const problems: Problem[] = [];
  for (const rule of rules) {
    const hits = rule.check(rule.judges === 'script' ? unquoted : file);
    problems.push(...problemsOf(rule, hits, file, aside));
  }
  return problems;
}

function problemsOf(
  rule: Rule,
  hits: Iterable<Hit>,
  file: LintFile,
  aside: readonly Stage[],
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const found of hits) {
    if (problems.length >= maxHitsPerRule) break;
    const hit = inStage(rule, weighed(rule, withRemedy(rule, found, file), file), aside);
    const aliases = peerAliases(rule, hit, file);
    problems.push({ rule, hit, aliases, severity: severityOf(rule, hit, aliases, file.settings) });
  }
  return problems;
}

/** In a stage for tests or development a finding is low, as in a file of that role; a secret opens the same door wherever it stands. */
function inStage(rule: Rule, hit: Hit, aside: readonly Stage[]): Hit {
  const isAside = aside.some(({ from, steps }) => {
    const { end } = steps.at(-1)?.instruction ?? from;
    return from.start <= hit.start && hit.start <= end;
  });
  return isAside && !rule.id.startsWith('secret')
    ? { ...hit, severity: lesser(hit.severity ?? rule.severity) }
    : hit;
}

function lesser(severity: Severity): Severity {
  return severity === 'critical' || severity === 'high' || severity === 'medium' ? 'low' : severity;
}

/** The hit with what can be done about it, where the rule's repair knows more than its check. */
function withRemedy(rule: Rule, hit: Hit, file: LintFile): Hit {
  const remedy = rule.repair?.(hit, file);
  if (remedy === undefined) return hit;
  if ('lacks' in remedy) return hit.repair === undefined ? { ...hit, lacks: remedy.lacks } : hit;
  return { ...hit, repair: remedy };
}

function severityOf(rule: Rule, hit: Hit, aliases: readonly string[], { severity }: LintSettings): Severity {
  const name = [rule.id, ...aliases].find((one) => Object.hasOwn(severity, one));
  return (name === undefined ? undefined : severity[name]) ?? hit.severity ?? rule.severity;
}

function withoutIgnored(
  problems: readonly Problem[],
  ignores: readonly Ignore[],
  today: string,
): {
  readonly kept: readonly Problem[];
  readonly used: UsedNames;
  readonly hidden: NonNullable<LintResult['hidden']>;
} {
  const used = new Map<Ignore, readonly string[]>();
  const living = ignores.filter(({ until }) => until === undefined || until >= today);
  const hidden: { problem: Problem; ignore: Ignore }[] = [];
  const kept = problems.filter((problem) => {
    const covering = living.filter((ignore) => covers(ignore, problem));
    for (const ignore of covering)
      used.set(ignore, [...(used.get(ignore) ?? []), ...namesIn(ignore, problem)]);
    const [ignore] = covering;
    if (ignore !== undefined) hidden.push({ problem, ignore });
    return ignore === undefined;
  });
  return { kept, used, hidden };
}

/** `StageNameCasing`, `JSONArgsRecommended`: no other names are words without digits. */
function isBuildCheck(name: string): boolean {
  return /^[A-Z]+[a-z]+[A-Z][A-Za-z]+$/.test(name);
}

/** Which of its names hid something. */
function namesIn({ ids }: Ignore, problem: Problem): readonly string[] {
  return ids.filter((id) => isNamed(problem, id));
}

function covers({ scope, isWholeFile, ids, syntax }: Ignore, problem: Problem): boolean {
  const { hit } = problem;
  if (!isWholeFile && (hit.start < scope.start || hit.start > scope.end)) return false;
  // `skip=all` covers build checks and nothing else.
  if (syntax === 'buildkit' && ids.includes('all')) return problem.aliases.some(isBuildCheck);
  if (syntax === 'trivy' && ids.includes('*'))
    return problem.aliases.some((alias) => alias.startsWith('DS-'));
  return ids.some((id) => isNamed(problem, id));
}

/** By the rule's id or any of its names; names are compared in lower case. */
function isNamed({ rule, aliases }: Problem, id: string): boolean {
  return (
    rule.id === id ||
    aliases.some((alias) => alias.toLowerCase() === id) ||
    rule.aliases.some((alias) => alias.toLowerCase() === id)
  );
}

function gapsOf({ dockerfile, scripts }: LintFile): LintResult['gaps'] {
  const template = templateOf(dockerfile);
  // What a template's marks make of the syntax is one fact.
  if (template !== undefined) {
    const reason = `the file is a template (${template}); only what is written out was looked at`;
    return [{ start: 0, end: 0, reason, weight: 'incomplete' }];
  }
  const own = dockerfile.problems.map((problem) => ({ ...problem, weight: 'incomplete' as const }));
  const ofScripts = scripts.flatMap(({ source, script }) =>
    script.problems
      .filter(({ kind }) => kind === 'too-long' || kind === 'too-deep')
      .map((problem) => ({
        ...source.spanOf(problem),
        reason: problem.reason,
        weight: 'incomplete' as const,
      })),
  );
  return [...own, ...ofScripts];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
