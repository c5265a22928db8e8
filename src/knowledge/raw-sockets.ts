/**
 * Libraries that capture packets, or send what TCP and UDP do not (ARP, ICMP): packet(7), raw(7) and pcap(3pcap) ask for root or
 * CAP_NET_RAW, and those that program the filters of the kernel for CAP_NET_ADMIN. By the languages' own names for packages.
 */
const ofPython =
  /^(?:scapy|pyshark|python3?-nmap|pcapy(?:-ng)?|pypcap|pylibpcap|pcap-ct|icmplib|ping3|pythonping|pyping|aioping|multiping|netfilterqueue|python-iptables)$/;
const ofNode = /^(?:raw-socket|net-ping|pcap|pcap2|cap|node-nmap|nfqueue)$/;
const ofGo =
  /^(?:github\.com\/(?:google|gopacket)\/gopacket|github\.com\/go-ping\/ping|github\.com\/prometheus-community\/pro-bing|github\.com\/mdlayher\/(?:packet|raw|arp)|github\.com\/coreos\/go-iptables|github\.com\/google\/nftables)$/;
const ofRust = /^(?:pcap|pnet|pnet_datalink|surge-ping|nfq)$/;
const ofRuby = /^(?:net-ping|packetfu|pcaprub)$/;

/** Whether a package of that name needs such rights, in any of these languages; for what a command installs by its name. */
export function needsRawSockets(name: string): boolean {
  const plain = name.toLowerCase().replace(/_/g, '-');
  return [ofPython, ofNode, ofGo, ofRust, ofRuby].some((each) => each.test(plain));
}

const manifests: readonly { readonly name: RegExp; readonly line: RegExp; readonly known: RegExp }[] = [
  {
    name: /^(?:[\w-]{0,40}requirements[\w.-]{0,40}\.(?:txt|in)|Pipfile|pyproject\.toml|setup\.(?:py|cfg)|environment\.ya?ml)$/,
    line: /^[ \t]{0,40}(?:- )?["']?([A-Za-z][\w.-]{1,60})/,
    known: ofPython,
  },
  { name: /^package\.json$/, line: /^[ \t]{0,40}"([\w./@-]{1,80})"[ \t]{0,4}:/, known: ofNode },
  {
    name: /^go\.mod$/,
    line: /^[ \t]{0,8}(?:require[ \t])?([\w.-]{1,40}(?:\/[\w.-]{1,60}){1,3})[ \t]v[^/\n]{1,80}$/,
    known: ofGo,
  },
  { name: /^Cargo\.toml$/, line: /^([\w-]{1,60})[ \t]{0,20}=/, known: ofRust },
  { name: /^Gemfile$/, line: /^[ \t]{0,20}gem[ \t(]{1,4}["']([\w-]{1,60})["']/, known: ofRuby },
];

/** The names that most projects use. */
export const manifestsOfLibraries: readonly string[] =
  'requirements.txt pyproject.toml Pipfile setup.py package.json go.mod Cargo.toml Gemfile'.split(' ');

export function isManifestOfLibraries(name: string): boolean {
  return manifests.some((each) => each.name.test(name));
}

const mostLines = 2_000;

/** Those that a manifest names, and not only by way of another one (`// indirect`, which ends with no version). */
export function rawSocketLibrariesIn(name: string, text: string): readonly string[] {
  const manifest = manifests.find((each) => each.name.test(name));
  if (manifest === undefined) return [];
  return text
    .split(/\r?\n/)
    .slice(0, mostLines)
    .flatMap((line) => manifest.line.exec(line.slice(0, 300))?.[1] ?? [])
    .filter((each) => manifest.known.test(each.toLowerCase().replace(/_/g, '-')));
}
