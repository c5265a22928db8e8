import { portsOf } from '../../models/ports.js';
import { ds, type Rule } from '../../rule.js';
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
        yield { ...instruction.args.spanOf(word), detail: word.value };
      }
    }
  },
};
