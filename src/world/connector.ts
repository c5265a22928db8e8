import type * as http from 'node:http';
import type * as https from 'node:https';
import type { Duplex } from 'node:stream';
import type { HttpRequest } from '../core/world.js';
import { proxyFor } from './proxy.js';

/** Begins requests; the caller ends them with `client.end(body)`. */
export interface Connector {
  connect(url: URL, request: HttpRequest): Promise<http.ClientRequest>;
}

type Env = Readonly<Record<string, string | undefined>>;

interface Clients {
  readonly http: typeof http;
  readonly https: () => Promise<typeof https>;
  readonly plainAgent: http.Agent;
  readonly secureAgent: () => Promise<https.Agent>;
}

export async function createConnector(env: Env): Promise<Connector> {
  const clients = await loadClients();
  return {
    connect: async (url, request) => {
      const proxy = request.socketPath === undefined ? proxyFor(url, env) : undefined;
      const options = { ...optionsFor(url, request), ...(await authoritiesFor(request)) };
      if (proxy && url.protocol === 'https:') return throughTunnel(clients, url, options, proxy);
      if (proxy) return throughProxy(clients, url, options, proxy);
      if (url.protocol === 'http:') return clients.http.request({ ...options, agent: clients.plainAgent });
      const [client, agent] = await Promise.all([clients.https(), clients.secureAgent()]);
      return client.request({ ...options, agent });
    },
  };
}

/** `node:https` brings TLS, which costs some ten milliseconds: not for those who ask a Unix socket. */
async function loadClients(): Promise<Clients> {
  const client = await import('node:http');
  const secure = () => import('node:https');
  let secureAgent: https.Agent | undefined;
  return {
    http: client,
    https: secure,
    plainAgent: new client.Agent(agentOptions),
    secureAgent: async () => {
      secureAgent ??= new (await secure()).Agent(agentOptions);
      return secureAgent;
    },
  };
}

const agentOptions = { keepAlive: true, maxSockets: 16, maxFreeSockets: 4, scheduling: 'lifo' } as const;

function optionsFor(url: URL, request: HttpRequest): https.RequestOptions {
  return {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    method: request.method ?? 'GET',
    headers: { ...request.headers, ...lengthOf(request) },
    ...(url.username === '' ? {} : { auth: userOf(url) }),
    ...(request.socketPath === undefined ? {} : { socketPath: request.socketPath }),
    ...(request.insecureTls ? { rejectUnauthorized: false } : {}),
  };
}

/** Named ones replace the usual ones in Node, so both are given. */
async function authoritiesFor({ authorities }: HttpRequest): Promise<{ readonly ca?: string[] }> {
  if (authorities === undefined) return {};
  const { rootCertificates } = await import('node:tls');
  return { ca: [...rootCertificates, authorities] };
}

function lengthOf({ body }: HttpRequest): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}

function userOf(url: URL): string {
  return `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
}

/** RFC 9112 section 3.2.2: a proxy is asked with the absolute form of the address. */
async function throughProxy(
  clients: Clients,
  url: URL,
  options: https.RequestOptions,
  proxy: URL,
): Promise<http.ClientRequest> {
  return clients.http.request({
    ...options,
    ...placeOf(proxy),
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: { host: url.host, ...options.headers, ...proxyAuthorization(proxy) },
    agent: clients.plainAgent,
  });
}

/** RFC 9110 section 9.3.6: TLS goes through a tunnel, so the proxy sees nothing but host and port. */
async function throughTunnel(
  clients: Clients,
  url: URL,
  options: https.RequestOptions,
  proxy: URL,
): Promise<http.ClientRequest> {
  const socket = await openTunnel(clients, `${url.hostname}:${url.port || '443'}`, proxy);
  const [{ connect }, client] = await Promise.all([import('node:tls'), clients.https()]);
  const name = options.hostname ?? '';
  // No agent: one that is given, even `false`, would make the connection itself.
  return client.request({
    ...options,
    createConnection: () =>
      connect({
        socket,
        ...(/^[\d.]+$|:/.test(name) ? {} : { servername: name }),
        rejectUnauthorized: options.rejectUnauthorized !== false,
        ...(options.ca === undefined ? {} : { ca: options.ca }),
      }),
  });
}

function openTunnel(clients: Clients, authority: string, proxy: URL): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const client = clients.http.request({
      ...placeOf(proxy),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      timeout: 30_000,
      agent: false,
    });
    client.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`the proxy ${proxy.host} refuses a tunnel (${answer.statusCode})`));
      }
    });
    client.on('timeout', () => client.destroy(new Error(`the proxy ${proxy.host} does not answer`)));
    client.on('error', reject);
    client.end();
  });
}

function placeOf(proxy: URL): { protocol: string; hostname: string; port: string } {
  return { protocol: 'http:', hostname: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxy.port || '80' };
}

function proxyAuthorization(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {};
  return { 'proxy-authorization': `Basic ${Buffer.from(userOf(proxy)).toString('base64')}` };
}
