import { parseUrl } from './message.js';

/** Second labels under which registries sell names, such as `co.uk`: a short cut for the Public Suffix List. */
const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'go']);

/** The registrable domain of an address; the host itself for addresses by number and single labels. */
export function siteOf(url: string, base?: string): string {
  const host = parseUrl(url, base)?.hostname ?? '';
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const isShort = (labels.at(-1)?.length ?? 0) === 2 && secondLevel.has(labels.at(-2) ?? '');
  return labels.slice(isShort ? -3 : -2).join('.');
}
