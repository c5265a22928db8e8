import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import * as v from 'valibot';
import { SeaworthyError } from '../../../core/errors.js';
import type { World } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import { digestOf } from '../../../formats/oci/index.js';

const configSchema = v.object({ currentContext: v.optional(v.string()) });
const metaSchema = v.object({ Endpoints: v.object({ docker: v.object({ Host: v.string() }) }) });

/**
 * The host of the context that `docker context use` chose (https://docs.docker.com/engine/manage-resources/contexts/),
 * as Docker Desktop, Colima and rootless Docker set one. Undefined for the default and for what cannot be read.
 */
export function hostOfContext(world: World): string | undefined {
  const folder = world.env.DOCKER_CONFIG || posix.join(world.disk.homeDirectory(), '.docker');
  const config = fileIn(posix.join(folder, 'config.json'), configSchema, world);
  const name = world.env.DOCKER_CONTEXT || config?.currentContext;
  if (!name || name === 'default') return undefined;
  const id = digestOf(Buffer.from(name)).slice('sha256:'.length);
  return fileIn(posix.join(folder, 'contexts/meta', id, 'meta.json'), metaSchema, world)?.Endpoints.docker
    .Host;
}

function fileIn<const S extends v.GenericSchema>(
  path: string,
  schema: S,
  { disk }: World,
): v.InferOutput<S> | undefined {
  try {
    const bytes = disk.readFile(path, { maxBytes: 1024 * 1024 });
    const result = v.safeParse(schema, readJson(Buffer.from(bytes).toString('utf8')));
    return result.success ? result.output : undefined;
  } catch (thrown) {
    // Anyone who has no readable configuration of Docker has no context either.
    if (thrown instanceof SeaworthyError || thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
