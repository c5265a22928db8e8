import { protocolOf } from '../../../../knowledge/ports.js';
import { serviceImage } from '../../../../knowledge/service-images.js';
import { installsOf } from '../../models/commands/managers.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { portsOf } from '../../models/ports.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { isBusybox } from '../../repairs/distribution.js';
import { lineBefore, lineBehind } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** A service in its own words; an HTTP server by its exposed port, with a program that the image is known to have. */
export function repair(_: Hit, file: LintFile): Remedy | undefined {
  const stage = file.model.stages.at(-1);
  if (stage === undefined || !stage.end.shell.isPosix) return undefined;
  const service = serviceImage(lastNameOf(rootStage(stage).reference));
  if (service?.health !== undefined)
    return inserted(
      deciding,
      service.health,
      stage,
      file,
      'The container has to run the service of its base image.',
    );
  if (service !== undefined && service.protocol !== 'http')
    return { lacks: `a command that asks a service of ${service.protocol}` };
  if (!startsSomething(stage)) return { lacks: 'a CMD or ENTRYPOINT that starts what is asked' };
  const port = portOf(stage, file);
  if (port === undefined) return { lacks: 'an EXPOSE that names the one port to ask' };
  const protocol = protocolOf(port);
  if (protocol !== 'http')
    return { lacks: `a way to ask port ${port} (${protocol ?? 'of unknown protocol'})` };
  const words = programFor(stage, port, file);
  if (words === undefined) return { lacks: 'a program in the image that can ask the port' };
  return inserted(deciding, words, stage, file, `The program has to listen for HTTP on port ${port}.`);
}

function startsSomething(stage: Stage): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent)
    if (each.steps.some(({ instruction: { keyword } }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'))
      return true;
  return false;
}

function inserted(
  make: typeof deciding,
  words: readonly string[],
  stage: Stage,
  file: LintFile,
  reason: string,
): Remedy | undefined {
  const line = `HEALTHCHECK CMD [${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const start = stage.steps.find(
    ({ instruction: { keyword } }) => keyword === 'CMD' || keyword === 'ENTRYPOINT',
  );
  const last = stage.steps.at(-1)?.instruction ?? stage.from;
  const edit = start ? lineBefore(file, start.instruction, line) : lineBehind(file, last, line);
  return edit && make(reason, `Insert HEALTHCHECK CMD ${words[0]} …`, edit);
}

/** The port of an HTTP server that the stage exposes, or else its first one. */
function portOf(stage: Stage, { model }: LintFile): number | undefined {
  const own = portsOf(model).filter(
    ({ instruction, protocol }) =>
      protocol === 'tcp' && stage.steps.some((step) => step.effective === instruction),
  );
  const known = own.filter(({ numbers }) => numbers.length === 1).flatMap(({ numbers }) => numbers);
  // Of several none is known to be the one, unless the others are known to be something else.
  const web = known.filter((one) => protocolOf(one) === 'http');
  const others = known.filter((one) => !web.includes(one));
  const isOnlyOne = web.length === 1 && others.every((one) => protocolOf(one) !== undefined);
  const port = isOnlyOne ? web[0] : known.length === 1 ? known[0] : undefined;
  return port === undefined || port < 1 || port > 65_535 ? undefined : port;
}

/** Any answer counts: which path reports the program's health is not known. */
function programFor(stage: Stage, port: number, { runs }: LintFile): readonly string[] | undefined {
  const host = `127.0.0.1:${port}`;
  const address = `http://${host}/`;
  const { reference } = rootStage(stage);
  const name = lastNameOf(reference);
  if (isBusybox(stage)) return ['nc', '-z', '127.0.0.1', String(port)];
  const installed = runs
    .filter(({ step }) => step.stage === stage)
    .flatMap((run) => installsOf(run, 'apt-get', 'apk', 'yum', 'dnf', 'zypper'))
    .flatMap(({ operands }) => operands.map(({ value }) => value.replace(/=[\s\S]*$/, '')));
  if (installed.includes('curl')) return ['curl', '-sS', '-o', '/dev/null', address];
  if (name === 'node')
    return [
      'node',
      '-e',
      `require('http').get('${address}', () => process.exit(0)).on('error', () => process.exit(1))`,
    ];
  if (name === 'python')
    return ['python', '-c', `import http.client as h; h.HTTPConnection('${host}').request('GET', '/')`];
  if (name === 'ruby') return ['ruby', '-rnet/http', '-e', `Net::HTTP.get_response(URI('${address}'))`];
  return undefined;
}
