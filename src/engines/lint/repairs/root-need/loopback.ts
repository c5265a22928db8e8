import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { isEntryScript, startedBy, wordsStarted } from '../../models/started.js';

/** The address of the loopback that its command makes a server listen on: no port of the container leads to that. */
export function loopbackOf(stage: Stage, { images }: LintFile): string | undefined {
  const program = startedBy(stage);
  const words = wordsStarted(stage);
  if (program === undefined || words === undefined || isEntryScript(program)) return undefined;
  // What publishes a port may give it another command, and in the network of the host its loopback is the host's.
  if (
    images?.runs.some(
      ({ ports = [], keepsCommand, mayTakeRoot }) =>
        (ports.length > 0 && keepsCommand !== true) || mayTakeRoot !== undefined,
    )
  )
    return undefined;
  const command = words.join(' ').slice(0, mostOfCommand);
  return everywhere.test(command) ? undefined : listening.exec(command)?.[1];
}

const mostOfCommand = 2_000;
const everywhere = /(?:^|[\s=:@/])(?:0\.0\.0\.0|\[?::\]?(?=[:\s]|$)|\*:)/;

/** By the options that servers have for it: `--host 127.0.0.1`, `-b localhost:8000`, `runserver 127.0.0.1:8000`. */
const listening =
  /(?:^|\s)(?:runserver|--?(?:server[.-])?(?:host|hostname|bind|bind-?addr(?:ess)?|listen|listen-?addr(?:ess)?|address|addr|interface|ip)|-b)[\s=](127\.0\.0\.1|localhost|\[?::1\]?)(?=:\d{1,5}\b|\s|$)/;
