const topLevel = ['root', 'targets', 'snapshot', 'timestamp'];

/** `root`, `targets`, `snapshot`, `timestamp`, or a delegation such as `targets/releases`. */
export function isRole(name: string): boolean {
  return topLevel.includes(name) || isDelegation(name);
}

/** `targets/<segment>[/<segment>...]` in notary's alphabet, without empty segments. */
export function isDelegation(name: string): boolean {
  return name.length < 256 && /^targets(?:\/[-a-z0-9_]+)+$/.test(name);
}

/** `targets/a/b` → `targets/a`. */
export function parentOf(delegation: string): string {
  return delegation.slice(0, delegation.lastIndexOf('/'));
}

export function depthOf(role: string): number {
  return role.split('/').length;
}
