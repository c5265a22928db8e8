/** Folders of the host that programs of one kind need as they are, and what is left to do about the mount. */
export interface HostUse {
  readonly paths: RegExp;
  /** Where it is mounted for reading alone. */
  readonly isRead: boolean;
  readonly advice: string;
}

export const hostUses: readonly HostUse[] = [
  {
    paths: /^\/(?:proc|sys)?$/,
    isRead: true,
    advice:
      'Remove the mount, unless the program measures the host: then it stays read-only, in a container with nothing else in it and no port that is open to all.',
  },
  {
    paths: /^\/sys\/fs\/cgroup(?:\/|$)/,
    isRead: false,
    advice:
      'Remove the mount: a service manager in the container works with cgroup version 2 and a cgroup namespace of its own (cgroup: private); what measures the host mounts it read-only.',
  },
  {
    paths: /^\/var\/(?:lib\/docker\/containers|lib\/docker|log(?:\/(?:containers|pods|journal))?)(?:\/|$)/,
    isRead: true,
    advice:
      'Remove the mount, unless the program collects logs: then it stays read-only, without other rights; a logging driver of the engine needs no mount.',
  },
  {
    paths: /^\/dev\/(?:bus\/usb|snd|dri|input)(?:\/|$)/,
    isRead: false,
    advice:
      'Pass in the one device; for devices that are plugged in later keep the mount and allow their class alone (device_cgroup_rules), without privileged.',
  },
  {
    paths: /^(?:\/usr)?\/lib\/modules(?:\/|$)/,
    isRead: true,
    advice:
      'Load the modules on the host (modules-load.d) and remove the mount with the capability SYS_MODULE.',
  },
  {
    paths: /^\/lib\/modules(?:\/|$)/,
    isRead: false,
    advice: 'Mount it read-only, or load the modules on the host (modules-load.d) and remove the mount.',
  },
];

/** Files below are root's alone. */
export const ownedByRoot = /^\/(?:$|proc|root|var\/lib\/(?:docker|containerd|kubelet)|var\/log)(?:\/|$)/;
