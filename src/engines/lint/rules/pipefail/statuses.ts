import type { ShellNode, SimpleCommand } from '../../../../formats/shell/index.js';
import type { Command, Run } from '../../models/commands/run.js';
import { hasStatus } from '../../models/commands/statuses.js';
import { isBuiltOn, type Step } from '../../models/stages/index.js';

/** Whether a block before a pipe ends with such a program: `(echo a; crontab -l) | crontab -`. */
function endsTelling(node: ShellNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.kind === 'pipeline') return endsTelling(node.parts.at(-1));
  if (node.kind === 'block') return node.lists.some(({ items }) => endsTelling(items.at(-1)?.node));
  const [name = '', ...words] = node.words.map(({ value }) => value);
  return hasStatus(name, words);
}

/** They write as long as someone reads, and are ended by a signal then. */
const endless = new Set(['yes']);

/** They cannot fail in a way that matters. */
const certain = new Set('arch basename dirname echo nproc printf pwd seq true uname whoami yes :'.split(' '));

/** Whether something before a pipe may fail at all. */
export function canFail({ visited }: Command): boolean {
  const parts = visited.pipeline?.parts.slice(0, -1) ?? [];
  return parts.some((part) => part.kind !== 'simple' || !certain.has(part.words[0]?.value ?? ''));
}

/**
 * A pipe whose status is no failure as it is written: behind the option, a `grep` that finds nothing or a reader that has read
 * enough (POSIX, 2.9.2; signal 13 for the writer) ends the build. The option holds for each RUN that follows.
 */
export function hasOtherStatus(step: Step, runs: readonly Run[]): boolean {
  return runs
    .filter((run) => run.instruction.start >= step.instruction.start && isBuiltOn(run.step.stage, step.stage))
    .flatMap(({ commands }) => commands)
    .some(isOther);
}

function isOther({ name, args, visited }: Command): boolean {
  const { pipeline, pipelineIndex } = visited;
  if (pipeline === undefined || pipelineIndex === undefined || pipeline.pipes.length === 0) return false;
  const words = args.map(({ value }) => value);
  const isLast = pipelineIndex === pipeline.parts.length - 1;
  if (pipelineIndex > 0 && !readers.has(name)) return true;
  if (!isLast && !writers.has(name)) return true;
  if (!isLast && (hasStatus(name, words) || endless.has(name) || isSilenced(visited.command))) return true;
  if (pipeline.parts.slice(0, -1).some((part) => part.kind === 'block' && endsTelling(part))) return true;
  return pipelineIndex > 0 && stopsEarly(name, words);
}

/** `cat a 2> /dev/null | b`: it may have nothing to say, and fail. */
function isSilenced({ redirects }: SimpleCommand): boolean {
  return redirects.some(
    ({ operator, fd, target }) => target?.value === '/dev/null' && (fd === 2 || operator.startsWith('&>')),
  );
}

/** Programs that read until their input ends, but for words that `stopsEarly` knows. */
const readers = new Set(
  '7z apt-get apt-key awk b2sum base64 bash bc bunzip2 bzip2 cat chpasswd column cpio crontab cut dash dd debconf-set-selections dpkg docker-php-ext-install dos2unix egrep envsubst expand fgrep fold gawk gpg gpg2 grep gunzip gzip install jq lz4 mawk md5sum mysql nl node od openssl paste patch perl php pip pip3 psql python python2 python3 rev ruby sed sh sha1sum sha224sum sha256sum sha384sum sha512sum sort split tac tail tar tee tr uniq unlz4 unxz unzstd wc xargs xxd xz xzcat yq zcat zsh zstd apk dnf yum rpm sqlite3 iconv bsdtar rpm2cpio'.split(
    ' ',
  ),
);

/** Programs whose status is 0 unless they failed, but for words that `hasStatus` knows. */
const writers = new Set(
  ': 7z apk apt-cache apt-config apt-get arch awk aws b2sum base64 basename bunzip2 bzip2 cat cpio curl cmake cut date dd dirname dpkg dpkg-architecture echo envsubst env file fold gawk getconf git go gpg gpg2 gunzip gzip head hostname iconv jq locale lsb_release lz4 make mawk md5sum mktemp mysqldump node npm nproc od openssl paste perl php pip pip3 printenv printf pwd python python2 python3 readlink realpath rev ruby rustc sed seq sha1sum sha224sum sha256sum sha384sum sha512sum sort tac tail tar tee tr true uname uniq unxz unzip unzstd wc wget whoami xxd xz xzcat yq zcat zstd rpm2cpio bsdtar'.split(
    ' ',
  ),
);

/** A reader that ends before its input does. */
function stopsEarly(name: string, words: readonly string[]): boolean {
  if (name === 'head') return true;
  if (/^[ef]?grep$/.test(name))
    return words.some((word) => /^-[a-zA-Z]*[qmlL]|^--(?:quiet|silent|max-count)/.test(word));
  if (name === 'sed') return words.some((word) => /(?:^|[;{}\s\d/$])q(?:$|[;}\s])/.test(word));
  return /^[gmn]?awk$/.test(name) && words.some((word) => /\bexit\b/.test(word));
}
