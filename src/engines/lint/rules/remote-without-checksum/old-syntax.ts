import type { Dockerfile } from '../../../../formats/dockerfile/index.js';

/**
 * What the advice has to add where `# syntax=` holds a frontend that may not know `ADD --checksum`: it came with dockerfile 1.6, and
 * with 1.5-labs before (https://docs.docker.com/build/buildkit/dockerfile-release-notes/).
 */
export function ofOldSyntax({ directives }: Dockerfile): string | undefined {
  const value = directives.find(({ name }) => name === 'syntax')?.value.split(/\s/, 1)[0] ?? '';
  const [, image, major, minor, variant = '', digest] = ofDocker.exec(value) ?? [];
  if (image === undefined || major === undefined || Number(major) > 1) return undefined;
  if (minor === undefined)
    return digest === undefined
      ? undefined
      : 'Where the digest in the syntax line is that of a frontend before 1.6, which does not know this flag, take a newer one too.';
  const first = /^-labs/.test(variant) ? firstOfLabs : firstRelease;
  if (Number(major) === 1 && Number(minor) >= first) return undefined;
  return `Raise the syntax line too: ${image}:${major}.${minor} does not know this flag, which came with 1.6; or fetch the file in a RUN with curl, and check it there (sha256sum -c).`;
}

const firstRelease = 6;
const firstOfLabs = 5;

/** `docker/dockerfile:1.4`, `docker/dockerfile:1.4.3-labs`, `docker/dockerfile:1@sha256:…` */
const ofDocker =
  /^((?:[\w.:-]{1,200}\/){0,3}docker\/dockerfile):(\d{1,3})(?:\.(\d{1,3})(?:\.\d{1,3})?)?(-[\w.]{1,40})?(@sha256:[0-9a-f]{64})?$/;
