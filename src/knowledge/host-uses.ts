import type { Severity } from '../core/severity.js';

/** Folders of the host that programs of one kind need as they are, and what is left to do about the mount. */
export interface HostUse {
  readonly paths: RegExp;
  /** Where it is mounted for reading alone. */
  readonly isRead: boolean;
  readonly advice: string;
}

/** One certificate or key of the host, for the program that serves by it. */
const certificateOfHost = /^\/etc\/(?:ssl|pki|letsencrypt)\/[\w./-]{1,200}\.(?:pem|crt|cer|key)$/;

/** Those of all names of the host, with the account by which they are renewed. */
const certificatesOfHost = /^\/etc\/letsencrypt(?:\/|$)/;

/** What every account of the host reads. */
const publicFileOfHost =
  /^\/etc\/(?:passwd|group|hosts|resolv\.conf|nsswitch\.conf|services|protocols|shells|fstab|krb5\.conf|(?:[\w-]{1,40}-)?release|ssl\/openssl\.cnf|dhparams?\.pem)$/;

/** One file of settings of the host, which may hold passwords. */
const settingsOfHost =
  /^\/etc\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{1,80}\.(?:conf|cnf|cfg|ini|ya?ml|json|toml|xml|properties)$/;

/** Files below /etc that have no extension. */
const namedFileOfHost =
  /^\/etc\/(?:environment|crontab|fstab|hosts|passwd|group|resolv\.conf|profile|exports|aliases)$/;

