/** Programs that say by their status what they found, and not that they failed. */
const telling = new Set(
  'blkid cmp command diff dpkg-query egrep expr fgrep find getent grep groups id ldd ls lsof mountpoint pgrep pidof ps pkill rpm test timeout type unzip which xargs zgrep ['.split(
    ' ',
  ),
);

/** Programs that do so for some of their words: `crontab -l` where there is none, `npm ls` beside a package too many. */
const tellingWith: ReadonlyMap<string, RegExp> = new Map([
  ['crontab', /^-[a-z]*l/],
  ['dpkg', /^-[a-zA-Z]*[lsSL]|^--(?:list|search|status|listfiles)/],
  ['npm', /^(?:ls|list|la|ll|outdated|audit)$/],
  ['pnpm', /^(?:ls|list|outdated|audit)$/],
  ['yarn', /^(?:outdated|audit)$/],
  ['yum', /^check-update$/],
  ['dnf', /^check-update$/],
  ['systemctl', /^(?:is-|status)/],
  ['service', /^status$/],
]);

/** Whether a command with these words says by its status what it found. */
export function hasStatus(name: string, words: readonly string[]): boolean {
  return telling.has(name) || words.some((word) => tellingWith.get(name)?.test(word) === true);
}
