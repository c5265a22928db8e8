import { bareShell } from '../../../../knowledge/roles/doubts.js';
import { mountsOf, type Table } from '../../compose-file.js';
import { type ComposeFile, isServing, startOf } from '../../compose-use.js';
import { isForProduction } from '../../for-production.js';
import type { Doubt } from '../doubt.js';

/** All that it starts is a shell with a terminal, at a folder of the host: a place to work in. */
export const doubt: Doubt = {
  id: 'open-terminals',
  title: 'It starts shells with a terminal alone, at a mounted folder',
  rank: 68,
  about: 'product',
  ofCompose: (file) => {
    const places = [...file.services].map(([name, service]) => placeOf(name, service, file));
    const [place] = places;
    if (place === undefined || places.includes(undefined) || isForProduction(file)) return undefined;
    return { role: 'tooling', because: place };
  },
};

function placeOf(name: string, service: Table, file: ComposeFile): string | undefined {
  const shell = startOf(service, file).trim();
  const hasTerminal = service.tty === true && service.stdin_open === true;
  if (!hasTerminal || !bareShell.test(shell) || isServing({ ports: service.ports })) return undefined;
  const folder = typeof service.working_dir === 'string' ? service.working_dir : undefined;
  const mount = mountsOf(service).find(
    ({ target }) => target !== undefined && folder !== undefined && `${folder}/`.startsWith(`${target}/`),
  );
  return mount === undefined
    ? undefined
    : `its service ${name} keeps a terminal open for a shell at ${mount.source}`;
}
