import { developmentServers } from '../../../knowledge/roles/compose.js';
import type { OtherRelease } from '../releases.js';

/** The words of a command that show a server for work, and nothing else of it, since a command may hold a secret: `--reload`. */
export function serverForWorkIn(command: string): string | undefined {
  return developmentServers
    .map((each) => each.exec(command)?.[0].trim().replace(optionsOfFlask, 'flask run'))
    .find((words) => words !== undefined);
}

/** What stands between the words may be anything. */
const optionsOfFlask = /^flask -[^\n]{1,80} run$/;

/** Of a page what it describes, of a file what it does. */
export function releaseWords({ path, by, platform }: OtherRelease): string {
  return by === 'page' ? `${path} describes the deployment on ${platform}` : `${path} deploys the project`;
}
