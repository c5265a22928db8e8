import { accountOfNothing, accountsOfImage, debianAccount } from '../../../../knowledge/accounts.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { isBusybox } from '../../repairs/distribution.js';
import { stageAt } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

/** The same user for everyone else, and harder to read. */
export const reason =
  'A number is needed where Kubernetes checks runAsNonRoot; elsewhere the name reads better.';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  if (hit.repair !== undefined) return undefined;
  const stage = stageAt(file, hit.start);
  const [name = '', group] = (hit.detail ?? '').split(':');
  const base = stage && lastNameOf(rootStage(stage).reference);
  const uid =
    name === accountOfNothing.name
      ? accountOfNothing.uid
      : (accountsOfImage(base ?? '').get(name) ?? (stage && ofDebian(name, stage)));
  if (uid === undefined || (group !== undefined && group !== name))
    return { lacks: `the number of the user ${name.slice(0, 60)}` };
  const text = group === undefined ? uid : `${uid}:${uid}`;
  return deciding(reason, `Write ${text}`, { start: hit.start, end: hit.end, text });
}

const onDebian = /^(?:debian|ubuntu|python|php|httpd|ruby|node|perl|buildpack-deps)$/;

function ofDebian(name: string, stage: Stage): string | undefined {
  const base = lastNameOf(rootStage(stage).reference);
  return onDebian.test(base) && !isBusybox(stage) ? debianAccount(name) : undefined;
}
