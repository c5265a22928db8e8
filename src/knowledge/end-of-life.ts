import { compareNumbers } from '../core/numbers.js';
/**
 * The last day of security updates that are free for everyone, and of those that are sold. Facts as their publishers
 * state them; the address above each table is where to look when a row is added. Dates of Debian and Ubuntu are those
 * of distro-info-data. A release without a fixed end is left out.
 */
export interface EndOfLife {
  readonly endOfLife: string;
  readonly extendedEndOfLife?: string;
}

type Row = readonly [endOfLife: string, extendedEndOfLife?: string];

/** https://wiki.debian.org/LTS (free, the last day of LTS) and https://wiki.debian.org/LTS/Extended (sold). */
const debian: Record<string, Row> = {
  '7': ['2018-05-31', '2020-06-30'],
  '8': ['2020-06-30', '2025-06-30'],
  '9': ['2022-06-30', '2027-06-30'],
  '10': ['2024-06-30', '2029-06-30'],
  '11': ['2026-08-31', '2031-06-30'],
  '12': ['2028-06-30', '2033-06-30'],
  '13': ['2030-06-30', '2035-06-30'],
};

/** https://ubuntu.com/about/release-cycle and distro-info-data: standard support, and the ten years of ESM. */
const ubuntu: Record<string, Row> = {
  '10.04': ['2013-05-09'],
  '10.10': ['2012-04-10'],
  '11.04': ['2012-10-28'],
  '11.10': ['2013-05-09'],
  '12.04': ['2017-04-28', '2019-04-26'],
  '12.10': ['2014-05-16'],
  '13.04': ['2014-01-27'],
  '13.10': ['2014-07-17'],
  '14.04': ['2019-04-25', '2024-04-25'],
  '14.10': ['2015-07-23'],
  '15.04': ['2016-02-04'],
  '15.10': ['2016-07-28'],
  '16.04': ['2021-04-30', '2026-04-23'],
  '16.10': ['2017-07-20'],
  '17.04': ['2018-01-13'],
  '17.10': ['2018-07-19'],
  '18.04': ['2023-05-31', '2028-04-26'],
  '18.10': ['2019-07-18'],
  '19.04': ['2020-01-23'],
  '19.10': ['2020-07-17'],
  '20.04': ['2025-05-29', '2030-04-23'],
  '20.10': ['2021-07-22'],
  '21.04': ['2022-01-20'],
  '21.10': ['2022-07-14'],
  '22.04': ['2027-06-01', '2032-04-21'],
  '22.10': ['2023-07-20'],
  '23.04': ['2024-01-25'],
  '23.10': ['2024-07-11'],
  '24.04': ['2029-05-31', '2034-04-25'],
  '24.10': ['2025-07-10'],
  '25.04': ['2026-01-15'],
  '25.10': ['2026-07-09'],
  '26.04': ['2031-05-29', '2036-04-23'],
  '26.10': ['2027-07-15'],
};

/** https://alpinelinux.org/releases/ */
const alpine: Record<string, Row> = {
  '3.5': ['2018-11-01'],
  '3.6': ['2019-05-01'],
  '3.7': ['2019-11-01'],
  '3.8': ['2020-05-01'],
  '3.9': ['2020-11-01'],
  '3.10': ['2021-05-01'],
  '3.11': ['2021-11-01'],
  '3.12': ['2022-05-01'],
  '3.13': ['2022-11-01'],
  '3.14': ['2023-05-01'],
  '3.15': ['2023-11-01'],
  '3.16': ['2024-05-23'],
  '3.17': ['2024-11-22'],
  '3.18': ['2025-05-09'],
  '3.19': ['2025-11-01'],
  '3.20': ['2026-04-01'],
  '3.21': ['2026-11-01'],
  '3.22': ['2027-05-01'],
  '3.23': ['2027-11-01'],
};

/** https://access.redhat.com/support/policy/updates/errata: end of maintenance support, and of the ELS add-on. */
const rhel: Record<string, Row> = {
  '5': ['2017-03-31', '2020-11-30'],
  '6': ['2020-11-30', '2024-06-30'],
  '7': ['2024-06-30', '2028-06-30'],
  '8': ['2029-05-31', '2032-05-31'],
  '9': ['2032-05-31', '2035-05-31'],
  '10': ['2035-05-31', '2038-05-31'],
};

