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

/** The memory and the ports of the machine, and its disks: who writes them is root on it. */
const ofWholeHost =
  /^\/dev\/(?:mem|kmem|port|(?:sd|vd|xvd|hd)[a-z]\d{0,3}|nvme\d{1,3}n\d{1,3}(?:p\d{1,3})?|dm-\d{1,3})?(?::|$)/;
