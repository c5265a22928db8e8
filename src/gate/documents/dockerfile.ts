import { dirname, join } from 'node:path';
import { isDockerfileName } from '../../engines/lint/analyzer.js';
import { findingsOf } from '../../engines/lint/finding.js';
import { fixDockerfile } from '../../engines/lint/fix.js';
import { type LintRequest, lintDockerfile, type Problem } from '../../engines/lint/lint.js';
import { rules } from '../../engines/lint/rules/index.generated.js';
import type { DocumentRepair, Examined, SourceDocument, Workspace } from './document.js';
import { today } from './document.js';

export function isDockerfile({ path, languageId }: SourceDocument): boolean {
  return languageId === 'dockerfile' || isDockerfileName(path);
}

export function examineDockerfile(source: SourceDocument, workspace: Workspace): Examined {
  const request = requestFor(source, workspace);
  const result = lintDockerfile(request);
  const findings = findingsOf(result, source.path);
  return {
    problems: result.problems.flatMap((problem, index) => {
      const finding = findings[index];
      if (finding === undefined) return [];
      const { start, end } = problem.hit;
      return [{ finding, start, end, repair: () => repairFor(problem, request) }];
    }),
    gaps: result.gaps.map(({ start, reason }) => ({
      line: result.dockerfile.lines.positionOf(start).line,
      reason,
    })),
  };
}

/** All that is safe, made at once; nothing where nothing changes. */
export function repairedDockerfile(source: SourceDocument, workspace: Workspace): string | undefined {
  const { text } = fixDockerfile(requestFor(source, workspace), (_, { safety }) => safety === 'safe');
  return text === source.text ? undefined : text;
}

function repairFor(problem: Problem, request: LintRequest): DocumentRepair | undefined {
  const { repair } = problem.hit;
  if (repair === undefined) return undefined;
  return {
    summary: repair.summary,
    isSafe: repair.safety === 'safe',
    make: () => {
      const { text } = fixDockerfile(request, justThis(problem));
      return text === request.text ? undefined : text;
    },
  };
}

/** True once, for the problem at its place: what stands there after the repair is another. */
function justThis({ rule, hit }: Problem): (candidate: Problem) => boolean {
  let isFound = false;
  return (candidate) => {
    const isIt = !isFound && candidate.rule === rule && candidate.hit.start === hit.start;
    isFound ||= isIt;
    return isIt;
  };
}

function requestFor(source: SourceDocument, workspace: Workspace): LintRequest {
  const ignoredPaths = ignoredFor(source, workspace);
  return {
    path: source.path,
    text: source.text,
    today: today(workspace),
    settings: workspace.settings.lint,
    rules,
    ...(ignoredPaths === undefined ? {} : { ignoredPaths }),
  };
}

function ignoredFor({ file }: SourceDocument, { textOf }: Workspace): readonly string[] | undefined {
  if (file === undefined) return undefined;
  const text = textOf(`${file}.dockerignore`) ?? textOf(join(dirname(file), '.dockerignore'));
  return text?.split(/\r?\n/);
}
