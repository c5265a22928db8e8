/**
 * The last day of security updates that nobody has to pay for, and of those that are sold. Keys are `ID` of
 * os-release and a release as that distribution counts them (see `releaseKey`). Facts as their publishers say
 * them; the address above each table is where to look when a row is added.
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

/** https://ubuntu.com/about/release-cycle: standard support, and the ten years of ESM. */
const ubuntu: Record<string, Row> = {
  '14.04': ['2019-04-25', '2024-04-25'],
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

/** `undefined` where we do not know, and for distributions that roll. */
export function endOfLifeOfRelease(id: string, release: string): EndOfLife | undefined {
  const table = tables.get(id);
  const row = table !== undefined && Object.hasOwn(table, release) ? table[release] : undefined;
  if (row === undefined) return undefined;
  const [endOfLife, extendedEndOfLife] = row;
  return { endOfLife, ...(extendedEndOfLife ? { extendedEndOfLife } : {}) };
}

/** Every row, for a test of the data's shape. */
export function everyEndOfLife(): readonly (readonly [id: string, release: string, EndOfLife])[] {
  return [...tables].flatMap(([id, table]) =>
    Object.keys(table).flatMap((release) => {
      const found = endOfLifeOfRelease(id, release);
      return found ? [[id, release, found] as const] : [];
    }),
  );
}
