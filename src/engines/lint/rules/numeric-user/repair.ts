import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { brought } from '../../repairs/accounts.js';
import { isBusybox } from '../../repairs/distribution.js';
import { stageAt } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  if (hit.repair !== undefined) return undefined;
  const stage = stageAt(file, hit.start);
  const [name = '', group] = (hit.detail ?? '').split(':');
  const base = stage && lastNameOf(rootStage(stage).reference);
  const own = base !== undefined && Object.hasOwn(brought, base) ? brought[base] : undefined;
  const uid =
    name === 'nobody'
      ? '65534'
      : own && Object.hasOwn(own, name)
        ? own[name]
        : stage && ofDebian(name, stage);
  if (uid === undefined || (group !== undefined && group !== name))
    return { lacks: `the number of the user ${name.slice(0, 60)}` };
  const text = group === undefined ? uid : `${uid}:${uid}`;
  return asking(`Write ${text}`, { start: hit.start, end: hit.end, text });
}

/** The numbers that base-passwd gives in Debian and what stands on it: /usr/share/doc/base-passwd/users-and-groups.txt.gz */
const debianUsers: Readonly<Record<string, string>> = {
  'www-data': '33',
  backup: '34',
  list: '38',
  mail: '8',
  proxy: '13',
};

const onDebian = /^(?:debian|ubuntu|python|php|httpd|ruby|node|perl|buildpack-deps)$/;

function ofDebian(name: string, stage: Stage): string | undefined {
  const base = lastNameOf(rootStage(stage).reference);
  return onDebian.test(base) && !isBusybox(stage) && Object.hasOwn(debianUsers, name)
    ? debianUsers[name]
    : undefined;
}
