import { shellWord } from '../../core/shell-word.js';
import type { Remedy } from './check.js';

/** A network that no other container is on. */
export function ownNetwork(container: string): Remedy {
  const network = shellWord(`${container}-net`);
  return {
    flag: `--network ${network}`,
    compose: `networks: [${container}-net]`,
    command: `docker network create ${network}`,
  };
}
