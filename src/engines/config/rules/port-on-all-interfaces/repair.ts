import {
  type ConfigMaker,
  decided,
  type Question,
  type RuleRepairs,
  serviceOf,
} from '../../repairs/repair.js';
import { putMember } from '../../repairs/splice.js';

const reason = 'Clients on other machines no longer reach it.';

export const repairs: RuleRepairs = {
  compose: decided(reason, (question) => (isBehind(question) ? onLoopback(question) : undefined)),
};

/** Databases, caches and brokers; whether a web server is meant for others, only its owner knows. */
function isBehind({ container }: Question): boolean {
  const service = serviceOf(container?.image.value ?? '');
  return service !== undefined && service.protocol !== 'http';
}

/** `8080:80` becomes `127.0.0.1:8080:80`. */
function onLoopback({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const item = container?.tree.get('ports')?.items.find((one) => one.start === spot.start);
  const summary = 'Publish on 127.0.0.1 alone';
  if (item?.kind === 'map') return { summary, edits: [putMember(item, ['host_ip'], '127.0.0.1', text)] };
  const written = item === undefined ? '' : text.slice(item.start, item.end).trimEnd();
  const [, quote = '', address = '', ports] =
    /^(["']?)(0\.0\.0\.0:|\[::\]:|\*:)?(\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/(?:tcp|udp))?)\1$/.exec(
      written,
    ) ?? [];
  if (item === undefined || ports === undefined) return undefined;
  // Without quotes YAML 1.1 would take some of these for numbers to the base of sixty.
  const sign = quote === '' ? '"' : quote;
  const end = item.start + written.length;
  return quote === ''
    ? { summary, edits: [{ start: item.start, end, text: `${sign}127.0.0.1:${ports}${sign}` }] }
    : {
        summary,
        edits: [{ start: item.start + 1, end: item.start + 1 + address.length, text: '127.0.0.1:' }],
      };
}
