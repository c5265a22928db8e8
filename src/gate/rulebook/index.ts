import type { RulePage } from './page.js';

export type { RuleExample, RulePage } from './page.js';
export { engineTitles } from './page.js';

/**
 * Every rule that goes by this name, its own or another tool's: `apt-pinned`, `DL3008`, `KSV-0017`, `CWE-89`,
 * `github-personal-token`. Letters are compared without regard to case.
 */
export async function pagesOf(name: string): Promise<readonly RulePage[]> {
  const wanted = normalised(name);
  const { rulePages } = await import('./pages.generated.js');
  const found = rulePages.filter((page) => namesOf(page).some((one) => normalised(one) === wanted));
  if (found.length > 0) return found;
  // Hundreds of kinds of secrets share one weakness number, so they go by their own id alone.
  return (await secretPages()).filter(({ id }) => id === wanted || id === `secret-${wanted}`);
}

/** All rules, the kinds of secrets last. */
export async function allPages(): Promise<readonly RulePage[]> {
  const { rulePages } = await import('./pages.generated.js');
  return [...rulePages, ...(await secretPages())];
}

/** The known names that look most like this one, nearest first. */
export async function nearestNames(name: string, atMost = 5): Promise<readonly string[]> {
  const { rulePages } = await import('./pages.generated.js');
  const secrets = (await secretPages()).map(({ id }) => id.slice('secret-'.length));
  const known = new Set([...rulePages.flatMap(namesOf), ...secrets]);
  const { nearest } = await import('./nearest.js');
  return nearest(name, known, atMost);
}

/** The page of a finding's rule, for editors, which ask often; nothing for rules without a page. */
export async function pageOfRule(id: string): Promise<RulePage | undefined> {
  return (await pagesOf(id)).find((page) => page.id === id);
}

async function secretPages(): Promise<readonly RulePage[]> {
  const [{ detectors }, { pageOfSecret }] = await Promise.all([
    import('../../engines/secrets/detectors.generated.js'),
    import('./secret-page.js'),
  ]);
  return detectors.map(pageOfSecret);
}

function namesOf({ id, aliases }: RulePage): readonly string[] {
  return [id, ...aliases];
}

function normalised(name: string): string {
  return name.trim().toLowerCase();
}
