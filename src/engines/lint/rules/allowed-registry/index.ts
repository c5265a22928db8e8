import { parseImageReference } from '../../models/image-reference/index.js';
import { externalImages } from '../../models/images.js';
import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'allowed-registry',
  title: 'Image from a registry that is not trusted',
  severity: 'high',
  aliases: ['DL3026', 'CIS-DI-0002'],
  fix: 'Take the image from a registry of `trusted-registries`, or add its registry there.',
  references: [hadolint('DL3026')],
  check: function* ({ model, runs, settings: { trustedRegistries } }) {
    if (trustedRegistries.length === 0) return;
    for (const { name, place } of externalImages(model, runs)) {
      if (name.includes('$')) continue;
      const { registry = 'docker.io' } = parseImageReference(name);
      if (!trustedRegistries.some((trusted) => fits(registry, trusted))) yield { ...place, detail: name };
    }
  },
};

const dockerHub = new Set(['docker.io', 'hub.docker.com', 'index.docker.io', 'registry-1.docker.io']);

function fits(registry: string, trusted: string): boolean {
  if (trusted === '*') return true;
  if (trusted.startsWith('*')) return registry.endsWith(trusted.slice(1));
  if (trusted.endsWith('*')) return registry.startsWith(trusted.slice(0, -1));
  return registry === trusted || (dockerHub.has(registry) && dockerHub.has(trusted));
}
