import { SeaworthyError } from '../core/errors.js';
import { addressForPeople } from './network-error.js';

/**
 * The proxy for an address, by the environment variables that curl and container engines read. Loopback is never
 * asked through a proxy.
 * @throws SeaworthyError CONFIG_INVALID where the variable is no http address
 */
export function proxyFor(url: URL, env: Readonly<Record<string, string | undefined>>): URL | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isLoopback(host)) return undefined;
  const names = url.protocol === 'https:' ? ['HTTPS_PROXY', 'https_proxy'] : ['http_proxy'];
  const name = [...names, 'ALL_PROXY', 'all_proxy'].find((candidate) => env[candidate]);
  const value = name === undefined ? undefined : env[name];
  if (name === undefined || !value) return undefined;
  if (
    isExempt(host, url.port || (url.protocol === 'https:' ? '443' : '80'), env.NO_PROXY ?? env.no_proxy ?? '')
  ) {
    return undefined;
  }
  return parseProxy(name, value);
}

export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}

function parseProxy(name: string, value: string): URL {
  const text = value.includes('://') ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (proxy?.protocol === 'http:') return proxy;
  throw new SeaworthyError('CONFIG_INVALID', `${name} has to be the http:// address of a proxy`, {
    where: proxy ? addressForPeople(proxy) : name,
    whatToDo: `Set ${name} to http://HOST:PORT, or name the host in NO_PROXY.`,
  });
}

/** `NO_PROXY`: names with their subdomains, with or without a leading dot or a port; `*` for everything. */
function isExempt(host: string, port: string, list: string): boolean {
  return list
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => fits(entry.toLowerCase(), host, port));
}

function fits(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, named = entry, namedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (namedPort !== undefined && namedPort !== port) return false;
  const name = named.replace(/^\*?\./, '').replace(/^\[|\]$/g, '');
  return host === name || host.endsWith(`.${name}`);
}
