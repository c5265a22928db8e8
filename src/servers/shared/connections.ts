import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { addressGroup } from './address-group.js';

/** What a stranger may hold of a server before the first request of a connection, and while one is open. */
export interface ConnectionLimits {
  readonly maxTotal: number;
  /** Of one IPv4 address, or of one IPv6 network of 64 bits. */
  readonly maxPerAddress: number;
  /** From the first packet to the end of the first request's head, the TLS handshake included. */
  readonly firstRequestMs: number;
  /** Between two requests of one connection. */
  readonly idleMs: number;
  /** In which at least `minBytes` of a body that is not complete have to arrive. */
  readonly paceMs: number;
  readonly minBytes: number;
}

export const usualConnectionLimits: ConnectionLimits = {
  maxTotal: 4096,
  maxPerAddress: 512,
  firstRequestMs: 10_000,
  idleMs: 30_000,
  paceMs: 60_000,
  minBytes: 1024,
};

/** For the constructor of a server: the limits of Node that go along with ours. */
export function httpLimits({ firstRequestMs, idleMs }: ConnectionLimits) {
  return {
    headersTimeout: firstRequestMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 32_768,
    insecureHTTPParser: false,
  };
}

interface Connection {
  readonly socket: Socket;
  readonly group: string;
  /** When it began to be silent; undefined while a request is open. */
  silentSinceMs: number | undefined;
  hasAsked: boolean;
  request: IncomingMessage | undefined;
  paceSinceMs: number;
  bytesThen: number;
}

const sweepMs = 500;

/**
 * Keeps silent connections from shutting a server. Where an address or the whole server has its fill, the connection
 * that was silent longest goes, so that no matter who asks something is served; only where all of them are busy the new one
 * goes. Call it before the server listens.
 */
export function guardConnections(server: Server | TlsServer, limits: ConnectionLimits): void {
  const guard = new ConnectionGuard(limits);
  server.on('connection', (socket: Socket) => guard.take(socket));
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    guard.begin(request, response),
  );
  const timer = setInterval(() => guard.sweep(), sweepMs).unref();
  server.once('close', () => clearInterval(timer));
}

class ConnectionGuard {
  readonly #limits: ConnectionLimits;
  /** In the order in which they became silent. */
  readonly #silent = new Set<Connection>();
  readonly #busy = new Set<Connection>();
  readonly #groups = new Map<string, Set<Connection>>();
  /** By the peer's address and port: of a TLS connection, requests have another socket than the one that came. */
  readonly #byPeer = new Map<string, Connection>();

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  take(socket: Socket): void {
    const group = addressGroup(socket.remoteAddress);
    const ofGroup = this.#groups.get(group) ?? new Set();
    if (!this.#hasRoom(ofGroup)) return void socket.destroy();
    const connection: Connection = {
      socket,
      group,
      silentSinceMs: performance.now(),
      hasAsked: false,
      request: undefined,
      paceSinceMs: 0,
      bytesThen: 0,
    };
    const peer = peerOf(socket);
    this.#groups.set(group, ofGroup.add(connection));
    this.#silent.add(connection);
    this.#byPeer.set(peer, connection);
    socket.once('close', () => this.#drop(connection, peer));
  }

  /** The longest silent one of the address makes room, then that of the whole server. */
  #hasRoom(ofGroup: ReadonlySet<Connection>): boolean {
    const { maxTotal, maxPerAddress } = this.#limits;
    if (ofGroup.size >= maxPerAddress && !evict(firstSilent(ofGroup))) return false;
    const total = this.#silent.size + this.#busy.size;
    return total < maxTotal || evict(this.#silent.values().next().value);
  }

  #drop(connection: Connection, peer: string): void {
    this.#silent.delete(connection);
    this.#busy.delete(connection);
    if (this.#byPeer.get(peer) === connection) this.#byPeer.delete(peer);
    const ofGroup = this.#groups.get(connection.group);
    ofGroup?.delete(connection);
    if (ofGroup?.size === 0) this.#groups.delete(connection.group);
  }

  begin(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.#byPeer.get(peerOf(request.socket));
    if (connection === undefined) return;
    this.#silent.delete(connection);
    this.#busy.add(connection);
    connection.silentSinceMs = undefined;
    connection.hasAsked = true;
    connection.request = request;
    connection.paceSinceMs = performance.now();
    connection.bytesThen = request.socket.bytesRead;
    response.once('close', () => this.#rest(connection, request));
  }

  #rest(connection: Connection, request: IncomingMessage): void {
    if (connection.request !== request || connection.socket.destroyed) return;
    connection.request = undefined;
    connection.silentSinceMs = performance.now();
    this.#busy.delete(connection);
    this.#silent.add(connection);
  }

  sweep(): void {
    const nowMs = performance.now();
    const { firstRequestMs, idleMs } = this.#limits;
    for (const connection of this.#silent) {
      const { silentSinceMs = nowMs, hasAsked, socket } = connection;
      if (nowMs - silentSinceMs >= (hasAsked ? idleMs : firstRequestMs)) socket.destroy();
    }
    for (const connection of this.#busy) this.#checkPace(connection, nowMs);
  }

  #checkPace(connection: Connection, nowMs: number): void {
    const { request } = connection;
    const { paceMs, minBytes } = this.#limits;
    if (request === undefined || request.complete || nowMs - connection.paceSinceMs < paceMs) return;
    if (request.socket.bytesRead - connection.bytesThen < minBytes) connection.socket.destroy();
    connection.paceSinceMs = nowMs;
    connection.bytesThen = request.socket.bytesRead;
  }
}

function firstSilent(connections: ReadonlySet<Connection>): Connection | undefined {
  for (const connection of connections) {
    if (connection.silentSinceMs !== undefined && !connection.socket.destroyed) return connection;
  }
  return undefined;
}

function evict(connection: Connection | undefined): boolean {
  connection?.socket.destroy();
  return connection !== undefined;
}

function peerOf({ remoteAddress = '', remotePort = 0 }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
