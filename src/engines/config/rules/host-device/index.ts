import type { Container } from '../../models/container.js';
import { isTunnelImage } from '../../network-programs.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'host-device',
  title: 'A device of the host is passed in',
  severity: 'medium',
  aliases: cis('5.18'),
  expected: 'no device',
  fix: 'Remove the device, or say in a waiver what it is for.',
  references: [cisDocker],
  container: (container) =>
    container.devices.map(({ spot, text }) => ({
      spot,
      actual: text,
      detail: text,
      ...(ofWholeHost.test(text) ? { severity: 'high' } : {}),
      ...(ofTunnel.test(text) && isForTunnel(container) ? tunnel : {}),
      ...(graphics.find(({ paths }) => paths.test(text))?.hit ?? {}),
    })),
};

const ofTunnel = /^\/dev\/net\/tun(?::|$)/;

/** A program that makes tunnels, by its image or by the right to set up its network. */
function isForTunnel(container: Container): boolean {
  return container.addedCapabilities.some(({ text }) => text === 'NET_ADMIN') || isTunnelImage(container);
}

/** One device without data: it makes interfaces in the network of its container. */
const tunnel = {
  severity: 'low',
  advice:
    'Keep it where the program makes a tunnel by it; one that has a user-space mode takes neither the device nor NET_ADMIN there (TS_USERSPACE=true of tailscale), but routes for no other container then.',
} as const;

/** Cards compute and encode for a program that has them, and hold no data of the host that lasts. */
const graphics = [
  {
    paths: /^\/dev\/dri\/renderD\d{1,4}(?::|$)/,
    hit: {
      severity: 'low',
      advice:
        'Keep it where the program computes or encodes video on it: it is the render node alone, which sets no mode of a screen. The program needs no root for it, but the group that owns it on the host (group_add).',
    },
  },
  {
    paths: /^\/dev\/dri(?:\/[\w-]{1,40})?(?::|$)/,
    hit: {
      severity: 'low',
      advice:
        'Pass the render node alone (/dev/dri/renderD128, or what ls -l /dev/dri shows) where the program computes or encodes video: the card nodes beside it set the modes of a screen. It needs no root for that, but the group that owns the node on the host (group_add).',
    },
  },
  {
    paths: /^\/dev\/kfd(?::|$)/,
    hit: {
      severity: 'low',
      advice:
        'Keep it where the program computes on the card, with its render node alone beside it (/dev/dri/renderD*), and the group that owns both on the host (group_add).',
    },
  },
  {
    paths: /^\/dev\/nvidia[\w/-]{0,40}(?::|$)/,
    hit: {
      severity: 'low',
      advice:
        'Keep it where the program computes on the card. With the container toolkit of its maker the service names the cards that it gets in deploy.resources.reservations.devices, and no device by its path.',
    },
  },
] as const;

/** The memory and the ports of the machine, and its disks: who writes them is root on it. */
const ofWholeHost =
  /^\/dev\/(?:mem|kmem|port|(?:sd|vd|xvd|hd)[a-z]\d{0,3}|nvme\d{1,3}n\d{1,3}(?:p\d{1,3})?|dm-\d{1,3})?(?::|$)/;
