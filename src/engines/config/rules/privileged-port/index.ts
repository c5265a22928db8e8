import type { Container, Workload } from '../../models/container.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'privileged-port',
  title: 'Port below 1024 is used',
  severity: 'medium',
  aliases: [...ksv(117), ...cis('5.8')],
  expected: 'ports from 1024 up',
  fix: 'Let the program listen above 1023, and publish it there or map the port in the Service or proxy.',
  references: [cisDocker, 'https://kubernetes.io/docs/concepts/services-networking/service/'],
  formats: ['kubernetes', 'compose', 'docker-terraform'],
  container: lowPorts,
};

/** In a pod the container's own port counts; elsewhere the one of the host, which the engine opens and not the program. */
function lowPorts({ ports }: Container, { format }: Workload): readonly Hit[] {
  const isPod = format === 'kubernetes';
  return ports.flatMap(({ container, host, published, spot, text }) => {
    const numbers = isPod ? [host, container] : published ? [host] : [];
    const low = numbers.find((number) => number !== undefined && number > 0 && number < 1024);
    if (low === undefined) return [];
    return [{ spot, actual: text, detail: String(low), ...(isPod ? {} : { severity: 'low' }) }];
  });
}
