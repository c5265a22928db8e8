import type { Container } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'foreign-registry',
  title: 'Image comes from a registry that is not known to be trusted',
  severity: 'low',
  aliases: ksv(125),
  expected: 'a private registry of a cloud, or a list "trusted-registries"',
  fix: 'List the registries that you trust under engines.config.trusted-registries.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  formats: ['kubernetes'],
  unless: 'trustedRegistries',
  container: isForeign,
};

/** Registries of clouds, where images belong to the account that pays; what follows may stand before a dot. */
const ofAccounts =
  /(?:^|\.)(?:azurecr\.io|gcr\.io|pkg\.dev|dkr\.ecr\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?)$/;

/** A name without a host says nothing of a registry: the machine's own settings decide. */
function isForeign({ image }: Container): readonly Hit[] {
  const name = image.value?.trim() ?? '';
  const first = name.includes('/') ? name.slice(0, name.indexOf('/')) : '';
  if (!/[.:]/.test(first) || ofAccounts.test(parseImageName(name).registry.toLowerCase())) return [];
  return [{ spot: image.spot, actual: image.text, detail: first }];
}
