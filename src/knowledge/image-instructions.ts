export interface UnverifiedInstall {
  readonly pattern: RegExp;
  /** What the command has to hold as well. */
  readonly with?: RegExp;
  readonly what: string;
}

/** Ways in which a RUN instruction installs packages that no signature vouches for. */
export const unverifiedInstall: readonly UnverifiedInstall[] = [
  { pattern: /--allow-unauthenticated\b/, what: 'apt-get --allow-unauthenticated' },
  { pattern: /--force-yes\b/, what: 'apt-get --force-yes' },
  { pattern: /--allow-insecure-repositories\b/, what: 'apt-get --allow-insecure-repositories' },
  { pattern: /--allow-untrusted\b/, what: 'apk --allow-untrusted' },
  { pattern: /--no-?gpg-?checks?\b/, what: 'a package manager without GPG checks' },
  { pattern: /\bgpgcheck=0\b/, what: 'gpgcheck=0' },
  { pattern: /\[[^\]\n]{0,200}\btrusted=yes\b/, what: 'an apt source with trusted=yes' },
  { pattern: /--trusted-host\b/, what: 'pip --trusted-host' },
  {
    pattern:
      /\b(?:Acquire::Allow(?:Insecure|Weak|DowngradeToInsecure)Repositories|APT::Get::AllowUnauthenticated)(?:=| "|=")(?:true|yes|on|1)\b/i,
    what: 'insecure apt repositories',
  },
  {
    pattern: /(?:^|\s)(?:--no-check-certificate|--insecure|curl -[A-Za-z]{0,8}k[A-Za-z]{0,8})\s/,
    with: /\s(?:dpkg (?:-i|--install)|rpm -[A-Za-z]{0,3}[iU]|(?:apt|apt-get|dnf|yum) (?:-y )?install|chmod (?:\+x|[0-7]{0,2}7))/,
    what: 'a download whose certificate is not checked',
  },
  { pattern: /\bstrict-ssl[ =]false\b/, what: 'npm with strict-ssl false' },
  {
    pattern: /\b(?:curl|wget)\b[^|;&]{0,500}\|\s{0,10}(?:sudo\s{1,10})?(?:ba|da|z|k|a)?sh\b/,
    what: 'a download that is piped into a shell',
  },
];

/** The first of these ways in a command: as it is written there. */
export function unverifiedInstallIn(command: string): string | undefined {
  const matches = unverifiedInstall.flatMap(({ pattern, with: companion }) => {
    const match = pattern.exec(command);
    return match === null || companion?.test(command) === false ? [] : [match];
  });
  return matches.sort((a, b) => a.index - b.index)[0]?.[0];
}

const updates =
  /\b(?:(?:apt-get|apt|aptitude)\b[^;&|\n]{0,200}?\bupdate|apk\b[^;&|\n]{0,100}?\bupdate|(?:yum|dnf|microdnf)\b[^;&|\n]{0,100}?\b(?:makecache|check-update)|zypper\b[^;&|\n]{0,100}?\b(?:refresh|ref))\b/;
/** Of any package manager, and of a script by its name. */
const installs = /\b(?:install|add|upgrade|dist-upgrade|full-upgrade|build-dep|source|in)\b/;

/** A step that refreshes package lists and installs nothing: its layer is reused long after the lists are stale. */
export function isLoneUpdate(command: string): boolean {
  return updates.test(command) && !installs.test(command);
}
