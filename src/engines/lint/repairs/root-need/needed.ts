import { nameOf } from '../../../../core/paths.js';
import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { isRunner, stagesOf, startedBy, wordsStarted } from '../../models/started.js';
import { libraryForRoot } from './libraries.js';
import { packagesIn } from './packages.js';
import { isOpen, servingOf } from './serving.js';
import type { RootWeight } from './weight.js';

/** By what points to raw sockets, the kernel, or the sockets of those who run containers and machines. */
export function asNeeded(stage: Stage, file: LintFile): RootWeight | undefined {
  const unit = unitOf(stage, file);
  if (unit !== undefined) return unit;
  const many = filesOfMany(stage, file);
  if (many !== undefined) return many;
  const certain = socketIn(stage, file) ?? ofName(stage);
  if (certain !== undefined) return { detail: certain, severity: 'low', advice: ofNeed };
  const systems = systemsBuiltBy(stage, file);
  if (systems !== undefined) return systems;
  const package_ = packageIn(stage, file);
  if (package_ !== undefined) return doubt(`unless root is there for ${package_}, which it installs`, file);
  const library = libraryForRoot(file);
  if (library !== undefined) return doubt(`unless root is there for ${library}`, file);
  const page = file.images?.pageForRoot;
  // What a page of a service says is mostly about the machine that it is installed on.
  if (page === undefined || isOpen(file)) return undefined;
  return doubt(`unless it needs root, as ${page.path}:${page.line} has it`, file);
}

/** What its own service unit keeps of root. */
function unitOf(stage: Stage, file: LintFile): RootWeight | undefined {
  const unit = file.images?.unitOf?.(nameOf(startedBy(stage) ?? ''));
  if (unit === undefined) return undefined;
  return {
    detail: `its service unit gives it ${unit.takesRoot} in ${unit.path}:${unit.line}`,
    severity: 'low',
    advice:
      'Drop all capabilities of its containers but those of the unit (docker run --cap-drop ALL --cap-add …); or end with USER, and set them on the file of the program at build time (setcap).',
  };
}

/** `ENTRYPOINT ["/tide-backup"]`, `CMD ["/tide", "restore"]`: each file is read and written as its owner's. */
function filesOfMany(stage: Stage, file: LintFile): RootWeight | undefined {
  const words = wordsStarted(stage) ?? [];
  const found = words
    .slice(0, mostWords)
    .filter((word) => !word.startsWith('-'))
    .find((word) =>
      nameOf(word)
        .toLowerCase()
        .split(/[^a-z]/)
        .some((part) => ofBackups.test(part)),
    );
  if (found === undefined || servingOf(stage, file) !== undefined) return undefined;
  return {
    detail: `by its words (${nameOf(found).slice(0, 40)}) it works on files of many owners`,
    severity: 'low',
    advice:
      'Keep root for that, with the capabilities for files alone (docker run --cap-drop ALL --cap-add DAC_OVERRIDE --cap-add CHOWN --cap-add FOWNER); end with USER where all files belong to one account.',
  };
}

const mostWords = 20;
const ofBackups = /^(?:backups?|restores?|snapshots?|rsnapshot|borg|borgmatic|restic|duplicity)$/;

const ofNeed =
  'Keep root for what the program needs it for, and take the rest away from its containers: single capabilities, no-new-privileges, a read-only file system; or end with USER where a capability or group is enough.';

/** What takes connections has more to lose, and is more rarely a tool of the administrator. */
function doubt(detail: string, file: LintFile): RootWeight {
  return { detail, severity: isOpen(file) ? 'medium' : 'low', advice: ofNeed };
}

/** Sockets and devices that belong to root, where the image or its start script names them. */
function socketIn(stage: Stage, file: LintFile): string | undefined {
  const own = stagesOf(stage)
    .flatMap(({ steps }) => steps)
    .filter(({ effective }) => /^(?:VOLUME|ENV|CMD|ENTRYPOINT)$/.test(effective.keyword))
    .map(({ effective }) => effective.args.text);
  for (const text of [...own, ...textsAtStart(file)]) {
    const [found] = rootsOwn.exec(text) ?? [];
    if (found !== undefined) return `it works with ${found}, which is root's`;
  }
  return undefined;
}

