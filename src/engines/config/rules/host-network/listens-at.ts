import type { Container, Variable } from '../../models/container.js';

/** A variable that names the loopback as the address at which the service listens itself. */
export function listeningVariable({ environment }: Container, service: string): Variable | undefined {
  const names = new Set(environment.map(({ name }) => name.toUpperCase()));
  return environment.find(
    ({ name, value = '' }) => loopback.test(value.slice(0, 100)) && isAddressOfItself(name, names, service),
  );
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[?::1\]?)(?::\d{1,5})?$/i;

/** Whether a variable names where the service listens, and not what it calls. */
export function isAddressOfItself(name: string, names: ReadonlySet<string>, service: string): boolean {
  if (/LISTEN|BIND|^(?:HOST|HOSTNAME|ADDR|ADDRESS)$/i.test(name)) return true;
  const [, prefix = ''] = ofPrefix.exec(name) ?? [];
  if (prefix === '' || !names.has(`${prefix.toUpperCase()}_PORT`)) return false;
  return ofAnyServer.test(prefix) || wordsOf(service).includes(prefix.toLowerCase().replace(/_/g, ''));
}

/** `TIDE_HOST` beside `TIDE_PORT`, of the service `tide` or `tide-api`. */
const ofPrefix = /^([A-Z][A-Z0-9_]{0,40})_(?:HOST|HOSTNAME|ADDR|ADDRESS|IP|INTERFACE)$/i;
const ofAnyServer = /^(?:APP|HTTPS?|WEB|SERVICE)$/i;

function wordsOf(service: string): readonly string[] {
  const words = service.slice(0, 100).toLowerCase().split(/[-_.]/);
  return [...words, words.join('')];
}

/** What takes its tasks from a queue or a clock, and opens no port that anything shows. */
export function listensNowhere(container: Container, service: string): boolean {
  const { ports, tree, environment, command } = container;
  if (ports.length > 0 || tree.get('expose') !== undefined || tree.get('healthcheck') !== undefined)
    return false;
  if (environment.some(({ name }) => /(?:^|_)(?:PORT|LISTEN|BIND)$/i.test(name))) return false;
  const started = command.join(' ').slice(0, longestCommand);
  return service.split(/[-_.]/).some((word) => ofTasks.test(word)) || startsTasks.test(started);
}

const longestCommand = 2_000;
const ofTasks =
  /^(?:workers?|scheduler|beat|cron|consumer|crawler|migrate|migrations?|migrator|seed|seeder)$/i;
const startsTasks = /(?:^|[\s/_-])(?:worker|scheduler|beat|consumer)(?:$|[\s.:])/i;
