import { addedAllBut, addedBeyondDefaults, besideAllRights } from '../../capabilities.js';
import type { Container } from '../../models/container.js';
import { isBanningImage, isTunnelImage } from '../../network-programs.js';
import { type ConfigRule, cis, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'capability-added',
  title: 'Container has a capability beyond the default ones',
  severity: 'medium',
  aliases: [...ksv(22, 106), 'CKV_K8S_25', ...cis('5.4')],
  standards: ['Pod Security Standards, baseline: Capabilities'],
  expected: 'no capability but the default ones',
  fix: 'Remove the capability, or say in a waiver what needs it.',
  references: [podSecurityStandards, 'https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  repairs,
  container: (container, { format }) =>
    besideAllRights(container, [
      ...addedBeyondDefaults(container.addedCapabilities).map((hit) =>
        format === 'compose' && hit.detail === 'NET_ADMIN' ? { ...hit, ...ofItsNetwork(container) } : hit,
      ),
      ...addedAllBut(container, 'SYS_ADMIN'),
    ]),
};

/** What a program is there for that sets up the network of its container. */
function ofItsNetwork(container: Container): Partial<Hit> {
  if (hasTunnel(container)) return { advice: ofTunnel(container) };
  if (isTunnelImage(container))
    return {
      severity: 'low',
      advice:
        'It makes its interface and its routes by it, in the network of its container: keep it, say so in a waiver, and drop all others (cap_drop: ALL and those that its documentation names); modules of the kernel are loaded on the host, not by SYS_MODULE.',
    };
  return isBanningImage(container)
    ? {
        advice:
          'It bans addresses by the packet filter of its network with it: keep it and say so in a waiver where bans are wanted; without it none takes effect, and nothing says so.',
      }
    : {};
}

/** Network interfaces that a program makes itself: https://docs.kernel.org/networking/tuntap.html */
function hasTunnel({ devices, mounts }: Container): boolean {
  return (
    devices.some(({ text }) => text.startsWith('/dev/net/tun')) ||
    mounts.some(({ source }) => source === '/dev/net/tun')
  );
}

function ofTunnel({ environment }: Container): string {
  const variable = environment.find(({ name }) => /(?:^|_)USERSPACE(?:_|$)/i.test(name))?.name.slice(0, 60);
  const mode =
    variable === undefined
      ? 'Where the image has a mode that does without an interface of its own (in user space), take that'
      : `Where its mode in user space (${variable}) is enough, set that`;
  return `It belongs to /dev/net/tun, by which the program makes its interface. ${mode}, and remove the capability together with the device; else keep both, and say in a waiver what needs them.`;
}
