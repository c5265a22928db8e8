import type { TextEdit } from '../../../fix/edit.js';
import { callsOf } from '../models/commands/managers.js';
import type { Run } from '../models/commands/run.js';
import type { LintFile } from '../models/file.js';
import type { Stage, Step } from '../models/stages/index.js';
import { unknownFlag } from '../models/understood/flags.js';
import { oddCall } from '../models/understood/programs.js';
import { oddShell } from '../models/understood/shell.js';
import type { Hit, Rule } from '../rule.js';
import { lacksApt } from './distribution.js';
import { commandAt, stepAt } from './places.js';

/**
 * A repair is made unasked, or with one answer for all, only where everything round it is known: the flags of the instruction, the shell and
 * its settings, the program, its options and variables. With anything else beside it, the repair is a decision.
 */
export function weighed(rule: Rule, hit: Hit, file: LintFile): Hit {
  const { repair } = hit;
  if (repair === undefined || repair.safety === 'decide') return hit;
  const odd = oddAround(rule, hit, repair.edits, file);
  if (odd === undefined) return hit;
  const reason = `What it changes beside ${odd}, is not known.`;
  return { ...hit, repair: { ...repair, safety: 'decide', reason } };
}

function oddAround(rule: Rule, hit: Hit, edits: readonly TextEdit[], file: LintFile): string | undefined {
  const { text } = file.dockerfile;
  const steps = new Set(
    edits.filter((edit) => !isLayout(edit, text)).flatMap(({ start }) => stepAt(file, start) ?? []),
  );
  for (const step of steps) {
    const odd = oddStep(step, file);
    if (odd !== undefined) return odd;
  }
  const command = rule.judges === 'script' || steps.size === 0 ? undefined : commandAt(file, hit);
  return command && oddCall(command);
}

/** Upper or lower case, blanks and blank lines. */
function isLayout({ start, end, text: put }: TextEdit, text: string): boolean {
  const bare = (part: string) => part.replace(/\s+/g, '').toLowerCase();
  return bare(text.slice(start, end)) === bare(put);
}

/** What someone writes above, in or behind an instruction so that no one changes it: `# keep the lists, …`, `# unquoted on purpose`. */
function intentOf(
  { instruction: { start, end, above } }: Step,
  { dockerfile, scripts }: LintFile,
): string | undefined {
  const inside = dockerfile.comments.filter((one) => one.start >= start && one.end <= end);
  const behind = scripts
    .filter(({ run: { step } }) => step.instruction.start === start)
    .flatMap(({ script }) => script.comments.map((one) => ({ text: script.text.slice(one.start, one.end) })));
  return [...above, ...inside, ...behind].find(({ text }) => intent.test(text))?.text;
}

const intent =
  /\b(?:(?:as|so) (?:it )?is\b(?! (?:possible|needed))|as-is|beware|careful|deliberate(?:ly)?|do(?:es)? not|don['’]?t|intention(?:al(?:ly)?)?|keep(?:s|ing)?|leave|(?:must|may|shall|should|can) ?not|must (?:remain|stay)|never|not a (?:bug|mistake|typo)|on purpose|purposely|rel(?:y|ies) on|unquoted|word[- ]split\w*)\b/i;

/** `FROM ${FLAVOUR}`, where a stage has the name of the default: shell, user and programs may be those of another stage. */
function isChosen(stage: Stage): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    if (each.parent !== undefined && each.baseWord?.value.includes('$') === true) return true;
  }
  return false;
}

function oddStep(step: Step, file: LintFile): string | undefined {
  const { runs } = file;
  const { instruction, effective } = step;
  const intent = intentOf(step, file);
  if (intent !== undefined) return `the comment "${intent.slice(0, 80)}"`;
  const run: Run | undefined = runs.find((each) => each.step === step);
  const flag = unknownFlag(effective, run?.mounts ?? []);
  if (flag !== undefined) return flag.slice(0, 60);
  if (run === undefined) return undefined;
  if (callsOf(run, 'apt-get').length > 0 && lacksApt(run)) return 'apt, which the base does not have,';
  if (isChosen(step.stage)) return 'a base that an argument chooses among the stages';
  return instruction === effective ? oddShell(run) : 'ONBUILD, in images that are built on this one,';
}
