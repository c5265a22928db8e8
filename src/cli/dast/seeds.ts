import { parse as parseYaml } from 'yaml';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import {
  harLeads,
  isOpenApi,
  type Lead,
  listLeads,
  openApiLeads,
  originOf,
  postmanLeads,
  routeLeads,
} from '../../gate/dast/index.js';
import type { ParsedOptions } from '../command.js';

const maxBytes = 64 * 1024 * 1024;

/** Requests of every description and recording that was named. An `--openapi` address is found by the crawl itself. */
export async function readSeeds(
  options: ParsedOptions,
  target: string,
  { disk }: World,
): Promise<readonly Lead[]> {
  const origin = originOf(target) ?? '';
  const text = (path: string) => new TextDecoder().decode(disk.readFile(path, { maxBytes }));
  return [
    ...options.texts('openapi').flatMap((place) => openApiSeeds(place, origin, text)),
    ...options.texts('postman').flatMap((path) => postmanLeads(parsed(text(path), path), origin)),
    ...options.texts('har').flatMap((path) => harLeads(parsed(text(path), path))),
    ...options.texts('routes').flatMap((path) => routeLeads(parsed(text(path), path), origin)),
    ...options.texts('urls').flatMap((path) => listLeads(text(path), origin)),
  ];
}

function openApiSeeds(place: string, origin: string, text: (path: string) => string): readonly Lead[] {
  if (/^https?:\/\//i.test(place))
    return [{ request: { method: 'GET', url: place, headers: [] }, from: 'OpenAPI' }];
  const document = parsed(text(place), place);
  if (isOpenApi(document)) return openApiLeads(document, origin);
  throw new SeaworthyError('CONFIG_INVALID', 'This is no OpenAPI document.', {
    where: place,
    whatToDo: 'It needs "openapi" or "swagger", and "paths".',
  });
}

/** JSON or YAML. @throws SeaworthyError CONFIG_INVALID */
function parsed(text: string, path: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100 });
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The file is neither JSON nor YAML.', { where: path, cause });
  }
}
