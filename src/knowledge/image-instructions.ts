/** Ways in which a RUN instruction installs packages that no signature vouches for. */
export const unverifiedInstall: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /--allow-unauthenticated\b/, what: 'apt-get --allow-unauthenticated' },
  { pattern: /--allow-untrusted\b/, what: 'apk --allow-untrusted' },
  { pattern: /--no-?gpg-?checks?\b/, what: 'a package manager without GPG checks' },
  { pattern: /\bgpgcheck=0\b/, what: 'gpgcheck=0' },
  { pattern: /\btrusted=yes\b/, what: 'an apt source with trusted=yes' },
  { pattern: /--trusted-host\b/, what: 'pip --trusted-host' },
  { pattern: /\bAcquire::AllowInsecureRepositories=(?:true|1)\b/i, what: 'insecure apt repositories' },
  { pattern: /\bstrict-ssl[ =]false\b/, what: 'npm with strict-ssl false' },
  {
    pattern: /\b(?:curl|wget)\b[^|;&]{0,500}\|\s{0,10}(?:sudo\s{1,10})?(?:ba|da|z|k|a)?sh\b/,
    what: 'a download that is piped into a shell',
  },
];

const updates =
  /\b(?:apt-get|apt|aptitude)\b[^;&|]{0,200}\bupdate\b|\bapk\b[^;&|]{0,100}\bupdate\b|\b(?:yum|dnf|microdnf)\b[^;&|]{0,100}\bmakecache\b/;
const installs =
  /\b(?:apt-get|apt|aptitude)\b[^;&|]{0,120}\b(?:install|upgrade|dist-upgrade|full-upgrade|build-dep)\b|\bapk\b[^;&|]{0,120}\b(?:add|upgrade)\b|\b(?:yum|dnf|microdnf)\b[^;&|]{0,120}\b(?:install|upgrade|update)\b/;

/** A step that refreshes package lists and installs nothing: its layer is reused long after the lists are stale. */
export function isLoneUpdate(command: string): boolean {
  return updates.test(command) && !installs.test(command);
}
