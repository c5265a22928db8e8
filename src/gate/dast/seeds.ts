import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { Lead } from '../../engines/dast/crawl/discover.js';
import { isOpenApi, openApiLeads } from '../../engines/dast/crawl/seeds/openapi.js';
import { harLeads, listLeads, postmanLeads, routeLeads } from '../../engines/dast/crawl/seeds/recordings.js';
import { originOf } from '../../engines/dast/http/scope.js';
import { readJson } from '../../formats/json/read.js';
import { parseYaml } from '../../formats/yaml/index.js';

const maxBytes = 64 * 1024 * 1024;

/** Paths of descriptions and recordings; `openapi` may be addresses, too. */
export interface SeedFiles {
  readonly openapi: readonly string[];
  readonly postman: readonly string[];
  readonly har: readonly string[];
  /** Of `seaworthy code --routes --json`. */
  readonly routes: readonly string[];
  /** Addresses, one a line. */
  readonly urls: readonly string[];
}

/** Requests of every description and recording that was named. An OpenAPI document at an address is found by the crawl. */
export function readSeeds(files: SeedFiles, target: string, { disk }: World): readonly Lead[] {
  const origin = originOf(target) ?? '';
  const text = (path: string) => new TextDecoder().decode(disk.readFile(path, { maxBytes }));
  return [
    ...files.openapi.flatMap((place) => openApiSeeds(place, origin, text)),
    ...files.postman.flatMap((path) => postmanLeads(parsed(text(path), path), origin)),
    ...files.har.flatMap((path) => harLeads(parsed(text(path), path))),
    ...files.routes.flatMap((path) => routeLeads(parsed(text(path), path), origin)),
    ...files.urls.flatMap((path) => listLeads(text(path), origin)),
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
    return /^\s*[[{]/.test(text) ? readJson(text) : parseYaml(text, { maxAliases: 100 });
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The file is neither JSON nor YAML.', { where: path, cause });
  }
}
