import type { LintFile } from '../../models/file.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { isBroughtAlong, isRunner, stagesOf, startedBy } from '../../models/started.js';
import { isBareImage } from '../../repairs/root-need/bases.js';
import { packagesIn } from '../../repairs/root-need/packages.js';

/**
 * Whether all that runs on a distribution is one program of another stage, which is linked statically: of its libraries nothing is reached, and what
 * is installed beside it are files of data.
 */
export function runsStaticProgram(last: Stage, file: LintFile): boolean {
  const program = startedBy(last);
  if (program === undefined || isRunner(program) || !isBroughtAlong(program, last)) return false;
  if (!isBareImage(rootStage(last).reference.repository)) return false;
  const own = stagesOf(last);
  const installs = file.runs.some(
    ({ step, commands }) =>
      own.includes(step.stage) && commands.some(({ name }) => /^(?:pip3?|npm|curl|wget|make)$/.test(name)),
  );
  if (installs || !packagesIn(last, file).every((name) => ofData.test(name))) return false;
  const isCopied = last.steps.some(({ effective }) => effective.flags.some(({ name }) => name === 'from'));
  const builders = file.model.stages.filter((stage) => !own.includes(stage));
  return (
    isCopied &&
    builders.some((stage) =>
      stage.steps.some(({ effective }) => linking.test(effective.args.text.slice(0, mostOfText))),
    )
  );
}

const mostOfText = 20_000;
const ofData = /^(?:ca-certificates(?:-bundle)?|tzdata|mailcap)$/;

/** https://pkg.go.dev/cmd/cgo and https://doc.rust-lang.org/reference/linkage.html#static-and-dynamic-c-runtimes */
const linking =
  /\bCGO_ENABLED[= ]["']?0\b|\b(?:x86_64|aarch64|armv7|i686)-unknown-linux-musl|\+crt-static\b|-extldflags[= ]["']{0,2}-static\b/;
