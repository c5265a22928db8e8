import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npx tsx tools/pin.ts` pins the base images of our own files by digest: each tag is asked for at its registry (needs a network and `docker buildx`), and the
 * digest is written behind it. Run before a release, and commit what it changes.
 */
export const places = [
  { path: 'Dockerfile', image: /^(ARG [A-Z]{1,20}_IMAGE=)([^\s@]{1,200})(?:@sha256:[0-9a-f]{64})?$/gm },
  {
    path: 'templates/gitlab-ci.yml',
    image: /^( {2}image: )([^\s@]{1,200})(?:@sha256:[0-9a-f]{64})?$/gm,
  },
] as const;

/** The text with the digest of each image behind its tag. */
export function pin(text: string, image: RegExp, digestOf: (name: string) => string): string {
  return text.replace(image, (_, before: string, name: string) => `${before}${name}@${digestOf(name)}`);
}

/** Of the index, so that each platform finds its own image below it. */
function digestAt(name: string): string {
  const words = ['buildx', 'imagetools', 'inspect', name, '--format', '{{.Manifest.Digest}}'];
  const { stdout, stderr, status } = spawnSync('docker', words, { encoding: 'utf8' });
  const digest = (stdout ?? '').trim();
  if (status === 0 && /^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  throw new Error(`The digest of ${name} cannot be found out: ${stderr || stdout || 'no docker'}`);
}

if (process.argv[1]?.endsWith('pin.ts'))
  for (const { path, image } of places) writeFileSync(path, pin(readFileSync(path, 'utf8'), image, digestAt));
