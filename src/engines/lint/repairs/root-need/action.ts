import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import { finalStages } from '../../models/stages/index.js';
import { isOpen } from './serving.js';
import type { RootWeight } from './weight.js';

/**
 * "Docker actions must be run by the default Docker user (root)": the folder of the work belongs to root there.
 * https://docs.github.com/actions/reference/workflows-and-actions/dockerfile-support
 */
export function asAction(file: LintFile): RootWeight | undefined {
  const action = file.images?.action;
  const seen = action === undefined ? sighted(file) : `of the action in ${action.path}:${action.line}`;
  if (seen === undefined) return undefined;
  return {
    detail: `which GitHub asks for ${seen}`,
    severity: 'low',
    advice:
      'Keep it for the action, whose folder of work belongs to root; give the image a USER only where it is published for other uses, too, in a file of its own.',
  };
}

/** By the labels of actions, or by what its start script takes from GitHub alone. A service is no action, whatever variables it reads. */
function sighted(file: LintFile): string | undefined {
  if (isOpen(file)) return undefined;
  const isLabelled = [...finalStages(file.model)].some(({ steps }) =>
    steps.some(
      ({ effective: { keyword, args } }) => keyword === 'LABEL' && /\bcom\.github\.actions\./.test(args.text),
    ),
  );
  if (isLabelled) return 'of actions, as which its labels describe it';
  return textsAtStart(file).some(isOfAction)
    ? 'of actions, whose variables and folder its start script uses'
    : undefined;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function isOfAction(script: string): boolean {
  const text = script.slice(0, mostOfScript);
  const isGiven = /\$\{?GITHUB_[A-Z]/.test(text);
  return (
    /\/github\/workspace\b|\$\{?GITHUB_(?:WORKSPACE|OUTPUT|STEP_SUMMARY|ACTION_PATH)\b/.test(text) ||
    (isGiven && /\$\{?INPUT_[A-Z]/.test(text))
  );
}

const mostOfScript = 50_000;
