import { firstOf } from '../../repairs/compose.js';
import { context } from '../../repairs/kubernetes.js';
import {
  askedOfServices,
  type ConfigMaker,
  type Question,
  type RuleRepairs,
  unlessMighty,
} from '../../repairs/repair.js';
import { putMember } from '../../repairs/splice.js';
import { flipped, on } from '../../repairs/words.js';

const setuid =
  'A set-uid program in the image, such as sudo or ping, no longer gets the rights of its owner.';

export const repairs: RuleRepairs = {
  kubernetes: unlessMighty(askedOfServices(setuid, context('false', 'allowPrivilegeEscalation'))),
  compose: askedOfServices(setuid, noNewPrivileges),
  anywhere: unlessMighty(askedOfServices(setuid, flipped(on, 'false'))),
};

function noNewPrivileges({ container, workload, text, spot }: Question): ReturnType<ConfigMaker> {
  const list = container?.tree.get('security_opt');
  const summary = 'Add no-new-privileges';
  if (container === undefined || workload?.stack !== undefined) return undefined;
  if (list === undefined)
    return {
      summary,
      edits: [putMember(container.tree, ['security_opt'], ['no-new-privileges:true'], text)],
    };
  const written = text.slice(spot.start, spot.end);
  if (/^["']?no-new-privileges[:=]false["']?$/.test(written))
    return { summary, edits: [{ start: spot.start, end: spot.end, text: written.replace('false', 'true') }] };
  return { summary, edits: [firstOf(list.items[0], list.isBlock, 'no-new-privileges:true', text)] };
}