const rootsOwn =
  /\/(?:var\/)?run\/(?:docker\.sock|podman\/podman\.sock|crio\/|libvirt\/|containerd[\w-]{0,30}\b)|\/dev\/(?:net\/tun|fuse|kvm|loop\d?|mapper|mem|kmsg|bus\/usb)\b|\/sys\/fs\/(?:bpf|cgroup)\b/;

/** `fping`, `tide-dhcp`, `wireguard-ui`: by the parts of the name of the program or of its script. */
function ofName(stage: Stage): string | undefined {
  const program = startedBy(stage);
  if (program === undefined) return undefined;
  const words = wordsStarted(stage) ?? [];
  const script = isRunner(program) ? words[words.indexOf(program) + 1] : undefined;
  const parts = [program, script ?? ''].flatMap((name) =>
    nameOf(name)
      .toLowerCase()
      .split(/[^a-z0-9]/),
  );
  const found = parts.find((part) => network.test(part));
  return found === undefined
    ? undefined
    : `by its name (${found}) it works with the network below TCP and UDP`;
}

const network =
  /^(?:f?ping\d?|dhcp[a-z\d]{0,8}|wireguard|openvpn|vpn|tun2socks|pcap|[a-z]{0,8}sniff(?:er)?|arping|arpwatch|traceroute|netmon)$/;

/** Packages for capturing, routing, file systems and machines, which no one installs by the way. */
const telling =
  /^(?:libpcap[\w.+-]{0,20}|tcpdump|tshark|nmap|iptables|nftables|ebtables|ipset|conntrack(?:-tools)?|wireguard(?:-tools)?|openvpn|strongswan|fuse3?|libfuse\w{0,8}|libvirt[\w.+-]{0,40}|qemu-[\w-]{1,30}|lvm2|cryptsetup|open-iscsi|nfs-utils|cifs-utils|kmod|smartmontools|hdparm|bpftrace|libbpf[\w.-]{0,10})$/;

function packageIn(stage: Stage, file: LintFile): string | undefined {
  return packagesIn(stage, file).find((name) => telling.test(name) && !/-dev(?:el)?$/.test(name));
}

/** What fills a root file system or starts another system's programs in it: chroot(2), mount(2) and mknod(2) are root's. */
const bootstrappers =
  /^(?:debootstrap|mmdebstrap|cdebootstrap|multistrap|live-build|livecd-tools|lorax|kiwi|debos|arch-install-scripts|archiso|vmdb2|mkosi|pacstrap)$/;

/** What packs such a system, or makes it start; each of them alone packs other things as well. */
const packersOfSystems =
  /^(?:squashfs-tools(?:-ng)?|isolinux|syslinux[\w-]{0,20}|xorriso|libisoburn|genisoimage|mkisofs|cdrkit|grub-(?:pc|efi)[\w-]{0,20}|grub2?(?:-efi|-bios|-common|-tools)?|mtools|dosfstools|parted|kpartx|initramfs-tools(?:-core)?|dracut|linux-(?:image|headers)[\w.-]{0,40}|u-boot-tools|qemu-(?:user-static|utils|img)|binfmt-support)$/;

const fewestPackers = 3;

/** By its packages; a service that others connect to has them for something else. */
function systemsBuiltBy(stage: Stage, file: LintFile): RootWeight | undefined {
  if (isOpen(file)) return undefined;
  const names = [...new Set(packagesIn(stage, file))];
  const found = names.filter((name) => bootstrappers.test(name));
  const packers = names.filter((name) => packersOfSystems.test(name));
  if (found.length === 0 && packers.length < fewestPackers) return undefined;
  const [first, second] = [...found, ...packers];
  return {
    detail: `it builds systems, by its packages (${[first, second].flatMap((name) => name?.slice(0, 40) ?? []).join(', ')})`,
    severity: 'low',
    advice:
      'Keep root for that: chroot, mounts and device files need it. Start it in a machine of its own or with single capabilities (SYS_ADMIN, SYS_CHROOT, MKNOD) in place of --privileged, and serve nothing from this image.',
  };
}
