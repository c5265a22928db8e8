import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SeaworthyError } from '../core/errors.js';
import { type ConnectionLimits, usualConnectionLimits } from '../servers/shared/connections.js';
import type { OptionSpec, ParsedOptions, Shell } from './command.js';
import { given, readText, wholeNumberOf } from './values.js';

const maxPemBytes = 1024 * 1024;

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** For all servers. */
export const connectionsOption: OptionSpec = {
  flags: '--connections-per-address <n>',
  meaning: 'that one client address may hold; more where a proxy stands before the server (default: 512)',
  heading: 'Server',
};

/** @throws SeaworthyError USAGE */
export function connectionsFrom(options: ParsedOptions): { readonly connections?: ConnectionLimits } {
  if (options.text('connectionsPerAddress') === undefined) return {};
  const range = { least: 1, most: usualConnectionLimits.maxTotal, fallback: 0 };
  const maxPerAddress = wholeNumberOf(options, 'connectionsPerAddress', range);
  return { connections: { ...usualConnectionLimits, maxPerAddress } };
}

/** `HOST:PORT`, `[::1]:PORT` or `:PORT`. @throws SeaworthyError USAGE */
export function addressOf(text: string, flag: string): Address {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) {
    throw new SeaworthyError('USAGE', `"${text}" is not HOST:PORT.`, { where: flag });
  }
  return { host: match[1] ?? (match[2] || '0.0.0.0'), port };
}

/** `--tls-cert` and `--tls-key` in PEM, both or none. @throws SeaworthyError USAGE, NOT_FOUND */
export function tlsFrom(
  options: ParsedOptions,
  shell: Shell,
): { readonly tls?: { readonly cert: string; readonly key: string } } {
  const { tlsCert, tlsKey } = given(options, 'tlsCert', 'tlsKey');
  if (tlsCert === undefined && tlsKey === undefined) return {};
  if (tlsCert === undefined || tlsKey === undefined) {
    throw new SeaworthyError('USAGE', 'TLS needs a certificate and its key.', {
      whatToDo: 'Give both --tls-cert and --tls-key.',
    });
  }
  return { tls: { cert: readText(tlsCert, shell, maxPemBytes), key: readText(tlsKey, shell, maxPemBytes) } };
}

/** As clients write it, where nothing stands between. */
export function originOf({ host, port }: Address, tls: object | undefined): string {
  return `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Gives the address that it has then, as people write it. @throws SeaworthyError NETWORK */
export function listenAt(server: Server, { host, port }: Address, flag: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new SeaworthyError('NETWORK', `The address cannot be listened at: ${error.message}.`, {
          where: `${host}:${port}`,
          whatToDo: `Choose another one with ${flag}.`,
        }),
      ),
    );
    server.listen(port, host, () => {
      const { address, port: actual, family } = server.address() as AddressInfo;
      resolve(family === 'IPv6' ? `[${address}]:${actual}` : `${address}:${actual}`);
    });
  });
}

/** Until SIGINT or SIGTERM. What is being answered has ten seconds to its end. */
export function untilStopped(...servers: readonly Server[]): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      let open = servers.length;
      const timer = setTimeout(() => {
        for (const server of servers) server.closeAllConnections();
      }, 10_000);
      for (const server of servers) {
        server.close(() => {
          open -= 1;
          if (open > 0) return;
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
