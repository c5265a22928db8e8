import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import { isReached } from '../../compose-service.js';
import type { Container, Variable } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'secret-in-environment',
  title: 'A secret stands in an environment variable',
  severity: 'medium',
  aliases: ['CIS-Docker-4.10', 'CIS-DI-0010', 'CWE-526'],
  expected: 'a reference to a secret',
  fix: 'Take the value from a secret, mounted as a file; and change it, because it has been read.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  container: (container, { format }) =>
    container.environment
      .filter(({ name, value }) => value !== undefined && looksLikeSecret(name, value))
      .map((variable) => ({
        spot: variable.spot,
        actual: `${variable.name} has a literal value`,
        detail: variable.name,
        ...(format === 'compose' ? ofCompose(variable, container) : {}),
      })),
  image: ({ environment }) =>
    environment
      .filter(({ name, value }) => looksLikeSecret(name, value))
      .map(({ name }) => ({ setting: `Env ${name}`, actual: `${name} has a literal value`, detail: name })),
};

/** A word for trying things out opens what is for the services beside it alone: low, unless others reach the service. */
function ofCompose({ name, value = '' }: Variable, container: Container): Pick<Hit, 'severity' | 'advice'> {
  const isTrial =
    trial.test(value.trim()) ||
    container.environment.some((each) => each.name !== name && isUser(each, value));
  const short = name.slice(0, 60);
  return {
    advice: `Take it from outside of the file: \${${short}:?} with an .env that is not committed, or a secret where the image reads a file (${short}_FILE in official images); and change it, with all that signs in by it, because it has been read.`,
    ...(isTrial && !isReached(container) ? { severity: 'low' } : {}),
  };
}

/** A password that is the name of its account. */
function isUser({ name, value }: Variable, password: string): boolean {
  return value === password && /(?:^|_)(?:USER(?:NAME)?|LOGIN|DB|DATABASE)$/i.test(name);
}

const trial =
  /^(?:(?:my|your|some|super|very)?[-_]?(?:secret|password|passwd|pass|pw)[-_]?\d{0,4}|admin|adminpass(?:word)?|root|rootpass(?:word)?|test(?:ing|pass(?:word)?)?|demo|dev|example|config|user|guest|changeit|change[-_]?me|postgres|mysql|mariadb|mongo|redis|rabbitmq|minio|minioadmin|1234\d{0,5})$/i;
