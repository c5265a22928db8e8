import { isEngineSocket, normalPath } from '../../knowledge/host-paths.js';
import { hostUses, ownedByRoot } from '../../knowledge/host-uses.js';
import type { Mount } from './models/container.js';

/** What to do about a mount of a system folder that programs of a certain kind cannot do without. */
export function adviceForMount({ source, readOnly }: Mount): string | undefined {
  const path = normalPath(source);
  return hostUses.find(({ paths, isRead }) => (readOnly || !isRead) && paths.test(path))?.advice;
}

/** A mount that only root of the host reads: an account of its own would read nothing there. */
export function readsAsRoot({ source }: Mount): boolean {
  return isEngineSocket(source) || ownedByRoot.test(normalPath(source));
}
