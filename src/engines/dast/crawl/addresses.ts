import { bounded } from '../../../core/bounded.js';

/** `5; url='/next'` (HTML, section 4.2.5.3). */
export function refreshTarget(content: string): string | undefined {
  const match = /^\s{0,9}[\d.]{0,9}\s{0,9}[;,]?\s{0,9}(?:url\s{0,9}=\s{0,9})?(['"]?)(\S.*)$/is.exec(content);
  if (match === null || match[2] === undefined) return undefined;
  const target = match[1] === '' ? match[2] : (match[2].split(match[1] ?? '', 1)[0] ?? '');
  return /^[\d.]*$/.test(target) ? undefined : target.trim();
}

/** Candidates of `srcset`: addresses, each before its descriptor (HTML, section 4.8.4.2.2). */
export function srcsetUrls(value: string): readonly string[] {
  return value
    .split(/,\s+|\s,/)
    .map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '')
    .filter((url) => url !== '');
}

const address = bounded(
  /^(?:https?:)?\/\/[\w[.-]|^\.{0,2}\/[\w.%~-]|^[\w-]+(?:\/[\w.%~-]+)+$|^[\w/-]+\.(?:html?|php|aspx?|jsp|do|json|xml|action)(?:[?#]|$)/i,
  8192,
);

/** A value that is an address and nothing else. */
export function looksLikeAddress(value: string): boolean {
  const text = value.trim();
  if (text.length < 2 || text.length > 2_000 || /[\s<>{}|\\^`"]/.test(text)) return false;
  return address.test(text);
}
