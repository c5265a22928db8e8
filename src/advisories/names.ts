/**
 * The one spelling under which a package is kept in the store and looked up again. The rules are those of the
 * ecosystems' own indexes; where an index keeps letters or hyphens apart, the name stays as it is.
 */
export function normaliseName(ecosystem: string, name: string): string {
  switch (ecosystem) {
    case 'PyPI':
      // PEP 503: runs of hyphen, underscore and dot are one hyphen.
      return name.toLowerCase().replace(/[-_.]+/g, '-');
    case 'NuGet':
    case 'Packagist':
    case 'GitHub Actions':
      return name.toLowerCase();
    default:
      return name;
  }
}

const ubuntuRelease = /^Ubuntu:(Pro:)?(\d\d\.\d\d):LTS$/;
const redHatLine = /^Red Hat:(rhel_(?:eus|aus|tus|e4s):\d{1,2}\.\d{1,2})(?:::|$)/;
const redHatRelease = /^Red Hat:enterprise_linux:(\d{1,2})(?:[.:]|$)/;

/**
 * SUSE keeps the packages of a server in modules and products of the same release; a system does not say which of
 * them it subscribed to. Long-term support (`-LTSS`) is of the release that it prolongs.
 */
const suseRelease =
  /^SUSE:(?:Linux Enterprise (?:Module for [A-Za-z0-9 ]{1,60}|Server for SAP Applications|Server|High Performance Computing|Desktop|Workstation Extension|Software Development Kit|Live Patching|High Availability Extension)|Package Hub) (\d{2}(?: SP\d)?)(?:-[A-Z]{1,10})?$/;

/**
 * OSV's name of an ecosystem, less what an installed system does not tell: `Ubuntu:24.04:LTS` and `Ubuntu:24.04` are
 * one release (`Ubuntu:Pro:24.04`, its expanded maintenance, stays apart), and the streams of Red Hat (`Red Hat:enterprise_linux:9::appstream`) are parts of `Red Hat:9`. Lines of extended support
 * (`Red Hat:rhel_eus:8.6::baseos`) stay apart.
 */
export function normaliseEcosystem(ecosystem: string): string {
  const ubuntu = ubuntuRelease.exec(ecosystem);
  if (ubuntu) return `Ubuntu:${ubuntu[1] ?? ''}${ubuntu[2]}`;
  const redHat = redHatRelease.exec(ecosystem);
  if (redHat) return `Red Hat:${redHat[1]}`;
  const line = redHatLine.exec(ecosystem);
  if (line) return `Red Hat:${line[1]}`;
  const suse = ecosystem.startsWith('SUSE:') ? suseRelease.exec(ecosystem) : null;
  return suse ? `SUSE:Linux Enterprise Server ${suse[1]}` : ecosystem;
}

/** `Debian` of `Debian:13`. */
export function ecosystemFamily(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon);
}
