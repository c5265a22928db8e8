import { dirname, join } from 'node:path';
import { isDockerfileName } from '../engines/lint/analyzer.js';
import { findingsOf } from '../engines/lint/finding.js';
import { fixDockerfile } from '../engines/lint/fix.js';
import { type LintRequest, lintDockerfile, type Problem } from '../engines/lint/lint.js';
import { rules } from '../engines/lint/rules/index.generated.js';
import type { Examined, RemarkRepair, Sheet, Workbench } from './sheet.js';
import { today } from './sheet.js';

export function isDockerfile({ path, languageId }: Sheet): boolean {
  return languageId === 'dockerfile' || isDockerfileName(path);
}

export function examineDockerfile(sheet: Sheet, bench: Workbench): Examined {
  const request = requestFor(sheet, bench);
  const result = lintDockerfile(request);
  const findings = findingsOf(result, sheet.path);
  return {
    remarks: result.problems.flatMap((problem, index) => {
      const finding = findings[index];
      if (finding === undefined) return [];
      const { start, end } = problem.hit;
      return [{ finding, start, end, repair: () => repairFor(problem, request) }];
    }),
    blanks: result.gaps.map(({ start, reason }) => ({
      line: result.dockerfile.lines.positionOf(start).line,
      reason,
    })),
  };
}

/** All that is safe, made at once; nothing where nothing changes. */
export function repairedDockerfile(sheet: Sheet, bench: Workbench): string | undefined {
  const { text } = fixDockerfile(requestFor(sheet, bench), (_, { safety }) => safety === 'safe');
  return text === sheet.text ? undefined : text;
}

function repairFor(problem: Problem, request: LintRequest): RemarkRepair | undefined {
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

function requestFor(sheet: Sheet, bench: Workbench): LintRequest {
  const ignoredPaths = ignoredFor(sheet, bench);
  return {
    path: sheet.path,
    text: sheet.text,
    today: today(bench),
    settings: bench.settings.lint,
    rules,
    ...(ignoredPaths === undefined ? {} : { ignoredPaths }),
  };
}

function ignoredFor({ file }: Sheet, { textOf }: Workbench): readonly string[] | undefined {
  if (file === undefined) return undefined;
  const text = textOf(`${file}.dockerignore`) ?? textOf(join(dirname(file), '.dockerignore'));
  return text?.split(/\r?\n/);
}
