import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import { makersIn, writesIn } from '../ir/naming.js';
import { isKnownSet } from '../ir/patterns.js';
import { bitsOf } from '../ir/sink-kinds.js';
import type { Proof } from '../ir/traits.js';
import type { Value } from '../ir/value.js';

const parsers = /(^|\.)(urlparse|urlsplit|parse_url|Parse|ParseRequestURI|URL|URI|Uri)$|^URI\.parse$/;
/** `urljoin(ours, given)`: where the given address would go from ours. */
const joins = /(^|\.)urljoin$/;
const ownHosts = /^(host|hostname|Host|HTTP_HOST|SERVER_NAME|Value|get_host|host_with_port)$/;
const requests = /(^|\.)req(uest)?(\(\))?$|^\$_SERVER$/i;
export const hosts = /^(netloc|hostname|host|Host|Hostname|Authority|DnsSafeHost|IdnHost)$/;

/** `urlparse(x).netloc == 'a.example'`, `u.netloc in hosts`: where the address goes is known. */
export function ofAddress(
  body: FunctionIr,
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const isEqual = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  const isIn = operator === 'in' ? holds : operator === 'not in' && !holds;
  if (isIn) return isKnownSet(values[right]) ? parsedIn(body, left, values) : undefined;
  if (!isEqual) return undefined;
  return [
    [left, right],
    [right, left],
  ].flatMap(([asked = 0, other = 0]) => {
    const known = values[other];
    const isKnown = known?.taints === undefined && known?.constant !== '';
    const proof = isKnown || isOwnHost(body, other, values) ? parsedIn(body, asked, values) : undefined;
    if (proof === undefined) return [];
    return isKnown ? [proof] : [{ ...proof, bits: bitsOf(['redirect']) }];
  })[0];
}

/** The text whose host the expression is, and the variable that holds it parsed. */
function parsedIn(body: FunctionIr, temp: Temp, values: readonly (Value | undefined)[]): Proof | undefined {
  const makers = makersIn(body);
  const member = makers.get(temp);
  const get = member?.op === 'call' ? makers.get(member.callee) : member;
  if (get?.op !== 'get' || typeof get.key !== 'string' || !hosts.test(get.key)) return undefined;
  const made = callOf(body, get.object);
  if (made === undefined || !parsers.test(apiOf(made, values))) return undefined;
  const [parsed] = made.args;
  const joined = parsed === undefined ? undefined : callOf(body, parsed);
  const subject = joined && joins.test(apiOf(joined, values)) ? joined.args[1] : parsed;
  return subject !== undefined
    ? { subject, also: get.object, bits: bitsOf(['redirect', 'ssrf']) }
    : undefined;
}

/** `request.host`, `urlparse(request.host_url).netloc`: the host that the visitor came to, which no link of others changes. */
function isOwnHost(body: FunctionIr, temp: Temp, values: readonly (Value | undefined)[]): boolean {
  const makers = makersIn(body);
  const maker = makers.get(temp);
  if (maker?.op === 'call' && /^(get|header)$/i.test(maker.method ?? ''))
    return (
      /^host$/i.test(String(values[maker.args[0] ?? -1]?.constant)) && isRequest(values[maker.receiver ?? -1])
    );
  const get = maker?.op === 'call' ? makers.get(maker.callee) : maker;
  if (get?.op !== 'get' || typeof get.key !== 'string') return false;
  const parsed = callOf(body, get.object);
  const [address] = parsed?.args ?? [];
  if (parsed && address !== undefined && parsers.test(apiOf(parsed, values))) {
    const read = makerOf(body, address);
    return (
      read?.op === 'get' &&
      /^(host_url|url_root|base_url|root_url|url)$/.test(String(read.key)) &&
      isRequest(values[read.object])
    );
  }
  if (!ownHosts.test(get.key)) return false;
  const holder = makers.get(get.object);
  const isHeader =
    holder?.op === 'get' &&
    (holder.key === 'headers' || holder.key === 'Host') &&
    isRequest(values[holder.object]);
  return isHeader || isRequest(values[get.object]);
}

function isRequest(value: Value | undefined): boolean {
  return requests.test(value?.api ?? '');
}

/** The call that made the value, or the variable that holds it. */
function callOf(body: FunctionIr, temp: Temp): Extract<Instr, { op: 'call' }> | undefined {
  const makers = makersIn(body);
  const written = makerOf(body, temp);
  const made = written?.op === 'result' ? makers.get(written.of) : written;
  return made?.op === 'call' ? made : undefined;
}

/** What made the value, or what the variable that holds it is given once. */
function makerOf(body: FunctionIr, temp: Temp): Instr | undefined {
  const makers = makersIn(body);
  const maker = makers.get(temp);
  return maker?.op === 'read' ? makers.get(writtenTo(body, maker.from.slot) ?? -1) : maker;
}

function apiOf(
  { callee, method }: Extract<Instr, { op: 'call' }>,
  values: readonly (Value | undefined)[],
): string {
  return values[callee]?.api ?? method ?? '';
}

/** What the variable is given, where it is given something once. */
export function writtenTo(body: FunctionIr, slot: number): Temp | undefined {
  const all = writesIn(body).get(slot);
  return all?.length === 1 ? all[0] : undefined;
}