/** https://www.centos.org/centos-linux-eol/ (the classic releases; CentOS Stream has no minor releases). */
const centos: Record<string, Row> = {
  '6': ['2020-11-30'],
  '7': ['2024-06-30'],
  '8': ['2021-12-31'],
};

/** https://www.centos.org/cl-vs-cs/ */
const centosStream: Record<string, Row> = { '8': ['2024-05-31'], '9': ['2027-05-31'] };

/** https://wiki.almalinux.org/release-notes/ */
const almalinux: Record<string, Row> = { '8': ['2029-03-01'], '9': ['2032-05-31'], '10': ['2035-05-31'] };

/** https://wiki.rockylinux.org/rocky/version/ */
const rocky: Record<string, Row> = { '8': ['2029-05-31'], '9': ['2032-05-31'], '10': ['2035-05-31'] };

/** https://docs.oracle.com/en/operating-systems/oracle-linux/ (premier support, extended support; month ends). */
const ol: Record<string, Row> = {
  '6': ['2021-03-31', '2024-12-31'],
  '7': ['2024-12-31', '2028-06-30'],
  '8': ['2029-07-31', '2032-07-31'],
  '9': ['2032-06-30', '2035-06-30'],
};

/** https://aws.amazon.com/linux/ (FAQs of AL1, AL2 and AL2023). */
const amzn: Record<string, Row> = { '2018.03': ['2023-12-31'], '2': ['2026-06-30'], '2023': ['2029-06-30'] };

/** https://fedorapeople.org/groups/schedule/: four weeks after the release after next. */
const fedora: Record<string, Row> = {
  '32': ['2021-05-25'],
  '33': ['2021-11-30'],
  '34': ['2022-06-07'],
  '35': ['2022-12-13'],
  '36': ['2023-05-16'],
  '37': ['2023-12-05'],
  '38': ['2024-05-21'],
  '39': ['2024-11-26'],
  '40': ['2025-05-13'],
  '41': ['2025-12-15'],
  '42': ['2026-05-28'],
};

/** https://www.suse.com/lifecycle: general support, and LTSS. */
const sles: Record<string, Row> = {
  '12.3': ['2019-06-30', '2022-06-30'],
  '12.4': ['2020-06-30', '2023-06-30'],
  '12.5': ['2024-10-31', '2027-10-31'],
  '15': ['2019-12-31', '2022-12-31'],
  '15.1': ['2021-01-31', '2024-01-31'],
  '15.2': ['2021-12-31', '2024-12-31'],
  '15.3': ['2022-12-31', '2025-12-31'],
  '15.4': ['2023-12-31', '2026-12-31'],
  '15.5': ['2024-12-31', '2027-12-31'],
  '15.6': ['2025-12-31', '2028-12-31'],
  '15.7': ['2031-07-31', '2034-07-31'],
};

/** https://en.opensuse.org/Lifetime */
const leap: Record<string, Row> = {
  '15.0': ['2019-12-03'],
  '15.1': ['2021-02-02'],
  '15.2': ['2022-01-04'],
  '15.3': ['2022-12-31'],
  '15.4': ['2023-12-07'],
  '15.5': ['2024-12-31'],
  '15.6': ['2026-04-30'],
  '16.0': ['2027-10-31'],
};

/** https://github.com/vmware/photon/wiki (release lifecycle). */
const photon: Record<string, Row> = { '3.0': ['2024-03-01'] };

/** https://learn.microsoft.com/azure/azure-linux/ (release cadence and lifecycle). */
const azurelinux: Record<string, Row> = { '2.0': ['2025-07-31'], '3.0': ['2027-08-31'] };

/** https://github.com/nodejs/release */
const node: Record<string, Row> = {
  '10': ['2021-04-30'],
  '12': ['2022-04-30'],
  '14': ['2023-04-30'],
  '15': ['2021-06-01'],
  '16': ['2023-09-11'],
  '17': ['2022-06-01'],
  '18': ['2025-04-30'],
  '19': ['2023-06-01'],
  '20': ['2026-04-30'],
  '21': ['2024-06-01'],
  '22': ['2027-04-30'],
  '23': ['2025-06-01'],
  '24': ['2028-04-30'],
};

