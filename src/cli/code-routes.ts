import { routesIn, routesText } from '../gate/code/routes.js';
import type { CodeTarget } from '../gate/code/sources.js';
import type { CommandInput } from './command.js';

/** Prints the table of routes of a folder. */
export async function printRoutes(target: CodeTarget, { options, shell }: CommandInput): Promise<number> {
  await shell.print(routesText(await routesIn(target, shell), options.flag('json')), 'exact');
  return 0;
}
