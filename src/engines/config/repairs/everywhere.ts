import { type ConfigMaker, unattended, unlessMighty } from './repair.js';
import { replacedValue } from './splice.js';

const on = /^(?:true|yes|on)$/i;
const off = /^(?:false|no|off)$/i;

function flipped(from: RegExp, to: string): ConfigMaker {
  return ({ spot, text }) => ({ summary: `Write ${to}`, edits: [replacedValue(spot, from, to, text)] });
}

/** Single words that are wrong in every format: also in values of charts and in Terraform. */
export const everywhere: Readonly<Record<string, ConfigMaker>> = {
  'privileged-container': flipped(on, 'false'),
  'privilege-escalation-allowed': unlessMighty(unattended(flipped(on, 'false'))),
  'writable-root-filesystem': flipped(off, 'true'),
  'root-possible': flipped(off, 'true'),
  'host-network': flipped(on, 'false'),
  'host-pid': flipped(on, 'false'),
  'host-ipc': flipped(on, 'false'),
  'shared-process-namespace': flipped(on, 'false'),
  'windows-host-process': flipped(on, 'false'),
  'service-account-token-mounted': flipped(on, 'false'),
  'host-user-namespace': flipped(on, 'false'),
  'root-user': flipped(/^(?:0+|root)$/, '10001'),
  'low-user-id': flipped(/^\d{1,5}$/, '10001'),
  'root-group': flipped(/^0+$/, '10001'),
  'low-group-id': flipped(/^\d{1,5}$/, '10001'),
  'seccomp-unconfined': flipped(/^Unconfined$/, 'RuntimeDefault'),
  'apparmor-unconfined': flipped(/^Unconfined$/, 'RuntimeDefault'),
  'proc-unmasked': flipped(/^Unmasked$/, 'Default'),
  'registry-tags-mutable': flipped(/^MUTABLE$/, 'IMMUTABLE'),
  'registry-scan-off': flipped(off, 'true'),
  'restart-without-end': flipped(/^(?:always|unless-stopped|on-failure(?::\d+)?)$/, 'on-failure:5'),
  'pids-limit-missing': flipped(/^-?\d{1,9}$/, '200'),
  'image-not-pinned': withDigest,
  'image-tag-latest': withDigest,
};

/** The digest behind the name, from a lock file or a registry. */
function withDigest({
  spot,
  text,
  container,
  digestOf,
}: Parameters<ConfigMaker>[0]): ReturnType<ConfigMaker> {
  const image = container?.image.value?.trim();
  if (image === undefined || !/^[\w./:-]{1,300}$/.test(image)) return undefined;
  const digest = digestOf(image);
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
    return { lacks: `the digest of ${image}` };
  const written = text.slice(spot.start, spot.end);
  const at = written.lastIndexOf(image);
  if (at === -1) return undefined;
  const end = spot.start + at + image.length;
  return { summary: `Append the digest of ${image}`, edits: [{ start: end, end, text: `@${digest}` }] };
}
