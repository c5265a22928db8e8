import { nameOf } from '../../../../core/paths.js';
import type { Workload } from '../container.js';
import { parseImageName } from '../image-name.js';

/** What comments and ports of a file show of a service that is on the network of the host. */
export function surroundingsOf(
  { containers }: Workload,
  path: string,
  text: string,
): Pick<Workload, 'servesLan' | 'namesHost' | 'isForPodman'> {
  const own = containers.map(({ tree }) => text.slice(tree.start, tree.end).slice(0, longestPart)).join('\n');
  const head = headOf(text);
  return {
    servesLan:
      lanPort.test(own) || containers.some(({ image }) => lanServers.test(nameIn(image.value ?? ''))),
    isForPodman: /(?:^|[/._-])podman(?:[/._-]|$)/i.test(path.slice(-longestLine)) || /podman/i.test(head),
    namesHost: [...head.split('\n'), ...own.split('\n')].some(namesProgramOfHost),
  };
}

const longestPart = 20_000;

function nameIn(image: string): string {
  const { repository } = parseImageName(image.trim());
  return nameOf(repository).toLowerCase();
}

/** `- "53:53/udp"`, also where it is commented out because the network of the host needs none. */
const lanPort =
  /^[ \t#]{0,60}-[ \t]{1,8}["']?(?:[\w.${}:-]{1,60}:)?(?:53|67)(?::(?:53|67))?(?:\/(?:ud|tc)p)?["']?(?:[ \t]|$)/m;

/** By the names of their images: servers of DNS and DHCP. */
const lanServers =
  /^(?:pi-?hole|adguardhome|dnsmasq|technitium-?dns-?server|dns-server|blocky|coredns|bind9|unbound|kea-dhcp[46]?|isc-dhcp-server|dhcpd|networkboot-dhcpd)(?:$|[-_])/;

/** The comments in front of the first setting. */
function headOf(text: string): string {
  const lines = text.slice(0, longestPart).split('\n');
  const end = lines.findIndex((line) => /^[^#\s-]/.test(line));
  return lines.slice(0, end === -1 ? mostLines : Math.min(end, mostLines)).join('\n');
}

const mostLines = 200;

/** `# Postgres stays on the host (127.0.0.1:5432)` */
function namesProgramOfHost(line: string): boolean {
  const at = line.indexOf('#');
  return at !== -1 && ofHost.test(line.slice(at, at + longestLine));
}

const longestLine = 400;
const ofHost =
  /(?:127\.0\.0\.1|localhost):\d{2,5}\b|\b(?:runs?|running|listen(?:s|ing)?|installed|stays?|native|nati[fv]e?|server) (?:\w{1,20} ){0,3}(?:on|at) (?:the |this )?host\b|\bon the host (?:machine|itself)\b|\bhost'?s (?:own )?(?:postgres\w{0,4}|mysql|mariadb|redis|mongo\w{0,2}|ollama|database|broker|server)\b|\blocal \S{1,30} server\b|\bhost\.docker\.internal\b/i;
