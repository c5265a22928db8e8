import type { ImageReference } from './image-reference/index.js';

/** Distributions without releases: a tag that stays behind is a partial upgrade as soon as a package is added to it. */
const rolling =
  /^(?:library\/)?(?:archlinux|manjarolinux\/\S{1,60}|opensuse\/tumbleweed|gentoo\/\S{1,60}|nixos\/nix|kalilinux\/\S{1,60}|voidlinux\/\S{1,60}|ghcr-void\S{0,60}|clearlinux)$/;

export function isRolling({ repository }: ImageReference): boolean {
  return rolling.test(repository);
}

export const rollingAdvice =
  'This distribution has no releases: name the digest that was tried, and move it together with all packages.';
