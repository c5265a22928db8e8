import type { PackageFile } from './index.js';

/** Package databases of distributions and installers, by their places in a file system. */
export const databases: readonly PackageFile[] = [
  {
    id: 'rpm-database',
    kind: 'database',
    title: 'RPM database',
    paths: ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'].flatMap((folder) =>
      ['Packages', 'Packages.db', 'rpmdb.sqlite'].map((name) => `${folder}/${name}`),
    ),
  },
  {
    id: 'rpm-manifest',
    kind: 'database',
    title: 'RPM manifest of a distroless image',
    paths: ['var/lib/rpmmanifest/container-manifest-1', 'var/lib/rpmmanifest/container-manifest-2'],
  },
  {
    id: 'pacman-database',
    kind: 'database',
    title: 'pacman database (Arch Linux)',
    paths: ['var/lib/pacman/local/ALPM_DB_VERSION'],
  },
  {
    id: 'opkg-database',
    kind: 'database',
    title: 'opkg database (OpenWrt, Yocto)',
    paths: ['usr/lib/opkg/status', 'var/lib/opkg/status', 'opt/lib/opkg/status'],
  },
  {
    id: 'portage-database',
    kind: 'database',
    title: 'Portage database (Gentoo)',
    names: ['PF'],
    under: 'var/db/pkg/',
  },
  {
    id: 'nix-database',
    kind: 'database',
    title: 'Nix store',
    paths: ['nix/var/nix/db/db.sqlite', 'etc/NIXOS'],
  },
  {
    id: 'nix-store',
    kind: 'database',
    title: 'Nix store',
    names: ['libc.so.6', 'ld-musl-x86_64.so.1', 'ld-musl-aarch64.so.1', 'propagated-build-inputs'],
    under: 'nix/store/',
  },
  { id: 'guix-database', kind: 'database', title: 'Guix store', paths: ['var/guix/db/db.sqlite'] },
  {
    id: 'xbps-database',
    kind: 'database',
    title: 'XBPS database (Void Linux)',
    paths: ['var/db/xbps/pkgdb-0.38.plist'],
  },
  {
    id: 'slackware-database',
    kind: 'database',
    title: 'Slackware package records',
    directories: ['var/lib/pkgtools/packages', 'var/log/packages'],
  },
  {
    id: 'eopkg-database',
    kind: 'database',
    title: 'eopkg database (Solus)',
    paths: ['var/lib/eopkg/info/files.db', 'var/lib/eopkg/info/installed'],
  },
  {
    id: 'swupd-bundles',
    kind: 'database',
    title: 'Clear Linux bundles',
    directories: ['usr/share/clear/bundles'],
  },
  {
    id: 'freebsd-database',
    kind: 'database',
    title: 'FreeBSD package database',
    paths: ['var/db/pkg/local.sqlite'],
  },
  {
    id: 'windows-registry',
    kind: 'database',
    title: 'Windows registry with installed software',
    paths: ['Windows/System32/config/SOFTWARE', 'Files/Windows/System32/config/SOFTWARE'],
  },
  {
    id: 'termux-database',
    kind: 'database',
    title: 'Termux package database',
    paths: ['data/data/com.termux/files/usr/var/lib/dpkg/status'],
  },
  { id: 'snap', kind: 'database', title: 'snap', names: ['snap.yaml'], declares: /^name:/m },
  {
    id: 'homebrew-receipt',
    kind: 'database',
    title: 'Homebrew installation',
    names: ['INSTALL_RECEIPT.json'],
  },
  {
    id: 'bitnami-components',
    kind: 'database',
    title: 'Bitnami component list',
    paths: ['opt/bitnami/.bitnami_components.json'],
  },
  {
    id: 'r-library',
    kind: 'database',
    title: 'installed R package',
    names: ['DESCRIPTION'],
    declares: /^Built: R /m,
  },
  { id: 'lua-rocks', kind: 'database', title: 'installed Lua rock', names: ['rock_manifest'] },
  {
    id: 'wordpress',
    kind: 'database',
    title: 'WordPress installation',
    names: ['version.php'],
    declares: /\$wp_version[ \t]*=/,
  },
];

/** Archives and programs with packages inside. */
export const packages: readonly PackageFile[] = [
  { id: 'wheel', kind: 'package', title: 'Python wheel', suffixes: ['.whl'] },
  { id: 'egg', kind: 'package', title: 'Python egg', suffixes: ['.egg'] },
  { id: 'python-zipapp', kind: 'package', title: 'Python zip application', suffixes: ['.pyz', '.pex'] },
  { id: 'gem', kind: 'package', title: 'Ruby gem', suffixes: ['.gem'] },
  { id: 'nupkg', kind: 'package', title: 'NuGet package', suffixes: ['.nupkg'] },
  { id: 'crate', kind: 'package', title: 'Rust crate', suffixes: ['.crate'] },
  { id: 'phar', kind: 'package', title: 'PHP archive', suffixes: ['.phar'] },
  { id: 'electron-archive', kind: 'package', title: 'Electron application', suffixes: ['.asar'] },
  { id: 'android-package', kind: 'package', title: 'Android package', suffixes: ['.aab', '.aar'] },
  { id: 'ios-application', kind: 'package', title: 'iOS application', suffixes: ['.ipa'] },
  { id: 'java-module', kind: 'package', title: 'Java module', suffixes: ['.jmod'] },
  { id: 'java-archive', kind: 'package', title: 'Java archive', suffixes: ['.sar', '.kar'] },
  { id: 'deb-package', kind: 'package', title: 'Debian package', suffixes: ['.deb', '.udeb'] },
  { id: 'rpm-package', kind: 'package', title: 'RPM package', suffixes: ['.rpm'] },
  { id: 'snap-package', kind: 'package', title: 'snap package', suffixes: ['.snap'] },
  { id: 'flatpak-package', kind: 'package', title: 'Flatpak bundle', suffixes: ['.flatpak'] },
  { id: 'app-image', kind: 'package', title: 'AppImage', suffixes: ['.appimage'] },
];

/** Shells and C libraries: where one of them is, an operating system is. */
export const userland: PackageFile = {
  id: 'userland',
  kind: 'userland',
  title: 'files of an operating system',
  names: [
    'bash',
    'busybox',
    'dash',
    'toybox',
    'libc.so.6',
    'ld-linux-x86-64.so.2',
    'ld-linux-aarch64.so.1',
    'ld-musl-x86_64.so.1',
    'ld-musl-aarch64.so.1',
  ],
};
