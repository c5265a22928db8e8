import { ecosystemFamily } from '../../names.js';
import type { CompareVersions } from './ranges.js';

/** Version orders bring libraries with them; only who reads feeds loads them. */
async function schemes() {
  const { versionSchemes } = await import('../../../versions/index.generated.js');
  return versionSchemes;
}

/** OSV's names of the ecosystems whose versions we can put in order. */
export async function orderedEcosystems(): Promise<readonly string[]> {
  return (await schemes()).flatMap(({ ecosystems }) => ecosystems).sort();
}

export async function loadOrders(): Promise<(ecosystem: string) => CompareVersions | undefined> {
  const orders = new Map<string, CompareVersions>();
  for (const { ecosystems, compare } of await schemes()) {
    for (const ecosystem of ecosystems) orders.set(ecosystem, compare);
  }
  return (ecosystem) => orders.get(ecosystemFamily(ecosystem));
}
