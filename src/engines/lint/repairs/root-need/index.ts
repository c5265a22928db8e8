import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { asAction } from './action.js';
import { asAddOn } from './addon.js';
import { asDaemon } from './daemon.js';
import { asDropped } from './given-up.js';
import { asNeeded } from './needed.js';
import { asNoService } from './no-service.js';
import { asProgram } from './program.js';
import { asRun, asTaken } from './run.js';
import { asScript, stepOfRootAtStart } from './start-script.js';
import type { RootWeight } from './weight.js';

export type { RootWeight } from './weight.js';

/** What root weighs, with what has to move before the advice can be followed. */
export function weightOfRoot(stage: Stage, file: LintFile): RootWeight {
  const weight = withStep(firstAnswer(stage, file), file);
  const line = lineOfReason(file);
  if (line === undefined || weight.advice === undefined) return weight;
  return {
    ...weight,
    advice: `${weight.advice} The comment in line ${line} says why it is root: see whether that holds.`,
  };
}

function withStep(weight: RootWeight, file: LintFile): RootWeight {
  const step = stepOfRootAtStart(file);
  if (weight.advice?.startsWith('End with USER') !== true) return weight;
  if (step === undefined) return { ...weight, advice: `${weight.advice}${ofStartCommand(file)}` };
  const first = `Before that, move to the build what the start script does as root (${step}), or keep root for the script and let it give root up at its end (setpriv, gosu).`;
  return { ...weight, advice: `${weight.advice} ${first}` };
}

/** `# Runs as root: the socket belongs to it` */
function lineOfReason({ dockerfile }: LintFile): number | undefined {
  const found = dockerfile.comments
    .slice(0, mostComments)
    .find(({ text }) => givesReason.test(text.slice(0, 400)) && !againstRoot.test(text.slice(0, 400)));
  return found === undefined ? undefined : dockerfile.text.slice(0, found.start).split('\n').length;
}

const mostComments = 1_000;
const givesReason =
  /\b(?:runs?|running|stays?|staying|remains?|kept|keep|must be|has to be|needs? to (?:be|run)|deliberately) (?:as )?root\b|\b(?:needs?|requires?) root\b(?! (?:dir|folder|path|ca|cert))/i;
const againstRoot =
  /\b(?:non-?root|rootless|without|not|never|avoid|don.t|no longer|instead|switch|drop|build|install\w{0,3})\b/i;

/** What a Compose file has the container do as root before its program. */
function ofStartCommand({ images }: LintFile): string {
  const use = (images?.runs ?? []).find(({ ownsAtStart }) => ownsAtStart !== undefined);
  return use === undefined
    ? ''
    : ` Before that, take out of its command in ${use.path}:${use.line} what root does there (${use.ownsAtStart}): do it in the build, or in a service that runs once as root on the same volumes; an account could not, and the program would not start.`;
}

/** The first answer holds. */
function firstAnswer(stage: Stage, file: LintFile): RootWeight {
  const answer =
    asAction(file) ?? asAddOn(stage) ?? asNoService(stage, file) ?? asTaken(file) ?? asDropped(file);
  if (answer !== undefined) return answer;
  const run = asRun(stage, file);
  return run?.advice === undefined ? { ...ofProgram(stage, file), ...run } : run;
}

function ofProgram(stage: Stage, file: LintFile): RootWeight {
  return asDaemon(stage, file) ?? asScript(stage, file) ?? asNeeded(stage, file) ?? asProgram(stage, file);
}