/** https://devguide.python.org/versions/ */
const python: Record<string, Row> = {
  '2.7': ['2020-01-01'],
  '3.5': ['2020-09-30'],
  '3.6': ['2021-12-23'],
  '3.7': ['2023-06-27'],
  '3.8': ['2024-10-07'],
  '3.9': ['2025-10-31'],
  '3.10': ['2026-10-31'],
  '3.11': ['2027-10-31'],
  '3.12': ['2028-10-31'],
  '3.13': ['2029-10-31'],
  '3.14': ['2030-10-31'],
};

/** https://www.php.net/supported-versions.php */
const php: Record<string, Row> = {
  '5.6': ['2018-12-31'],
  '7.0': ['2019-01-10'],
  '7.1': ['2019-12-01'],
  '7.2': ['2020-11-30'],
  '7.3': ['2021-12-06'],
  '7.4': ['2022-11-28'],
  '8.0': ['2023-11-26'],
  '8.1': ['2025-12-31'],
  '8.2': ['2026-12-31'],
  '8.3': ['2027-12-31'],
  '8.4': ['2028-12-31'],
  '8.5': ['2029-12-31'],
};

/** https://www.ruby-lang.org/en/downloads/branches/ */
const ruby: Record<string, Row> = {
  '2.5': ['2021-04-05'],
  '2.6': ['2022-04-12'],
  '2.7': ['2023-03-31'],
  '3.0': ['2024-04-23'],
  '3.1': ['2025-03-26'],
  '3.2': ['2026-03-31'],
  '3.3': ['2027-03-31'],
  '3.4': ['2028-03-31'],
};

/** https://go.dev/doc/devel/release (the two newest releases) */
const golang: Record<string, Row> = {
  '1.18': ['2023-02-01'],
  '1.19': ['2023-09-06'],
  '1.20': ['2024-02-06'],
  '1.21': ['2024-08-13'],
  '1.22': ['2025-02-11'],
  '1.23': ['2025-08-12'],
};

/** https://www.oracle.com/java/technologies/java-se-support-roadmap.html (short-term releases) */
const openjdk: Record<string, Row> = {
  '9': ['2018-03-20'],
  '10': ['2018-09-25'],
  '12': ['2019-09-17'],
  '13': ['2020-03-17'],
  '14': ['2020-09-16'],
  '15': ['2021-03-16'],
  '16': ['2021-09-14'],
};

/** https://www.postgresql.org/support/versioning/ */
const postgres: Record<string, Row> = {
  '10': ['2022-11-10'],
  '11': ['2023-11-09'],
  '12': ['2024-11-21'],
  '13': ['2025-11-13'],
  '14': ['2026-11-12'],
  '15': ['2027-11-11'],
  '16': ['2028-11-09'],
  '17': ['2029-11-08'],
  '18': ['2030-11-14'],
};

/** https://www.mysql.com/support/eol-notice.html */
const mysql: Record<string, Row> = {
  '5.6': ['2021-02-05'],
  '5.7': ['2023-10-31'],
  '8.0': ['2026-04-30'],
};

const tables = new Map<string, Record<string, Row>>([
  ['debian', debian],
  ['raspbian', debian],
  ['ubuntu', ubuntu],
  ['alpine', alpine],
  ['rhel', rhel],
  ['centos', centos],
  ['centos-stream', centosStream],
  ['almalinux', almalinux],
  ['rocky', rocky],
  ['ol', ol],
  ['amzn', amzn],
  ['fedora', fedora],
  ['sles', sles],
  ['opensuse-leap', leap],
  ['photon', photon],
  ['azurelinux', azurelinux],
  ['mariner', azurelinux],
]);

/** Official images that are no distribution, by the last part of their names. */
const programs = new Map<string, Record<string, Row>>([
  ['node', node],
  ['python', python],
  ['php', php],
  ['ruby', ruby],
  ['golang', golang],
  ['openjdk', openjdk],
  ['postgres', postgres],
  ['mysql', mysql],
]);

