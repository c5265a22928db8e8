import { developmentValue } from '../../knowledge/roles/compose.js';
import { buildStep } from '../../knowledge/roles/development.js';
import { settingsOf, type Table } from './compose-file.js';
import { type StackPlace, startOf } from './compose-use.js';
import { environmentsOf } from './development-stacks.js';
import { textOf } from './mounted-frameworks.js';
import { scriptCall } from './package-scripts.js';

/**
 * What shows that the start script of a package is a server for work, where the manifest does not: the image builds nothing, and a terminal is
 * kept open for it, or a program beside it is set to development.
 */
export function startInTerminal(
  service: Table,
  place: StackPlace,
  others: Iterable<Table>,
): string | undefined {
  const [words = '', called] = scriptCall.exec(startOf(service, place)) ?? [];
  if (called !== 'start' || buildStep.test(textOf(service, place)) || isSetToRelease(service))
    return undefined;
  if (service.tty === true || service.stdin_open === true) return `${words.trim()} with a terminal`;
  const isForWork = [...others].some(
    (each) => each.build !== undefined && environmentsOf(each).some((value) => developmentValue.test(value)),
  );
  return isForWork ? `${words.trim()} beside a program that is set to development` : undefined;
}

function isSetToRelease(service: Table): boolean {
  return settingsOf(service).some(([key, value]) => key === 'NODE_ENV' && /^prod/i.test(value.trim()));
}
