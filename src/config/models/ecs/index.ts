import type { Model } from '../container.js';
import type { Problem } from '../yaml.js';

export function mayBeTaskDefinition(path: string, text: string): boolean {
  return path.endsWith('.json') && text.includes('"containerDefinitions"');
}

export function readTaskDefinition(
  _path: string,
  _text: string,
): Model & { readonly problems: readonly Problem[] } {
  return { workloads: [], resources: [], problems: [] };
}
