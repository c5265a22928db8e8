import { installsOf } from '../models/commands/managers.js';
import type { LintFile } from '../models/file.js';
import { lastNameOf } from '../models/image-reference/index.js';
import { portsOf } from '../models/ports.js';
import { rootStage, type Stage } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { isBusybox } from './distribution.js';
import { lineBefore, lineBehind } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export const health: Readonly<Record<string, Maker>> = { healthcheck: asked };

/** Asks the exposed port, with a program that the image is known to have. */
function asked(_: Hit, file: LintFile): Remedy | undefined {
  const stage = file.model.stages.at(-1);
  if (stage === undefined || !stage.end.shell.isPosix) return undefined;
  const port = portOf(stage, file);
  if (port === undefined) return { lacks: 'an EXPOSE that names the port to ask' };
  const words = programFor(stage, `http://127.0.0.1:${port}/`, file);
  if (words === undefined) return { lacks: 'a program in the image that can ask the port' };
  const line = `HEALTHCHECK CMD [${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const start = stage.steps.find(
    ({ instruction: { keyword } }) => keyword === 'CMD' || keyword === 'ENTRYPOINT',
  );
  const last = stage.steps.at(-1)?.instruction ?? stage.from;
  const edit = start ? lineBefore(file, start.instruction, line) : lineBehind(file, last, line);
  return edit && asking(`Insert a HEALTHCHECK of port ${port}`, edit);
}

function portOf(stage: Stage, { model }: LintFile): number | undefined {
  const ports = portsOf(model).filter(
    ({ instruction, protocol, numbers }) =>
      protocol === 'tcp' &&
      numbers.length === 1 &&
      stage.steps.some((step) => step.effective === instruction),
  );
  const [port] = ports[0]?.numbers ?? [];
  return port === undefined || port < 1 || port > 65_535 || port === 22 ? undefined : port;
}

function programFor(stage: Stage, address: string, { runs }: LintFile): readonly string[] | undefined {
  const { reference } = rootStage(stage);
  const name = lastNameOf(reference);
  if (isBusybox(stage)) return ['wget', '-q', '-O', '/dev/null', address];
  const installed = runs
    .filter(({ step }) => step.stage === stage)
    .flatMap((run) => installsOf(run, 'apt-get', 'apk', 'yum', 'dnf', 'zypper'))
    .flatMap(({ operands }) => operands.map(({ value }) => value.replace(/=.*$/, '')));
  if (installed.includes('curl')) return ['curl', '-fsS', '-o', '/dev/null', address];
  if (installed.includes('wget')) return ['wget', '-q', '-O', '/dev/null', address];
  if (name === 'node')
    return [
      'node',
      '-e',
      `fetch('${address}').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`,
    ];
  if (name === 'python') return ['python', '-c', `import urllib.request as r; r.urlopen('${address}')`];
  if (name === 'ruby')
    return ['ruby', '-rnet/http', '-e', `exit Net::HTTP.get_response(URI('${address}')).code < '400'`];
  return undefined;
}
