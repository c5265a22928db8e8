import { SeaworthyError } from '../../core/errors.js';
import type { UpstreamOptions } from './upstream.js';

/** What is the same for all upstreams of a gateway. */
export interface UpstreamAccess
  extends Pick<UpstreamOptions, 'redirectHosts' | 'allowInner' | 'insecureTls' | 'ca'> {
  /** What policies and signatures call the only upstream; its host otherwise. */
  readonly upstreamName?: string;
}

/** `https://registry.example.com`, or `PREFIX=URL` for several. @throws SeaworthyError USAGE */
export function upstreamsFrom(
  words: readonly string[],
  { upstreamName, ...access }: UpstreamAccess,
): readonly UpstreamOptions[] {
  if (words.length === 0) {
    throw new SeaworthyError('USAGE', 'No registry was given.', { whatToDo: 'Add --upstream https://….' });
  }
  if (upstreamName !== undefined && words.length > 1) {
    throw new SeaworthyError('USAGE', '--upstream-name goes with one upstream only.');
  }
  const prefixes = new Set<string>();
  return words.map((text) => {
    const { prefix, origin, host } = upstreamOf(text);
    if (prefixes.has(prefix)) {
      throw new SeaworthyError('USAGE', `Two upstreams have the prefix "${prefix}".`, {
        where: '--upstream',
        whatToDo: 'Give each its own: PREFIX=URL.',
      });
    }
    prefixes.add(prefix);
    const name = upstreamName ?? (host === 'registry-1.docker.io' ? 'docker.io' : host);
    return { origin, prefix, name, ...access };
  });
}

function upstreamOf(text: string): {
  readonly prefix: string;
  readonly origin: string;
  readonly host: string;
} {
  const match = /^(?:([a-z0-9][a-z0-9._/-]{0,100})=)?(https?:\/\/[^/?#@\s]+)\/?$/.exec(text);
  const url = match?.[2] !== undefined && URL.canParse(match[2]) ? new URL(match[2]) : undefined;
  if (url === undefined) {
    throw new SeaworthyError('USAGE', `"${text}" is not the address of a registry.`, {
      where: '--upstream',
      whatToDo: 'Write https://registry.example.com, or team=https://registry.example.com.',
    });
  }
  return { prefix: match?.[1] ?? '', origin: url.origin, host: url.host };
}
