import { Tree } from '../tree.js';

const reference =
  /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]{0,200})(?:(:?[-+?])([^{}$]{0,2000}))?\}|([A-Za-z_][A-Za-z0-9_]{0,200}))/g;

/**
 * Compose's own variables (spec, "Interpolation"): a default is used, as it is when no one sets the variable; without
 * one the value is known only where it runs, and nothing comes out.
 */
export function interpolated(text: string): string | undefined {
  if (!text.includes('$')) return text;
  let isKnown = true;
  const result = text.replace(reference, (whole, name?: string, operator?: string, word?: string) => {
    if (whole === '$$') return '$';
    if (name !== undefined && (operator === ':-' || operator === '-')) return word ?? '';
    isKnown = false;
    return '';
  });
  return isKnown ? result : undefined;
}

/** A scalar with its variables replaced; unknown where one has no value. */
export function resolved(tree: Tree | undefined): Tree | undefined {
  if (tree?.kind !== 'scalar' || typeof tree.value !== 'string' || !tree.value.includes('$')) return tree;
  const text = interpolated(tree.value);
  return text === undefined ? Tree.unknown(tree) : Tree.scalar(tree, text);
}

export interface PublishedPort {
  readonly hostIp: string | undefined;
  readonly host: number | undefined;
  readonly container: number | undefined;
}

/** The short form: `[HOST:][PUBLISHED:]CONTAINER[/PROTOCOL]`, addresses of version 6 in brackets or bare. */
export function parseShortPort(text: string): PublishedPort {
  const body = text.trim().replace(/\/(?:tcp|udp|sctp)$/i, '');
  const last = body.lastIndexOf(':');
  const container = firstPort(body.slice(last + 1));
  if (last < 0) return { hostIp: undefined, host: undefined, container };
  const before = body.slice(0, last);
  const colon = before.lastIndexOf(':');
  if (colon < 0) {
    const isAddress = before.includes('.');
    return isAddress
      ? { hostIp: before, host: undefined, container }
      : { hostIp: undefined, host: firstPort(before), container };
  }
  return {
    hostIp: before.slice(0, colon).replace(/^\[|\]$/g, ''),
    host: firstPort(before.slice(colon + 1)),
    container,
  };
}

/** The first of a range: `8000-8010`. */
export function firstPort(text: string): number | undefined {
  const match = /^(\d{1,5})(?:-\d{1,5})?$/.exec(text.trim());
  return match === null ? undefined : Number(match[1]);
}

/** What colons part, but for those of a variable: `${TIDE_DIR:-/srv}:/data` has two parts. */
export function colonParts(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '$' && text[at + 1] === '{') depth += 1;
    else if (char === '}' && depth > 0) depth -= 1;
    else if (char === ':' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

export interface ShortVolume {
  readonly source: string | undefined;
  readonly target: string;
  readonly options: readonly string[];
}

/** `[SOURCE:]TARGET[:OPTIONS]`; a drive letter of Windows belongs to its path. */
export function parseShortVolume(text: string): ShortVolume {
  const parts = colonParts(text);
  if (/^[A-Za-z]$/.test(parts[0] ?? '') && /^[\\/]/.test(parts[1] ?? '')) {
    parts.splice(0, 2, `${parts[0]}:${parts[1]}`);
  }
  const [first = '', second, options] = parts;
  if (second === undefined) return { source: undefined, target: first, options: [] };
  return { source: first, target: second, options: (options ?? '').split(',').filter((word) => word !== '') };
}

/** A path of the host: absolute, or relative to the file or home. Else it is the name of a volume. */
export function isHostPath(source: string): boolean {
  return /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source);
}
