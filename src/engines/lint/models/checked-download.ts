import { nameOf } from '../../../core/paths.js';
import type { Command } from './commands/run.js';

/** Whether a later command of the same RUN compares what a download brought with a checksum or a signature of the file. */
export function isCheckedLater(download: Command): boolean {
  const { commands } = download.run;
  const name = nameOfDownload(download);
  if (name === undefined) return false;
  return commands.slice(commands.indexOf(download) + 1).some((command, at, later) => {
    if (!isCheck(command)) return false;
    const before = later[at - 1];
    return namesIt(command, name) || (before !== undefined && feeds(before) && namesIt(before, name));
  });
}

/** The file that `-o`, `-O` or the end of the address names, as written. */
function nameOfDownload({ name, args }: Command): string | undefined {
  const at = args.findIndex(({ value }) =>
    (name === 'curl' ? /^(?:-[a-zA-Z]{0,8}o|--output)$/ : /^(?:-[a-zA-Z]{0,8}O|--output-document)$/).test(
      value,
    ),
  );
  const given = at === -1 ? undefined : args[at + 1]?.raw;
  const address = args.find(({ value }) => /:\/\/|\.(?:tar|t?[gx]z|zip|deb|rpm|apk|jar)\b/.test(value))?.raw;
  const file = nameOf((given ?? address ?? '').replace(/["']/g, '').replace(/[?#].{0,2000}$/, ''));
  return file.length < 3 ? undefined : file;
}

/** sha256sum(1) and its relatives, gpg(1), cosign, minisign, signify and openssl-dgst(1). MD5 and SHA-1 hold no one off. */
function isCheck({ name, args }: Command): boolean {
  const words = args.map(({ value }) => value);
  const has = (option: RegExp) => words.some((word) => option.test(word));
  if (/^(?:sha(?:224|256|384|512)sum|b2sum|b3sum|shasum)$/.test(name)) return has(/^-[a-z]{0,3}c$|^--check$/);
  if (/^gpg[v2]?$/.test(name)) return name === 'gpgv' || has(/^--verify$/);
  if (name === 'cosign') return has(/^verify/);
  if (name === 'minisign' || name === 'signify') return has(/^-[a-zA-Z]{0,3}V/);
  return name === 'openssl' && has(/^dgst$/) && has(/^-verify$/);
}

/** `echo "$SUM  tide.tgz" | sha256sum -c` */
function feeds({ name }: Command): boolean {
  return /^(?:echo|printf|grep|cat)$/.test(name);
}

function namesIt({ args }: Command, file: string): boolean {
  return args.some(({ raw, value }) => raw.includes(file) || value.includes(file));
}