export const hostUses: readonly HostUse[] = [
  {
    paths: certificateOfHost,
    isRead: true,
    advice:
      'Keep it where the program serves TLS by it: the one file, read-only, as it is; an account without rights reads a key only through its group.',
  },
  {
    paths: certificatesOfHost,
    isRead: true,
    advice:
      'Keep it read-only where the program serves TLS by it, and of the one name alone: /etc/letsencrypt/live/NAME with /etc/letsencrypt/archive/NAME, to which its links lead; a single file would stay the old one after a renewal.',
  },
  {
    paths: certificatesOfHost,
    isRead: false,
    advice:
      'Keep it where the program renews the certificates (certbot), or move what is there to a volume that it shares with the program that serves by them; everything else mounts it read-only.',
  },
  {
    paths: publicFileOfHost,
    isRead: true,
    advice: 'Keep it where the program reads it: the one file, read-only, as it is.',
  },
  {
    paths: settingsOfHost,
    isRead: true,
    advice:
      'It is one file, read-only: keep it where it holds no passwords and the program reads it as the host has it; else give the program settings of its own, as a config or a secret.',
  },
  ...[settingsOfHost, publicFileOfHost, namedFileOfHost].map((paths) => ({
    paths,
    isRead: false,
    advice:
      'Mount it read-only where the program only reads it; else give it a file of the project in its place: settings as a config, variables as an env_file, and what it writes in a volume.',
  })),
  {
    paths: /^\/dev$/,
    isRead: false,
    advice:
      'Pass in the one device by devices:, under its stable name where it has one ("/dev/serial/by-id/…:/dev/ttyACM0"); for devices that are plugged in later mount the folder of their class alone and allow that class (device_cgroup_rules).',
  },
  {
    paths: /^(?:\/var)?\/run\/udev(?:\/|$)/,
    isRead: true,
    advice:
      'Leave it out where the settings of the program name the path of its device; a program that looks for devices reads their properties here, and keeps the mount read-only as it is.',
  },
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
    paths: /^\/(?:sys|proc\/(?:sys|bus))\/./,
    isRead: true,
    advice: 'Remove the mount, unless the program measures the host: then it stays, read-only as it is.',
  },
  {
    paths: /^(?:\/var)?\/run\/dbus(?:\/|$)/,
    isRead: false,
    advice:
      'Remove the mount, unless the program calls services of the host: then mount the one socket, and let a policy of the bus on the host say what it may call, because read-only limits no socket.',
  },
  {
    paths: /^\/proc\/sys\/./,
    isRead: false,
    advice:
      'Mount it read-only where it is read; a switch that the program sets is set on the host (sysctl.d), or stays the one file that is mounted.',
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

/** What shows that a program measures the host, as its documentation says to mount it: options, variables of gopsutil, and images. */
export const measuring = {
  options: /(?:^|\s)--?(?:path\.(?:procfs|sysfs|rootfs)|collector\.[\w.]{1,40}|procfs|sysfs)(?:[= ]|$)/,
  variables: /^HOST_(?:PROC|SYS|ETC|VAR|RUN|MOUNT_PREFIX)$/,
  images:
    /(?:^|[/-])(?:node[-_]exporter|process[-_]exporter|cadvisor|telegraf|netdata|glances|(?:datadog-)?agent|beszel-agent|metricbeat|opentelemetry-collector(?:-contrib)?|scaphandre|smartctl[-_]exporter|zabbix-agent2?|newrelic-infrastructure)$/,
} as const;

/** What the folders of the kernel give away where they are mounted for reading. */
export const givenAway: ReadonlyMap<string, string> = new Map([
  ['/sys', 'devices, drivers and limits of all containers'],
  ['/proc', 'processes of the host with their command lines, and passwords that stand there'],
]);

/** Files below are root's alone. */
export const ownedByRoot = /^\/(?:$|proc|root|var\/lib\/(?:docker|containerd|kubelet)|var\/log)(?:\/|$)/;

/** Below the kernel's folders and those of devices, of which containers have the most for reading; what writes there changes one thing. */
export const partsOfKernel: readonly {
  readonly paths: RegExp;
  readonly written: Severity;
  /** For reading it is low without. */
  readonly read?: Severity;
}[] = [
  {
    paths:
      /^\/proc\/sys\/(?!kernel\/(?:core_pattern|modprobe|hotplug|poweroff_cmd|usermodehelper|ns_last_pid)\b)[^/]{1,100}\/./,
    written: 'medium',
  },
  { paths: /^\/proc\/(?:sys|bus)\/./, written: 'high' },
  { paths: certificateOfHost, written: 'high' },
  { paths: publicFileOfHost, written: 'high' },
  { paths: settingsOfHost, written: 'high', read: 'medium' },
  // Properties of devices, which every account of the host may read.
  { paths: /^(?:\/var)?\/run\/udev(?:\/|$)/, written: 'high' },
  { paths: /^\/sys\/(?!kernel\/(?:debug|tracing|security)(?:\/|$))./, written: 'high' },
];

/** Below /etc, folders and files of the system that programs may be called after. */
export const settingsOfSystem =
  /^(?:ssh|ssl|pki|ca-certificates|letsencrypt|kubernetes|docker|containerd|crio|rancher|systemd|init(?:\.d)?|cron[\w.]{0,20}|pam\.d|sudoers(?:\.d)?|passwd|shadow|group|gshadow|security|selinux|apparmor(?:\.d)?|network|netplan|hosts|resolv\.conf|ld\.so[\w.]{0,20}|profile(?:\.d)?|sysctl(?:\.d)?|modprobe\.d|udev|dbus-1|polkit-1|krb5[\w.]{0,20}|sssd|ldap|openldap|vault|etcd|k3s)$/;

/** Folders in which programs of one kind keep what they make, by a word of their names; others read there what they serve by. */
export const stateOfPrograms: readonly {
  readonly paths: RegExp;
  readonly kept: RegExp;
  readonly read: RegExp;
}[] = [
  {
    paths: certificatesOfHost,
    kept: /^(?:certbot|letsencrypt|acme|acmesh|lego|dehydrated|simp_le)$/i,
    read: /^(?:nginx|openresty|caddy|traefik|haproxy|httpd|apache2?|envoy|proxy|gateway|web|webserver|frontend|postfix|dovecot|mail(?:server)?|coturn|turn)$/i,
  },
];
