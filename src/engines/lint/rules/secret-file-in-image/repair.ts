import type { LintFile } from '../../models/file.js';
import type { Step } from '../../models/stages/index.js';
import { stepAt, withoutPart } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import { mount } from '../../repairs/secret-mount.js';
import type { Hit } from '../../rule.js';

const reason = 'The build, or the container, has to be given the file.';

/** The file is not copied; the RUNs behind it find it mounted where the copy was. */
export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step === undefined || step.instruction !== step.effective || step.effective.json) return undefined;
  const [source, target] = step.effective.words;
  if (step.effective.words.length !== 2 || source === undefined || target === undefined) return undefined;
  const name = source.value.slice(source.value.lastIndexOf('/') + 1);
  const path = targetPath(name, target.value, step);
  if (path === undefined || !/^[\w.-]+$/.test(name) || !/^[\w./-]+$/.test(path)) return undefined;
  const later = new Set(step.stage.steps.slice(step.stage.steps.indexOf(step) + 1));
  const runs = file.runs.filter((run) => later.has(run.step) && run.instruction === run.step.instruction);
  const id = name.replace(/^\.+/, '').toLowerCase();
  return deciding(
    reason,
    runs.length === 0
      ? 'Do not copy it; mount it when the container starts'
      : `Mount it: docker build --secret id=${id},src=${source.value.slice(0, 60)}`,
    withoutPart(file, step.effective, source, 1),
    ...runs.map((run) => mount(run, `type=secret,id=${id},target=${path}`)),
  );
}

function targetPath(name: string, target: string, { state }: Step): string | undefined {
  const folder = target.startsWith('/')
    ? ''
    : `${(state.workdir ?? (state.hasWorkdir ? '' : '/')).replace(/\/$/, '')}/`;
  if (!target.startsWith('/') && folder === '/' && state.hasWorkdir && state.workdir === undefined)
    return undefined;
  const whole = `${folder}${target.replace(/^\.\//, '').replace(/^\.$/, '')}`;
  return whole === '' || whole.endsWith('/') ? `${whole || '/'}${name}` : whole;
}
