import { createAuthority } from '../../artifact/openers/registry/authority.js';
import { usualPatience } from '../../artifact/openers/registry/patience.js';
import type { OpenContext } from '../../core/artifact.js';
import { bounded } from '../../core/bounded.js';
import { SeaworthyError } from '../../core/errors.js';
import type { HttpRequest, World } from '../../core/world.js';
import type { Reference } from '../../formats/oci/reference.js';
import { createNotaryRemote, hangUp, type NotaryRemote } from '../../trust/notary/remote.js';

const maxPemBytes = 1024 * 1024;

export interface NotaryServerOptions {
  /** `https://HOST[:PORT]`; by default what docker would ask. */
  readonly server: string | undefined;
  readonly insecureTls: boolean;
}

/** docker's folder, `~/.docker` unless DOCKER_CONFIG names another. */
export function dockerFolder({ env, disk }: World): string {
  return env.DOCKER_CONFIG || `${disk.homeDirectory()}/.docker`;
}

/**
 * A collection on its Notary server, with the registry's credentials where the server wants a token.
 * @param context with the world of `worldWithAuthorities`
 */
export function openNotaryRemote(
  image: Reference,
  options: NotaryServerOptions,
  context: OpenContext,
): NotaryRemote {
  const server = serverFor(image, options, context.world);
  const { insecureTls } = options;
  const send = (request: HttpRequest) =>
    context.world.network.request({
      timeoutMs: usualPatience.timeoutMs,
      ...request,
      ...(insecureTls ? { insecureTls } : {}),
    });
  const isPlain = server.protocol === 'http:';
  const authority = createAuthority(image, context, { send, isPlain, patience: usualPatience });
  const asked = { registry: image.registry, what: `trust data of ${image.repository}` };
  const signed = (request: HttpRequest): HttpRequest => {
    const authorization = authority.current();
    return authorization === undefined
      ? request
      : { ...request, headers: { ...request.headers, authorization } };
  };
  const base = `${server.href.replace(bounded(/\/+$/, 8192), '')}/v2/${image.registry}/${image.repository}/_trust/tuf/`;
  return createNotaryRemote(base, async (request) => {
    const response = await send(signed(request));
    if (response.status !== 401) return response;
    const challenge = response.headers['www-authenticate'];
    await hangUp(response);
    await authority.renew(challenge, asked);
    return send(signed(request));
  });
}

/** docker asks Docker Hub's own server for what is there, and the registry itself for everything else. */
function serverFor(image: Reference, options: NotaryServerOptions, { env }: World): URL {
  const hub = image.registry === 'docker.io' ? 'https://notary.docker.io' : `https://${image.registry}`;
  const text = options.server ?? (env.DOCKER_CONTENT_TRUST_SERVER || hub);
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new SeaworthyError('USAGE', `"${text}" is no Notary server.`, {
    whatToDo: 'Add --server https://HOST[:PORT].',
  });
}

/**
 * The world with the certificate authorities of a file and of docker's folders: those that docker keeps for a host, for
 * Notary servers in `tls/HOST`, for registries in `certs.d/HOST`, are trusted for that host here too.
 * @param given path of a PEM file that is trusted for every host
 */
export function worldWithAuthorities(given: string | undefined, world: World): World {
  const { disk, network } = world;
  const known = new Map<string, string>();
  const authoritiesFor = (host: string): string => {
    const folders = [`${dockerFolder(world)}/tls/${host}`, `/etc/docker/certs.d/${host}`];
    const kept = folders.flatMap((folder) =>
      disk.status(folder)?.type === 'directory'
        ? disk.list(folder).flatMap(({ name }) => (name.endsWith('.crt') ? [`${folder}/${name}`] : []))
        : [],
    );
    return [...(given === undefined ? [] : [given]), ...kept]
      .map((path) => Buffer.from(disk.readFile(path, { maxBytes: maxPemBytes })).toString('latin1'))
      .join('\n');
  };
  return {
    ...world,
    network: {
      request: (request) => {
        const { host } = new URL(request.url);
        const authorities = known.get(host) ?? authoritiesFor(host);
        known.set(host, authorities);
        return network.request(authorities === '' ? request : { ...request, authorities });
      },
    },
  };
}
