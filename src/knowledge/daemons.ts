/** What a known server makes of root when it is started as root. */
export interface Daemon {
  readonly name: string;
  /**
   * `drops`: it goes on as an account of its own. `workers`: its first process stays root, those that talk to others do not.
   * `first`: the same, and it starts as root alone. `needs`: it works as root, for its users, devices or the network of the kernel.
   */
  readonly asRoot: 'drops' | 'workers' | 'first' | 'needs';
  /** Where its makers describe that. */
  readonly source: string;
}

type Entry = readonly [names: string, source: string];

/** Each by its own setting or option for the account, which is in force without being asked for where it is packaged. */
const drops: readonly Entry[] = [
  ['mosquitto', 'mosquitto.conf(5), user'],
  ['lighttpd', 'lighttpd(8), server.username'],
  ['haproxy', 'HAProxy configuration manual, user'],
  ['named bind bind9', 'named(8), -u'],
  ['unbound', 'unbound.conf(5), username'],
  ['nsd', 'nsd.conf(5), username'],
  ['knotd', 'knot.conf(5), server.user'],
  ['pdns_server pdns_recursor', 'pdns_server(1), setuid'],
  ['dnsmasq', 'dnsmasq(8), --user'],
  ['chronyd', 'chronyd(8), -u'],
  ['ntpd', 'ntpd(8), -u'],
  ['clamd freshclam', 'clamd.conf(5), User'],
  ['slapd', 'slapd(8C), -u'],
  ['mysqld mariadbd mysqld_safe mariadbd-safe', 'mariadbd(8), --user'],
  ['memcached', 'memcached(1), -u'],
  ['freeradius radiusd', 'radiusd.conf(5), user'],
  ['asterisk', 'asterisk(8), -U'],
  ['kamailio opensips', 'kamailio(8), -u'],
  ['stunnel stunnel4', 'stunnel(8), setuid'],
  ['tor', 'tor(1), User'],
  ['privoxy', 'privoxy(8), --user'],
  ['uwsgi', 'uWSGI options, uid'],
  ['avahi-daemon', 'avahi-daemon(8)'],
  ['dbus-daemon', 'dbus-daemon(1), user'],
  ['frr watchfrr frrinit.sh zebra bgpd ospfd ospf6d ripd isisd ldpd pimd', 'frr(8), --user'],
  ['zabbix_server zabbix_proxy zabbix_agentd zabbix_agent2', 'zabbix_server(8), User'],
  ['nrpe nagios icinga2', 'nrpe(8), nrpe_user'],
  ['znc inspircd', 'znc(1)'],
  ['i2pd', 'i2pd(1)'],
  ['collectd', 'collectd(1)'],
  ['ns-slapd dirsrv dscontainer', 'ns-slapd(8), nsslapd-localuser'],
];

const workers: readonly Entry[] = [
  ['nginx openresty angie', 'nginx, core module, user'],
  ['apache2 apache2ctl apachectl apache2-foreground httpd httpd-foreground', 'Apache, mod_unixd, User'],
  ['php-fpm', 'PHP-FPM, user of a pool'],
  ['varnishd', 'varnishd(1), -j'],
  ['squid', 'squid.conf, cache_effective_user'],
  ['smtpd opensmtpd', 'smtpd.conf(5)'],
  ['exim exim4', 'exim(8)'],
  ['ocserv', 'ocserv(8), run-as-user'],
  ['vsftpd', 'vsftpd.conf(5), nopriv_user'],
  ['proftpd', 'proftpd(8), User'],
  ['pure-ftpd', 'pure-ftpd(8)'],
  ['cupsd', 'cupsd.conf(5), User'],
];

const first: readonly Entry[] = [
  ['postfix master', 'postfix(1), master(8)'],
  ['dovecot', 'dovecot(1), default_internal_user'],
];

const needs: readonly Entry[] = [
  ['cron crond atd', 'cron(8)'],
  ['sshd', 'sshd(8)'],
  ['dropbear', 'dropbear(8)'],
  ['init systemd', 'systemd(1)'],
  ['supervisord', 'supervisord, user'],
  ['s6-svscan s6-overlay runsvdir runit runit-init my_init', 's6-svscan(8), runsvdir(8)'],
  ['monit', 'monit(1)'],
  ['service systemctl rc-service', 'service(8)'],
  ['rsyslogd syslogd syslog-ng', 'rsyslogd(8)'],
  ['openvpn', 'openvpn(8)'],
  ['wg-quick', 'wg-quick(8)'],
  ['ipsec charon swanctl starter pluto xl2tpd pppd pptpd openconnect openfortivpn', 'ipsec(8)'],
  ['keepalived', 'keepalived(8)'],
  ['bird bird6', 'bird(8)'],
  ['dhcpd dhcrelay kea-dhcp4 kea-dhcp6 radvd', 'dhcpd(8)'],
  ['smbd nmbd winbindd samba', 'smbd(8)'],
  ['nfsd rpc.nfsd rpcbind rpc.mountd', 'rpc.nfsd(8)'],
  ['iptables nft ip tc sysctl', 'iptables(8)'],
  ['fail2ban-server fail2ban-client', 'fail2ban-server(1)'],
  ['tcpdump snort suricata', 'tcpdump(8)'],
  ['dockerd containerd buildkitd crio podman', 'dockerd(8)'],
  ['kubelet k3s kube-proxy', 'kubelet'],
  ['libvirtd virtqemud lxd incusd', 'libvirtd(8)'],
  ['udevd systemd-udevd', 'systemd-udevd(8)'],
];

const daemons: ReadonlyMap<string, Daemon> = new Map(
  Object.entries({ drops, workers, first, needs }).flatMap(([asRoot, entries]) =>
    entries.flatMap(([names, source]) =>
      names.split(' ').map((name) => [name, { name, asRoot: asRoot as Daemon['asRoot'], source }] as const),
    ),
  ),
);

/**
 * By the last part of a program's path, without a version behind it (`php-fpm8.3`), or by the folder that a package keeps its programs in:
 * `/usr/lib/frr/docker-start`.
 */
export function daemonOf(program: string): Daemon | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const [, folder = ''] =
    /^\/usr\/(?:local\/)?(?:lib|libexec|sbin)\/([\w.-]{1,60})\/[^/]+$/.exec(program) ?? [];
  return daemons.get(name) ?? daemons.get(name.replace(/[\d.]{1,8}$/, '')) ?? daemons.get(folder);
}

/** By the package that brings it, where an image has that for it: `dovecot-imapd`. An SSH server or cron stands beside many programs. */
export function daemonOfPackage(name: string): Daemon | undefined {
  const [, daemon] = ofPackages.find(([packages]) => packages.test(name)) ?? [];
  return daemon === undefined ? undefined : daemons.get(daemon);
}

const ofPackages: readonly (readonly [packages: RegExp, daemon: string])[] = [
  [/^postfix(?:-\w{1,20})?$/, 'postfix'],
  [/^dovecot(?:-\w{1,20})?$/, 'dovecot'],
];
