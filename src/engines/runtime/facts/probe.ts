import type { World } from '../../../core/world.js';
import type { TcpListener } from './types.js';

const timeoutMs = 3_000;

/**
 * Asks an address of the daemon as a stranger would: in plain HTTP, and over TLS without a client certificate. A
 * request that gets a status from `/_ping` was let in.
 */
export async function probeListener(address: string, { network }: World): Promise<TcpListener> {
  const ask = async (scheme: 'http' | 'https'): Promise<'answers' | 'refuses'> => {
    try {
      const response = await network.request({
        url: `${scheme}://${address}/_ping`,
        maxBytes: 4096,
        timeoutMs,
        redirect: 'manual',
        insecureTls: true,
      });
      for await (const _ of response.body);
      return response.status === 200 ? 'answers' : 'refuses';
    } catch {
      return 'refuses';
    }
  };
  const [plain, tls] = await Promise.all([ask('http'), ask('https')]);
  return { address, plain, tls };
}

/** `0.0.0.0` and `::` are asked on loopback: probes stay on this machine. */
export function probeAddress(address: string, port: number): string {
  if (address === '0.0.0.0') return `127.0.0.1:${port}`;
  if (address === '::') return `[::1]:${port}`;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
