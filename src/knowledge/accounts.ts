/** Accounts without rights that official images bring, with their numbers, by the last part of the image's name. */
const accountsOfImages: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    node: { node: '1000' },
    nginx: { nginx: '101' },
    postgres: { postgres: '999' },
    redis: { redis: '999' },
    memcached: { memcache: '11211' },
    elasticsearch: { elasticsearch: '1000' },
  }).map(([image, accounts]) => [image, new Map(Object.entries(accounts))]),
);

/** The numbers of base-passwd, which Debian and what is built on it share: users-and-groups.txt.gz of that package. */
const accountsOfDebian: ReadonlyMap<string, string> = new Map([
  ['www-data', '33'],
  ['backup', '34'],
  ['list', '38'],
  ['mail', '8'],
  ['proxy', '13'],
]);

export function accountsOfImage(image: string): ReadonlyMap<string, string> {
  return accountsOfImages.get(image) ?? new Map();
}

/** The number of an account that every Debian has. */
export function debianAccount(name: string): string | undefined {
  return accountsOfDebian.get(name);
}

/** Programs that stop, or do half of their work, without root: they switch users, bind sockets, or start others. */
const rootPrograms: ReadonlySet<string> = new Set(
  `cron crond sshd init systemd s6-svscan s6-overlay supervisord runsvdir runit dockerd containerd
  rsyslogd syslogd apache2 apache2ctl apachectl apache2-foreground httpd httpd-foreground nginx php-fpm named
  libvirtd virtqemud dhcpd dnsmasq keepalived chronyd ntpd iptables nft openvpn wg-quick smbd nfsd vsftpd proftpd dovecot postfix`.split(
    /\s+/,
  ),
);

/** By the last part of the program's path; versions behind it do not count: `php-fpm8.3`. */
export function needsRoot(program: string): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  return rootPrograms.has(name) || rootPrograms.has(name.replace(/[\d.]{1,8}$/, ''));
}
