import { resolveCapabilities } from '../../../knowledge/capabilities.js';
import type { ContainerFacts, HostFacts } from '../facts/types.js';

/** Effective for root in the container, and at most what others can gain: the bounding set. */
export function boundingCapabilities({ capAdd, capDrop, privileged }: ContainerFacts): readonly string[] {
  return resolveCapabilities(capAdd, capDrop, privileged);
}

/** `no-new-privileges`, `no-new-privileges:true` and `=true`; the last one counts, else the daemon's default. */
export function hasNoNewPrivileges(container: ContainerFacts, { engine }: HostFacts): boolean {
  const values = container.securityOptions.flatMap((option) => {
    const match = /^no-new-privileges(?:[:=](.*))?$/.exec(option);
    return match === null ? [] : [match[1] ?? 'true'];
  });
  const last = values.at(-1);
  if (last !== undefined) return /^(?:1|t|true)$/i.test(last);
  return engine.securityOptions.some((option) => option.startsWith('name=no-new-privileges'));
}

/** The value of a security option such as `apparmor`; Docker takes `=` and, of old, `:`. The last one counts. */
export function securityOption({ securityOptions }: ContainerFacts, name: string): string | undefined {
  const found = securityOptions.filter(
    (option) => option.startsWith(`${name}=`) || option.startsWith(`${name}:`),
  );
  return found.at(-1)?.slice(name.length + 1);
}

/** Whether users of the container are other users on the host. */
export function hasUserNamespace(container: ContainerFacts, { engine }: HostFacts): boolean {
  const isRootless = engine.securityOptions.some((option) => option.startsWith('name=rootless'));
  const isRemapped = engine.securityOptions.some((option) => option.startsWith('name=userns'));
  return isRootless || (isRemapped && container.usernsMode !== 'host');
}
