import type { ConfigMaker } from './repair.js';

/** The digest behind the name, from a lock file or a registry. */
export function withDigest({
  spot,
  text,
  container,
  digestOf,
}: Parameters<ConfigMaker>[0]): ReturnType<ConfigMaker> {
  const image = container?.image.value?.trim();
  if (image === undefined || !/^[\w./:-]{1,300}$/.test(image)) return undefined;
  const digest = digestOf(image);
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
    return { lacks: `the digest of ${image}` };
  const written = text.slice(spot.start, spot.end);
  const at = written.lastIndexOf(image);
  if (at === -1) return undefined;
  const end = spot.start + at + image.length;
  return { summary: `Append the digest of ${image}`, edits: [{ start: end, end, text: `@${digest}` }] };
}
