import { isMediaRelay } from '../../knowledge/media-relays.js';
import type { Workload } from './models/container.js';
import { parseImageName } from './models/image-name.js';

export function isRelay({ containers }: Pick<Workload, 'containers'>): boolean {
  return containers.some(({ image }) => isMediaRelay(parseImageName(image.value?.trim() ?? '').repository));
}
