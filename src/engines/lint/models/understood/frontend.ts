import type { Dockerfile } from '../../../../formats/dockerfile/index.js';

/** Docker's own frontend from wherever it is mirrored: `docker/dockerfile:1`, `registry.example.org/docker/dockerfile-upstream:master`. */
const ofDocker =
  /^(?:[\w.:-]{1,200}\/){0,3}docker\/dockerfile(?:-upstream)?(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/;

/** A frontend of someone else, by `# syntax=`: what its instructions mean, only that frontend knows. */
export function foreignFrontend({ directives }: Dockerfile): string | undefined {
  const syntax = directives.find(({ name }) => name === 'syntax')?.value.split(/\s/, 1)[0];
  return syntax === undefined || ofDocker.test(syntax) ? undefined : syntax;
}
