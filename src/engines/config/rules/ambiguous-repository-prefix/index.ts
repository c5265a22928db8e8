import type { Resource } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'ambiguous-repository-prefix',
  title: 'Allowed repository matches others with a longer name',
  severity: 'high',
  aliases: ksv(124),
  expected: 'a slash at the end of each prefix',
  fix: 'End the prefix with a slash.',
  references: ['https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos'],
  resource: openPrefixes,
};

/** Gatekeeper compares the beginning of the image's name. */
function openPrefixes({ apiVersion, kind, tree }: Resource): readonly Hit[] {
  if (kind !== 'K8sAllowedRepos' || !apiVersion.startsWith('constraints.gatekeeper.sh/')) return [];
  return (tree.at('spec', 'parameters', 'repos')?.items ?? []).flatMap((item) => {
    const { text } = item;
    return text === undefined || text.endsWith('/') || /[:@]/.test(text)
      ? []
      : [{ spot: item, actual: text, detail: text, expected: `${text}/` }];
  });
}
