import { rootStage } from '../../models/stages/index.js';
import { ds, type Hit, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'no-user',
  title: 'Image runs as root, because no USER says otherwise',
  severity: 'high',
  aliases: [...ds(2), 'CIS-DI-0001', 'CKV_DOCKER_3', 'CIS-Docker-4.1'],
  fix: 'End with USER and the number of a user without rights: USER 10001:10001.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  repair,
  check: function* ({ model, dockerfile }) {
    const stage = model.stages.at(-1);
    if (
      stage?.baseWord === undefined ||
      stage.end.user !== undefined ||
      isKnownNonRoot(rootStage(stage).base)
    )
      return;
    const elsewhere = dockerfile.instructions.some(({ keyword }) => keyword === 'USER');
    yield {
      start: stage.from.start,
      end: stage.from.end,
      // Trivy and Checkov ask only whether there is a USER anywhere in the file.
      ...(elsewhere ? { aliases: ['CIS-DI-0001', 'CIS-Docker-4.1'] } : {}),
    } satisfies Hit;
  },
};

/** Images whose names promise a user of their own. */
function isKnownNonRoot(base: string): boolean {
  return /non-?root|rootless|unprivileged|(?:^|\/)chainguard\//.test(base);
}
