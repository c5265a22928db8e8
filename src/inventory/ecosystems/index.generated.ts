// Written by "npm run generate" from the folders. Do not edit.
import type { Ecosystem } from '../../core/ecosystem.js';
import { ecosystem as apk } from './apk/index.js';
import { ecosystem as bazel } from './bazel/index.js';
import { ecosystem as bitnami } from './bitnami/index.js';
import { ecosystem as bottlerocket } from './bottlerocket/index.js';
import { ecosystem as browser } from './browser/index.js';
import { ecosystem as cargo } from './cargo/index.js';
import { ecosystem as chocolatey } from './chocolatey/index.js';
import { ecosystem as cocoapods } from './cocoapods/index.js';
import { ecosystem as composer } from './composer/index.js';
import { ecosystem as conan } from './conan/index.js';
import { ecosystem as condaLock } from './conda-lock/index.js';
import { ecosystem as cos } from './cos/index.js';
import { ecosystem as cpan } from './cpan/index.js';
import { ecosystem as crystal } from './crystal/index.js';
import { ecosystem as deb } from './deb/index.js';
import { ecosystem as deno } from './deno/index.js';
import { ecosystem as dotnet } from './dotnet/index.js';
import { ecosystem as dub } from './dub/index.js';
import { ecosystem as elfNotes } from './elf-notes/index.js';
import { ecosystem as elm } from './elm/index.js';
import { ecosystem as eopkg } from './eopkg/index.js';
import { ecosystem as flatpak } from './flatpak/index.js';
import { ecosystem as freebsd } from './freebsd/index.js';
import { ecosystem as githubActions } from './github-actions/index.js';
import { ecosystem as go } from './go/index.js';
import { ecosystem as goLegacy } from './go-legacy/index.js';
import { ecosystem as guix } from './guix/index.js';
import { ecosystem as haskell } from './haskell/index.js';
import { ecosystem as helm } from './helm/index.js';
import { ecosystem as hex } from './hex/index.js';
import { ecosystem as homebrew } from './homebrew/index.js';
import { ecosystem as java } from './java/index.js';
import { ecosystem as julia } from './julia/index.js';
import { ecosystem as kernel } from './kernel/index.js';
import { ecosystem as luarocks } from './luarocks/index.js';
import { ecosystem as macos } from './macos/index.js';
import { ecosystem as mavenLocks } from './maven-locks/index.js';
import { ecosystem as models } from './models/index.js';
import { ecosystem as nim } from './nim/index.js';
import { ecosystem as nix } from './nix/index.js';
import { ecosystem as npm } from './npm/index.js';
import { ecosystem as opam } from './opam/index.js';
import { ecosystem as opkg } from './opkg/index.js';
import { ecosystem as pacman } from './pacman/index.js';
import { ecosystem as paket } from './paket/index.js';
import { ecosystem as pear } from './pear/index.js';
import { ecosystem as portage } from './portage/index.js';
import { ecosystem as programs } from './programs/index.js';
import { ecosystem as pub } from './pub/index.js';
import { ecosystem as python } from './python/index.js';
import { ecosystem as r } from './r/index.js';
import { ecosystem as rpm } from './rpm/index.js';
import { ecosystem as ruby } from './ruby/index.js';
import { ecosystem as slackware } from './slackware/index.js';
import { ecosystem as snap } from './snap/index.js';
import { ecosystem as swift } from './swift/index.js';
import { ecosystem as swipl } from './swipl/index.js';
import { ecosystem as terraform } from './terraform/index.js';
import { ecosystem as toolchains } from './toolchains/index.js';
import { ecosystem as vcpkg } from './vcpkg/index.js';
import { ecosystem as vscode } from './vscode/index.js';
import { ecosystem as winget } from './winget/index.js';
import { ecosystem as wordpress } from './wordpress/index.js';
import { ecosystem as xbps } from './xbps/index.js';

export const ecosystems: readonly Ecosystem[] = [
  apk,
  bazel,
  bitnami,
  bottlerocket,
  browser,
  cargo,
  chocolatey,
  cocoapods,
  composer,
  conan,
  condaLock,
  cos,
  cpan,
  crystal,
  deb,
  deno,
  dotnet,
  dub,
  elfNotes,
  elm,
  eopkg,
  flatpak,
  freebsd,
  githubActions,
  go,
  goLegacy,
  guix,
  haskell,
  helm,
  hex,
  homebrew,
  java,
  julia,
  kernel,
  luarocks,
  macos,
  mavenLocks,
  models,
  nim,
  nix,
  npm,
  opam,
  opkg,
  pacman,
  paket,
  pear,
  portage,
  programs,
  pub,
  python,
  r,
  rpm,
  ruby,
  slackware,
  snap,
  swift,
  swipl,
  terraform,
  toolchains,
  vcpkg,
  vscode,
  winget,
  wordpress,
  xbps,
];
