import { accountsOfImage, needsRoot } from '../../../knowledge/accounts.js';
import { serviceImage } from '../../../knowledge/service-images.js';
import { accountsMadeIn } from '../models/accounts-made.js';
import type { LintFile } from '../models/file.js';
import { lastNameOf } from '../models/image-reference/index.js';
import { rootStage, type Stage } from '../models/stages/index.js';
import { isBroughtAlong, isBuildTool, isEntryScript, portBelow1024, startedBy } from '../models/started.js';
import type { Lack } from './remedy.js';

/** Above the numbers that distributions give to people and services. */
const number = 10_001;

/** Instructions that only describe how the container runs, and commonly end the file. */
export const describing = new Set([
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'STOPSIGNAL',
  'VOLUME',
  'LABEL',
]);

/** What to write behind USER: an account that exists, or a number; or why the image has to start as root. */
export function accountFor(stage: Stage, file: LintFile): string | Lack {
  const image = lastNameOf(rootStage(stage).reference);
  if (serviceImage(image)?.dropsRoot)
    return { lacks: `an entrypoint that starts without root (that of ${image} drops it itself)` };
  const program = startedBy(stage);
  if (program === undefined && !isService(image))
    return { lacks: 'a CMD or ENTRYPOINT, which says what runs as that user' };
  if (program !== undefined && needsRoot(program))
    return { lacks: `a way to start ${program.slice(0, 60)} without root` };
  if (program !== undefined && isEntryScript(program))
    return {
      lacks: `an entrypoint that starts without root (${program.slice(0, 60)} may set things up first)`,
    };
  if (program !== undefined && isBuildTool(program))
    return { lacks: `folders that ${program.slice(0, 60)} may write, caches included` };
  const port = portBelow1024(stage);
  if (port !== undefined) return { lacks: `a port above 1023 (EXPOSE ${port} needs a right without root)` };
  const kept = stage.end.workdir;
  if (kept !== undefined && /^\/(?:var\/(?!www)|data(?:\/|$)|srv\/)/.test(kept))
    return { lacks: `the owner of ${kept.slice(0, 60)}, where the program keeps its data` };
  const made = accountsMadeIn(stage, file).at(-1)?.name;
  if (made !== undefined) return made;
  if (program !== undefined && !isBroughtAlong(program, stage))
    return {
      lacks: `what ${program.slice(0, 60)} writes, and as which account it can: "seaworthy observe" learns it from a run`,
    };
  const [brought] = image === 'node' ? accountsOfImage(image).values() : [];
  return brought === undefined ? `${number}:${number}` : `${brought}:${brought}`;
}

function isService(image: string): boolean {
  return serviceImage(image) !== undefined;
}
