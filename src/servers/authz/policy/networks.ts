import { contains, intersects, type Range, rangeOf } from './cidr.js';
import { type Fields, fieldsOf, isEmpty } from './go-json.js';
import type { AuthzPolicy } from './policy.js';
import { type Objection, objection } from './request.js';
import type { LiveNetwork, Surroundings } from './world.js';

/** Networks that the engine makes by itself. */
const predefined = new Set(['bridge', 'none', 'default', '']);
const refuse = (reason: string) => objection('network', reason);

/** Options of the bridge driver that change nothing on the host outside the network's own bridge. */
const bridgeOptions = new Map<string, RegExp>([
  ['com.docker.network.driver.mtu', /^\d{2,5}$/],
  ['com.docker.network.bridge.enable_icc', /^(?:true|false)$/],
  ['com.docker.network.container_iface_prefix', /^[a-z]{1,8}$/],
  ['com.docker.network.bridge.host_binding_ipv4', /^127\.0\.0\.1$/],
  ['com.docker.network.bridge.enable_ip_masquerade', /^(?:true|false)$/],
]);

/** Objections to a network that is to be made. */
export function judgeNewNetwork(
  body: Fields,
  policy: AuthzPolicy,
  around: Pick<Surroundings, 'hostRoutes'>,
): readonly Objection[] {
  const found: Objection[] = [];
  if (body.get('ConfigOnly') || fieldsOf(body.get('ConfigFrom'))?.get('Network'))
    found.push(refuse('networks made from other configurations are not allowed'));
  if (!isEmpty(body.get('Ingress'))) found.push(refuse('ingress networks are not allowed'));
  const { driver, options, ipam } = {
    driver: body.get('Driver') ?? '',
    options: body.get('Options'),
    ipam: body.get('IPAM'),
  };
  return [...found, ...judgeShape(driver, options, ipam, policy, around.hostRoutes())];
}

/** Objections to a network that is there and will be used, by whatever name. */
export async function judgeNetworkNamed(
  name: string,
  policy: AuthzPolicy,
  around: Pick<Surroundings, 'network'>,
): Promise<readonly Objection[]> {
  if (predefined.has(name)) return [];
  const network = await around.network(name);
  // The engine answers 404 by itself.
  return network === undefined ? [] : judgeNetwork(network, policy);
}

export function judgeNetwork(network: LiveNetwork, policy: AuthzPolicy): readonly Objection[] {
  const { name, driver, options, ipam } = network;
  if (predefined.has(name) && (driver === 'bridge' || driver === 'null')) return [];
  if (driver === 'host' || driver === 'null') {
    return policy.hostNamespaces.includes('network')
      ? []
      : [refuse(`the network ${name.slice(0, 80)} is the host's own; use a network of your own`)];
  }
  return judgeShape(driver, options, ipam, policy, []);
}

function judgeShape(
  driver: unknown,
  options: unknown,
  ipam: unknown,
  policy: AuthzPolicy,
  routes: readonly string[],
): readonly Objection[] {
  const { networkDrivers } = policy;
  const isKnown = driver === '' || (typeof driver === 'string' && networkDrivers.includes(driver));
  if (!isKnown)
    return [refuse(`this network driver is not allowed; allowed are ${networkDrivers.join(', ')}`)];
  return [...judgeOptions(options), ...judgeAddresses(fieldsOf(ipam), policy, routes)];
}

function* judgeOptions(options: unknown): Generator<Objection> {
  for (const [name, value] of fieldsOf(options) ?? []) {
    if (bridgeOptions.get(name)?.test(String(value)) === true) continue;
    yield refuse(
      `the network option ${name.slice(0, 80)} is not allowed; allowed are ${[...bridgeOptions.keys()].join(', ')}`,
    );
  }
}

function* judgeAddresses(
  ipam: Fields | undefined,
  { networks }: AuthzPolicy,
  routes: readonly string[],
): Generator<Objection> {
  const driver = ipam?.get('Driver') ?? '';
  if (driver !== '' && driver !== 'default') yield refuse('only the default IPAM driver is allowed');
  if (!isEmpty(ipam?.get('Options'))) yield refuse('IPAM options are not allowed');
  const configs = ipam?.get('Config');
  for (const config of Array.isArray(configs) ? configs : [])
    yield* judgeSubnet(fieldsOf(config), networks.pools, routes);
}

function* judgeSubnet(
  config: Fields | undefined,
  pools: readonly string[],
  routes: readonly string[],
): Generator<Objection> {
  const text = String(config?.get('Subnet') ?? '');
  const others = [config?.get('IPRange'), config?.get('Gateway'), ...auxiliary(config)].filter(
    (value) => !isEmpty(value),
  );
  if (text === '' && others.length === 0) return;
  const subnet = rangeOf(text);
  if (subnet === undefined || !rangesOf(pools).some((pool) => contains(pool, subnet))) {
    yield refuse(`the subnet ${text.slice(0, 80)} lies in none of the pools ${pools.join(', ')}`);
    return;
  }
  const taken = routes.find((route) => rangesOf([route]).some((range) => intersects(range, subnet)));
  if (taken !== undefined)
    yield refuse(`the subnet ${text} covers addresses that this host routes (${taken})`);
  const stray = others.find((value) => !isInside(value, subnet));
  if (stray !== undefined) yield refuse(`${String(stray).slice(0, 80)} is outside of the subnet ${text}`);
}

function auxiliary(config: Fields | undefined): readonly unknown[] {
  return [...(fieldsOf(config?.get('AuxiliaryAddresses'))?.values() ?? [])];
}

function isInside(value: unknown, subnet: Range): boolean {
  const range = typeof value === 'string' ? rangeOf(value) : undefined;
  return range !== undefined && contains(subnet, range);
}

function rangesOf(texts: readonly string[]): readonly Range[] {
  return texts.flatMap((text) => rangeOf(text) ?? []);
}
