import { sensitivePathOf } from '../../knowledge/host-paths.js';

export { isEngineSocket, normalPath as normal } from '../../knowledge/host-paths.js';

export function isSensitivePath(path: string): boolean {
  return sensitivePathOf(path) !== undefined;
}