/** Names of official images of distributions, where that is another than `ID` of os-release. */
const distributionOfImage = new Map([
  ['rockylinux', 'rocky'],
  ['oraclelinux', 'ol'],
  ['amazonlinux', 'amzn'],
]);

/** `undefined` where we do not know, and for distributions that roll. */
export function endOfLifeOfRelease(id: string, release: string): EndOfLife | undefined {
  return endIn(tables.get(id), release);
}

/** By the name of an official image, a distribution's or a program's: `debian`, `node`. */
export function endOfLifeOfImage(image: string, release: string): EndOfLife | undefined {
  return endIn(tableOfImage(image), release);
}

function tableOfImage(image: string): Record<string, Row> | undefined {
  return programs.get(image) ?? tables.get(distributionOfImage.get(image) ?? image);
}

function endIn(table: Record<string, Row> | undefined, release: string): EndOfLife | undefined {
  const row = table !== undefined && Object.hasOwn(table, release) ? table[release] : undefined;
  if (row === undefined) return undefined;
  const [endOfLife, extendedEndOfLife] = row;
  return { endOfLife, ...(extendedEndOfLife ? { extendedEndOfLife } : {}) };
}

const yearMs = 366 * 86_400_000;

/**
 * The release to move to: the nearest that is maintained for another year (of Ubuntu an LTS); of a program within its
 * major line, or, where majors are its lines, the nearest of all. Undefined where none is known, and for databases:
 * their files have to be moved along.
 */
export function maintainedRelease(image: string, release: string, today: string): string | undefined {
  if (isMovedByHand(image)) return undefined;
  const sameLine = (each: string) =>
    !programs.has(image) || !each.includes('.') || majorOf(each) === majorOf(release);
  return nearestMaintained(image, release, today, sameLine);
}

/** Of a language all releases of its line with fixes for months to come, the smallest step first; empty for others. */
export function maintainedReleases(image: string, release: string, today: string): readonly string[] {
  const horizon = new Date(Date.parse(today) + yearMs / 2).toISOString().slice(0, 10);
  return Object.entries((isMovedByHand(image) ? undefined : programs.get(image)) ?? {})
    .filter(([each, [end]]) => compareNumbers(each, release) > 0 && end > horizon)
    .map(([each]) => each)
    .filter((each) => !each.includes('.') || majorOf(each) === majorOf(release))
    .sort(compareNumbers);
}

/** The same in any line, of databases too: what a program has to be ported to, in the smallest step that has fixes for months, or its data moved. */
export function maintainedInAnyLine(image: string, release: string, today: string): string | undefined {
  return nearestMaintained(image, release, today, () => true, isMovedByHand(image) ? yearMs : yearMs / 2);
}

function nearestMaintained(
  image: string,
  release: string,
  today: string,
  fits: (release: string) => boolean,
  leastMs = yearMs,
): string | undefined {
  const horizon = new Date(Date.parse(today) + leastMs).toISOString().slice(0, 10);
  const later = Object.entries(tableOfImage(image) ?? {})
    .filter(([each]) => compareNumbers(each, release) > 0 && isOut(image, each, today) && fits(each))
    .sort(([a], [b]) => compareNumbers(a, b));
  const longest = later.filter(([, [end]]) => end > today).at(-1);
  return (later.find(([, [end]]) => end > horizon) ?? longest)?.[0];
}

/** Releases of Ubuntu are called by the month in which they come. */
function isOut(image: string, release: string, today: string): boolean {
  return image !== 'ubuntu' || `20${release.replace('.', '-')}` < today.slice(0, 7);
}

/** New versions of databases do not start on the files of the old ones. */
export function isMovedByHand(image: string): boolean {
  return image === 'postgres' || image === 'mysql';
}

const majorOf = (release: string): string | undefined => release.split('.')[0];

/** Every row, for a test of the data's shape. */
export function everyEndOfLife(): readonly (readonly [id: string, release: string, EndOfLife])[] {
  return [...tables, ...programs].flatMap(([id, table]) =>
    Object.keys(table).flatMap((release) => {
      const found = endIn(table, release);
      return found ? [[id, release, found] as const] : [];
    }),
  );
}
