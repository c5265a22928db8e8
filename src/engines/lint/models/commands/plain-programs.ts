import { managers } from './manager-grammars.js';

/** Builtins of the shell (POSIX.1-2024, section 2.15, and bash) that run nothing else. */
const builtins =
  ': [ [[ alias break cd continue declare echo exit export false getopts hash let local printf pwd read readonly return set shift shopt test times trap true type typeset ulimit umask unalias unset wait';

/** coreutils, findutils, diffutils, sed, grep and awk. */
const files =
  'awk b2sum base32 base64 basename cat chgrp chmod chown cksum cmp comm cp csplit cut date dd df diff dirname du egrep expand expr factor fgrep find fmt fold gawk grep head id install join link ln logname ls mawk md5sum mkdir mkfifo mknod mktemp mv nl nproc numfmt od paste patch pathchk pr printenv readlink realpath rm rmdir sed seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat stty sum sync tac tail tee touch tr truncate tsort tty uname unexpand uniq unlink wc which whereis whoami xargs yes';

const archives =
  '7z 7za ar bunzip2 bzip2 cpio gunzip gzip jar lz4 pigz tar unrar unxz unzip xz xzcat zcat zip zstd';

const transfers =
  'aria2c curl git git-lfs gpg gpg2 gpgconf hg htpasswd jq keytool openssl rsync scp ssh-keygen ssh-keyscan svn wget yq';

/** Accounts, configuration of a Debian system, and what its packages bring for their own configuration. */
const system =
  'a2disconf a2dismod a2dissite a2enconf a2enmod a2ensite add-apt-repository addgroup adduser apt-add-repository apt-cache apt-config apt-key apt-mark chpasswd chsh crontab debconf-set-selections delgroup deluser dpkg dpkg-divert dpkg-query dpkg-reconfigure dpkg-statoverride fc-cache getconf getent groupadd groupdel groupmod gpasswd hostname ldconfig ldd locale-gen localedef lsb_release mandb passwd pdbedit phpdismod phpenmod service setcap strip systemctl update-alternatives update-ca-certificates update-locale update-rc.d useradd userdel usermod';

/** Package managers and build tools of a language: what they fetch is of that language. */
const languages =
  'bundle bundler c++ cargo cc clang cmake composer conda dotnet gcc gem go gradle java javac mamba meson micromamba mvn ninja nuget pear pecl phpize pip pip2 pip3 pipenv pipx poetry rustc rustup sbt uv docker-php-ext-configure docker-php-ext-enable docker-php-ext-install docker-php-source g++';

const names = new Set(
  [builtins, files, archives, transfers, system, languages].flatMap((line) => line.split(' ')),
);

/** Those of the distribution: what they install stands in the file. */
const seen: ReadonlySet<string> = new Set(
  (['apt-get', 'apk', 'dnf', 'yum', 'zypper'] as const).flatMap((name) => managers[name].programs),
);

const withoutEnvironment = new Set([files, archives, system].flatMap((line) => line.split(' ')));
for (const name of ['awk', 'env', 'gawk', 'mawk', 'printenv', 'xargs']) withoutEnvironment.delete(name);

/** Whether what a program does is known not to hang on variables that a Dockerfile sets: it prints none, and calls no other program. */
export function ignoresEnvironment(name: string): boolean {
  return withoutEnvironment.has(name) || seen.has(name);
}

/** Whether a program of this name is known to install no package of the distribution that no command of the file names. */
export function leavesPackages(name: string): boolean {
  return names.has(name) || seen.has(name);
}
