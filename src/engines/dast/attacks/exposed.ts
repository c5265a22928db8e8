import type { ActiveCheck, ActiveTarget, Prober, Proof } from '../check.js';
import type { Exchange } from '../exchange.js';
import { bodyText } from '../page/message.js';

/** A file or page that no one should be able to fetch, and what shows that it is really that one. */
export interface ExposedFile {
  readonly path: string;
  /** The part of the body that shows it; undefined for any other page. */
  readonly shows: (text: string, exchange: Exchange) => string | undefined;
  readonly detail?: string;
}

/** The first match of a pattern, on one line. */
export function matching(pattern: RegExp): ExposedFile['shows'] {
  return (text) => pattern.exec(text)?.[0].replace(/\s+/g, ' ').slice(0, 200);
}

export function costOfFiles(count: number): NonNullable<ActiveCheck['cost']> {
  return { low: count, medium: count, high: count, insane: count };
}

/**
 * Fetches each file without a session. A hit is fetched again, and a made-up name beside it must not give the same: servers that
 * answer 200 to everything are silent.
 */
export async function proveExposed(
  target: ActiveTarget,
  prober: Prober,
  files: readonly ExposedFile[],
): Promise<readonly Proof[]> {
  if (target.scope !== 'host') return [];
  const proofs: Proof[] = [];
  for (const file of files) {
    const proof = await proveFile(target.origin, prober, file);
    if (proof !== undefined) proofs.push(proof);
  }
  return proofs;
}

async function proveFile(origin: string, prober: Prober, file: ExposedFile): Promise<Proof | undefined> {
  const fetch = (path: string) => prober.request({ method: 'GET', url: origin + path, headers: [] });
  const first = await fetch(file.path);
  if (shown(first, file) === undefined) return undefined;
  const [path = '', query] = file.path.split('?');
  const made = `${path.slice(0, path.lastIndexOf('/') + 1)}${prober.marker()}${path.slice(path.lastIndexOf('/') + 1)}`;
  const control = await fetch(query === undefined ? made : `${made}?${query}`);
  const attack = await fetch(file.path);
  const evidence = shown(attack, file);
  if (evidence === undefined || shown(control, file) !== undefined) return undefined;
  return {
    subject: file.path,
    payload: file.path,
    attack,
    control,
    repeated: 2,
    evidence: evidence.slice(0, 300),
    ...(file.detail === undefined ? {} : { detail: file.detail }),
    confidence: 'confirmed',
  };
}

function shown(exchange: Exchange, { shows }: ExposedFile): string | undefined {
  const { status } = exchange.response;
  return status >= 200 && status < 300 ? shows(bodyText(exchange.response), exchange) : undefined;
}
