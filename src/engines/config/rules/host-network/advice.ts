import type { Container, Workload } from '../../models/container.js';
import { isTunnelImage } from '../../network-programs.js';
import { isRelay } from '../../relay.js';
import { publishedService } from '../../repairs/repair.js';
import type { Hit } from '../../rule.js';
import { isAddressOfItself, listeningVariable, listensNowhere } from './listens-at.js';
import { besideRelay, gatewayBesideRelay, isGateway, ofRelay } from './relay.js';

export const general =
  'Remove the setting and publish the ports that are needed; a relay of media with a wide range of ports keeps it, behind a firewall, and so does what listens to events of the kernel (udev, netlink), finds others by multicast, or sends its own address inside of a protocol (SIP, RTP, FTP, GTP, SCTP) and has no setting for an outer one. Neighbours at localhost leave it in the same step, listen at more than the loopback, and are called by their names.';

/** What a Compose service has to change with its network, and what it weighs where it serves no one. */
export function ofSurroundings(workload: Workload): Partial<Pick<Hit, 'severity' | 'advice'>> {
  const { containers, name, onHostBeside = [], relaysBeside = [], namesIpv6 = false } = workload;
  if (isRelay(workload)) return ofRelay;
  if (relaysBeside.length > 0 && isGateway(workload)) return gatewayBesideRelay(relaysBeside);
  const callsLoopback = calledBy(workload).length > 0;
  const isCalledAlone = !callsLoopback && containers.every(isStore);
  const first = relaysBeside.length === 0 || callsLoopback ? ofOwn(workload) : besideRelay(relaysBeside);
  const others = onHostBeside.filter(
    (each) => !relaysBeside.includes(each.name) && !each.containers.some(isTunnelImage),
  );
  const advice = `${first}${isCalledAlone ? '' : ofNeighbours(others)}${namesIpv6 ? ofIpv6 : ''}`;
  return {
    ...(containers.every((each) => isJob(each, name)) ? { severity: 'medium' as const } : {}),
    advice,
  };
}

function ofOwn(workload: Workload): string {
  const { containers, name, namesHost = false } = workload;
  const listening = containers.flatMap((each) => listenerIn(each) ?? [])[0];
  const setting = settingIn(workload);
  const called = namesIn(calledBy(workload));
  const open = containers.flatMap((each) => openAddressIn(each) ?? [])[0];
  const isSilent = listening === undefined && setting === undefined;
  if (isSilent && containers.every((each) => listensNowhere(each, name)))
    return `Remove the setting; nothing shows a port that it opens. ${callsOf(called ?? open)}`;
  if (called === undefined && containers.every(isStore)) return ofStore(listening ?? setting);
  if (isSilent && called === undefined) return `${general} ${ofPrograms(open, namesHost)}`;
  return adviceFor(listening, setting, called);
}

function settingIn({ containers, name }: Workload): string | undefined {
  return containers.flatMap((each) => listeningVariable(each, name) ?? [])[0]?.name.slice(0, 60);
}

/** A server of data or messages answers, and calls no other. */
function isStore({ image }: Container): boolean {
  const { protocol } = publishedService(image.value?.trim() ?? '') ?? {};
  return protocol !== undefined && protocol !== 'http';
}

function ofStore(listener: string | undefined): string {
  const now = listener === undefined ? '' : ` (now ${listener})`;
  return `Remove the setting, let it listen at 0.0.0.0 of its own network${now} with a password, and publish its port at 127.0.0.1 of the host: it calls no other service, and what stays on the network of the host goes on to call that port. A service that leaves the network of the host as well calls it by its name.`;
}

const mostVariables = 6;

/** All of them have to change in the same step. */
function namesIn(called: readonly string[]): string | undefined {
  if (called.length === 0) return undefined;
  const more = called.length > mostVariables ? ` and ${called.length - mostVariables} more` : '';
  return `${called.slice(0, mostVariables).join(', ')}${more}`;
}

const ofIpv6 = ' Where the host gets out by IPv6 alone, the network takes enable_ipv6: true.';
const mostNamed = 3;

/** A service on the network of the host finds no other by its name, and is found by none. */
function ofNeighbours(others: readonly Workload[]): string {
  if (others.length === 0) return '';
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : '';
  const shown = `${others
    .slice(0, mostNamed)
    .map(({ name }) => name.slice(0, 60))
    .join(', ')}${more}`;
  const [is, it] = others.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return ` ${shown} of this file ${is} on the network of the host as well: let ${it} leave it in the same step where the two call each other, because names of services resolve on a network of the file alone.${ofTheirAddresses(others)}`;
}

/** What of the neighbours holds the loopback as well: where they listen, and what they call. */
function ofTheirAddresses(all: readonly Workload[]): string {
  const others = all.slice(0, mostAsked);
  const listeners = others.flatMap((each) => {
    const listener = each.containers.flatMap((one) => listenerIn(one) ?? [])[0] ?? settingIn(each);
    return listener === undefined ? [] : `${each.name.slice(0, 60)} (${listener})`;
  });
  const callers = others.flatMap((each) => {
    const called = namesIn(calledBy(each));
    return called === undefined ? [] : `${each.name.slice(0, 60)} (${called})`;
  });
  const listen =
    listeners.length === 0
      ? ''
      : ` Those that listen at the loopback then listen at 0.0.0.0, and publish at 127.0.0.1 what programs of the host call: ${listeners.slice(0, mostShown).join(', ')}.`;
  const call =
    callers.length === 0
      ? ''
      : ` Addresses of theirs at the loopback change with that: ${callers.slice(0, mostShown).join(', ')}.`;
  return `${listen}${call}`;
}

const mostAsked = 24;
const mostShown = 6;

