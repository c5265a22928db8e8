import { portsOf } from '../../models/ports.js';
import type { Model } from '../../models/stages/index.js';
import { handedOverTo, startedBy } from '../../models/started.js';
import { ds, type Hit, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'port-22',
  title: 'Port 22 is exposed',
  severity: 'medium',
  aliases: [...ds(4), 'CKV_DOCKER_1'],
  fix: 'Leave SSH out of the image; use docker exec or kubectl exec.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  effect: { config: ['ExposedPorts'] },
  repair,
  check: function* ({ model }) {
    for (const { instruction, word, numbers, protocol } of portsOf(model)) {
      if (numbers.length === 1 && numbers[0] === 22 && protocol !== 'udp') {
        yield {
          ...instruction.args.spanOf(word),
          detail: word.value,
          ...(servesSsh(model) ? { severity: 'low', advice: ofServers } : {}),
        } satisfies Hit;
      }
    }
  },
};

const ofServers =
  'It is what this image serves: allow keys alone (PasswordAuthentication no), and no login as root (PermitRootLogin no).';

/** An SSH server is all that it starts. */
function servesSsh({ stages }: Model): boolean {
  const stage = stages.at(-1);
  const programs = stage === undefined ? [] : [startedBy(stage), handedOverTo(stage)];
  return programs.some((program) => /(?:^|\/)(?:sshd|dropbear)$/.test(program ?? ''));
}
