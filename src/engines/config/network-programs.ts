import { banningImages, tunnelImages } from '../../knowledge/network-programs.js';
import type { Container } from './models/container.js';
import { parseImageName } from './models/image-name.js';

export function isTunnelImage(container: Container): boolean {
  return tunnelImages.test(repositoryOf(container));
}

export function isBanningImage(container: Container): boolean {
  return banningImages.test(repositoryOf(container));
}

function repositoryOf({ image }: Container): string {
  return parseImageName(image.value?.trim() ?? '').repository;
}