function adviceFor(
  listening: string | undefined,
  setting: string | undefined,
  called: string | undefined,
): string {
  const publish =
    listening !== undefined
      ? `in the same step let it listen at 0.0.0.0 of its own network (now ${listening}) and publish that port at 127.0.0.1 of the host`
      : setting !== undefined
        ? `in the same step set ${setting}, the address that it listens at, to 0.0.0.0 and publish its port at 127.0.0.1 of the host`
        : 'publish the ports that are needed';
  const first = `Remove the setting and ${publish}.`;
  if (called !== undefined) return `${first} ${callsOf(called)}`;
  return `${first} Containers that called it at localhost leave the host network with it, and call it by its name; programs of the host go on with the published port. ${ofPrograms(undefined, true)}`;
}

const ofDocker = 'host.docker.internal (extra_hosts: host.docker.internal:host-gateway)';
const ofPodman =
  'host.containers.internal, which Podman sets without extra_hosts and which does not reach the loopback of the host';

/** https://docs.podman.io/en/latest/markdown/podman-run.1.html: the name that Podman writes into /etc/hosts. */
export function byPodman(advice: string): string {
  return advice.replaceAll(ofDocker, () => ofPodman);
}

const byName = `${ofDocker}, where that has to listen as well. Keep the setting where that cannot be.`;
const ofHost = `a program of the host, as ${byName}`;

function callsOf(called: string | undefined): string {
  return `What it calls at the loopback${called === undefined ? '' : ` (${called})`} it then calls by the name of the service; ${ofHost}`;
}

/** What no service of the file can be, by a variable without an address or a comment. */
function ofPrograms(open: string | undefined, namesHost: boolean): string {
  if (open !== undefined) return `What it calls by ${open} it goes on to call by its name; ${ofHost}`;
  return namesHost
    ? `A program of the host that it calls has the name ${byName}`
    : `What it calls of the host itself it calls as ${byName}`;
}

/** `postgres -h 127.0.0.1`, `redis-server --bind 127.0.0.1` */
function listenerIn({ command }: Container): string | undefined {
  const text = command.join(' ').replace(/\s/g, ' ').slice(0, longestCommand);
  const [, option = '', address = ''] = byOption.exec(text) ?? [];
  // With -h clients name what they connect to.
  const isClient =
    option === '-h' && /(?:^|[ /])(?:[\w.]{1,40}-cli|psql|mysql|mongosh?|pg_\w{1,20})(?: |$)/.test(text);
  return option === '' || isClient ? undefined : `${option} ${address}`;
}

const longestCommand = 4_000;
const byOption =
  /(?:^| )(-h|--?(?:bind|listen|host|addr|http|ip)[\w.-]{0,30})[ =]["']?(127\.0\.0\.1|localhost|\[?::1\]?)(?=["':, ]|$)/;

function calledBy({ containers, name }: Workload): readonly string[] {
  return containers.flatMap((each) => calledIn(each, name));
}

/** `UPSTREAM_HOST: 127.0.0.1`, `QUEUE_URL=amqp://localhost`: not the address at which it listens itself. */
function calledIn({ environment, command }: Container, service: string): readonly string[] {
  const names = new Set(environment.map(({ name }) => name.toUpperCase()));
  const found = environment.filter(
    ({ name, value = '' }) =>
      !ofItself.test(name) &&
      !isAddressOfItself(name, names, service) &&
      atLoopback.test(value.slice(0, longestValue)),
  );
  const text = command.join(' ').replace(/\s/g, ' ').slice(0, longestCommand);
  const options = [...text.matchAll(calling)].flatMap(([, option = '']) =>
    ofItself.test(option) ? [] : option,
  );
  return [...new Set([...found.map(({ name }) => name.slice(0, 60)), ...options])];
}

/** `--queue-url=amqp://127.0.0.1:5672`: an option with a whole address is called, and not listened at. */
const calling =
  /(?<= )(--[a-z][\w.-]{0,40})[ =]["']?(?:[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^\s@/]{1,100}@)?)(?:127\.0\.0\.1|localhost|\[::1\])(?=[:/"' ]|$)/gi;

/** What browsers and mails are given is no address that the service calls. */
const ofItself =
  /^(?:(?:PUBLIC|BASE|SITE|ROOT|EXTERNAL|SELF|NEXTAUTH|FRONTEND|CLIENT)_UR[LI]|(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC)_\w{1,60})$|CORS|ORIGIN|ALLOWED/i;

/** `MODEL_BASE_URL: ${MODEL_BASE_URL:-}`: its value may name a program of the host. */
function openAddressIn({ environment, tree }: Container): string | undefined {
  const written = tree.get('environment');
  const found = environment.find(
    ({ name, value = '' }) =>
      ofService.test(name) && !ofItself.test(name) && (value === '' || value.startsWith('$')),
  );
  return written === undefined ? undefined : found?.name.slice(0, 60);
}

const ofService = /_(?:UR[LI]|DSN|ENDPOINT)$/i;

const longestValue = 400;
const atLoopback =
  /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^\s@/]{1,200}@)?)?(?:127\.0\.0\.1|localhost|\[::1\])(?=[:/]|$)/i;

/** By its name, or because it is never started again, where it opens no port. */
function isJob(container: Container, name: string): boolean {
  const { restart, ports, image } = container;
  if (ports.length > 0 || listenerIn(container) !== undefined) return false;
  if (/^["']?no["']?$/.test(restart.value ?? '')) return true;
  return image.value === undefined && name.split(/[-_.]/).some((word) => jobs.test(word));
}

const jobs = /^(?:migrate|migrations?|migrator|backups?|restore|seed|seeder|init)$/i;
