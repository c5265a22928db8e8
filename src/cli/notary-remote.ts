import { createAuthority } from '../artifact/openers/registry/authority.js';
import { usualPatience } from '../artifact/openers/registry/patience.js';
import type { OpenContext } from '../core/artifact.js';
import { SeaworthyError } from '../core/errors.js';
import type { HttpRequest, HttpResponse } from '../core/world.js';
import type { Reference } from '../formats/oci/reference.js';
import { createNotaryRemote, hangUp, type NotaryRemote } from '../trust/notary/remote.js';
import type { ParsedOptions, Shell } from './command.js';

const maxPemBytes = 1024 * 1024;

/** docker's folder, `~/.docker` unless DOCKER_CONFIG says otherwise. */
export function dockerFolder({ world }: Shell): string {
  return world.env.DOCKER_CONFIG || `${world.disk.homeDirectory()}/.docker`;
}

/** A collection on its Notary server, with the registry's credentials where the server wants a token. */
export function openNotaryRemote(
  image: Reference,
  options: ParsedOptions,
  shell: Shell,
  context: OpenContext,
): NotaryRemote {
  const server = serverFor(image, options, shell);
  const send = sender(server, options, shell);
  const isPlain = server.protocol === 'http:';
  const authority = createAuthority(image, context, { send, isPlain, patience: usualPatience });
  const asked = { registry: image.registry, what: `trust data of ${image.repository}` };
  const signed = (request: HttpRequest): HttpRequest => {
    const authorization = authority.current();
    return authorization === undefined
      ? request
      : { ...request, headers: { ...request.headers, authorization } };
  };
  const base = `${server.href.replace(/\/+$/, '')}/v2/${image.registry}/${image.repository}/_trust/tuf/`;
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
function serverFor(image: Reference, options: ParsedOptions, { world }: Shell): URL {
  const hub = image.registry === 'docker.io' ? 'https://notary.docker.io' : `https://${image.registry}`;
  const text = options.text('server') ?? (world.env.DOCKER_CONTENT_TRUST_SERVER || hub);
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new SeaworthyError('USAGE', `"${text}" is no Notary server.`, {
    whatToDo: 'Add --server https://HOST[:PORT].',
  });
}

/** With the certificate authorities that were given, and those that docker keeps for the host. */
function sender(
  server: URL,
  options: ParsedOptions,
  shell: Shell,
): (request: HttpRequest) => Promise<HttpResponse> {
  const { network, disk } = shell.world;
  const folder = `${dockerFolder(shell)}/tls/${server.host}`;
  const kept =
    disk.status(folder)?.type === 'directory'
      ? disk.list(folder).filter(({ name }) => name.endsWith('.crt'))
      : [];
  const given = options.text('ca');
  const paths = [...(given === undefined ? [] : [given]), ...kept.map(({ name }) => `${folder}/${name}`)];
  const authorities = paths
    .map((path) => Buffer.from(disk.readFile(path, { maxBytes: maxPemBytes })).toString('latin1'))
    .join('\n');
  const insecureTls = options.flag('insecureTls');
  return (request) =>
    network.request({
      timeoutMs: usualPatience.timeoutMs,
      ...request,
      ...(insecureTls ? { insecureTls } : {}),
      ...(authorities === '' ? {} : { authorities }),
    });
}
