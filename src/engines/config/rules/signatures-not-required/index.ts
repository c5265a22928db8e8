import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'signatures-not-required',
  title: 'Nothing here asks for a signature before it runs',
  severity: 'low',
  aliases: [...cis('4.5', '4.12'), 'CIS-DI-0005'],
  expected: 'DOCKER_CONTENT_TRUST=1, or a policy that asks for signatures',
  fix: 'Write a policy.json that names whose signatures are good, and hold images against it: seaworthy verify.',
  references: [cisDocker, 'https://github.com/containers/image/blob/main/docs/containers-policy.json.5.md'],
  image: ({ signatures }) =>
    signatures.askedBy.length > 0
      ? []
      : [{ setting: 'signature policy', actual: `not found in ${signatures.lookedAt.join(', ')}` }],
};
