import type { LintFile } from '../../models/file.js';
import type { RootWeight } from './weight.js';

/**
 * "Docker actions must be run by the default Docker user (root)": the folder of the work belongs to root there.
 * https://docs.github.com/actions/reference/workflows-and-actions/dockerfile-support
 */
export function asAction({ images }: LintFile): RootWeight | undefined {
  const action = images?.action;
  if (action === undefined) return undefined;
  return {
    detail: `which GitHub asks for of the action in ${action.path}:${action.line}`,
    severity: 'low',
    advice:
      'Keep it for the action, whose folder of work belongs to root; give the image a USER only where it is published for other uses, too, in a file of its own.',
  };
}
