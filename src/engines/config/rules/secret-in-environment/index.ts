import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import type { ConfigRule } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'secret-in-environment',
  title: 'A secret stands in an environment variable',
  severity: 'medium',
  aliases: ['CIS-Docker-4.10', 'CIS-DI-0010', 'CWE-526'],
  expected: 'a reference to a secret',
  fix: 'Take the value from a secret, mounted as a file; and change it, because it has been read.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  container: ({ environment }) =>
    environment
      .filter(({ name, value }) => value !== undefined && looksLikeSecret(name, value))
      .map(({ name, spot }) => ({ spot, actual: `${name} has a literal value`, detail: name })),
  image: ({ environment }) =>
    environment
      .filter(({ name, value }) => looksLikeSecret(name, value))
      .map(({ name }) => ({ setting: `Env ${name}`, actual: `${name} has a literal value`, detail: name })),
};
