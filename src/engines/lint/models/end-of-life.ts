import { type ImageReference, lastNameOf } from './image-reference/index.js';

export interface EndOfLife {
  readonly product: string;
  readonly release: string;
  /** The last day (YYYY-MM-DD) with fixes for everybody. */
  readonly date: string;
}

/**
 * Dates that the projects themselves publish, as of the beginning of 2026. Keys are what tags begin with; releases
 * that are still alive are left out on purpose where their end is not fixed.
 */
const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  debian: {
    '8': '2020-06-30',
    '9': '2022-06-30',
    '10': '2024-06-30',
    '11': '2026-08-31',
    '12': '2028-06-30',
  },
  ubuntu: {
    '14.04': '2019-04-25',
    '16.04': '2021-04-30',
    '18.04': '2023-05-31',
    '20.04': '2025-05-31',
    '22.04': '2027-04-01',
    '24.04': '2029-05-31',
    '21.04': '2022-01-20',
    '21.10': '2022-07-14',
    '22.10': '2023-07-20',
    '23.04': '2024-01-25',
    '23.10': '2024-07-11',
    '24.10': '2025-07-10',
    '25.04': '2026-01-15',
  },
  alpine: {
    '3.8': '2020-05-01',
    '3.9': '2020-11-01',
    '3.10': '2021-05-01',
    '3.11': '2021-11-01',
    '3.12': '2022-05-01',
    '3.13': '2022-11-01',
    '3.14': '2023-05-01',
    '3.15': '2023-11-01',
    '3.16': '2024-05-23',
    '3.17': '2024-11-22',
    '3.18': '2025-05-09',
    '3.19': '2025-11-01',
    '3.20': '2026-04-01',
    '3.21': '2026-11-01',
    '3.22': '2027-05-01',
  },
  centos: { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' },
  fedora: {
    '36': '2023-05-16',
    '37': '2023-12-05',
    '38': '2024-05-21',
    '39': '2024-11-26',
    '40': '2025-05-13',
    '41': '2025-12-15',
  },
  node: {
    '10': '2021-04-30',
    '12': '2022-04-30',
    '14': '2023-04-30',
    '15': '2021-06-01',
    '16': '2023-09-11',
    '17': '2022-06-01',
    '18': '2025-04-30',
    '19': '2023-06-01',
    '20': '2026-04-30',
    '21': '2024-06-01',
    '22': '2027-04-30',
    '23': '2025-06-01',
    '24': '2028-04-30',
  },
  python: {
    '2.7': '2020-01-01',
    '3.5': '2020-09-30',
    '3.6': '2021-12-23',
    '3.7': '2023-06-27',
    '3.8': '2024-10-07',
    '3.9': '2025-10-31',
    '3.10': '2026-10-31',
    '3.11': '2027-10-31',
  },
  php: {
    '5.6': '2018-12-31',
    '7.0': '2019-01-10',
    '7.1': '2019-12-01',
    '7.2': '2020-11-30',
    '7.3': '2021-12-06',
    '7.4': '2022-11-28',
    '8.0': '2023-11-26',
    '8.1': '2025-12-31',
    '8.2': '2026-12-31',
  },
  ruby: {
    '2.5': '2021-04-05',
    '2.6': '2022-04-12',
    '2.7': '2023-03-31',
    '3.0': '2024-04-23',
    '3.1': '2025-03-26',
    '3.2': '2026-03-31',
  },
  golang: {
    '1.18': '2023-02-01',
    '1.19': '2023-09-06',
    '1.20': '2024-02-06',
    '1.21': '2024-08-13',
    '1.22': '2025-02-11',
    '1.23': '2025-08-12',
  },
  openjdk: {
    '9': '2018-03-20',
    '10': '2018-09-25',
    '12': '2019-09-17',
    '13': '2020-03-17',
    '14': '2020-09-16',
    '15': '2021-03-16',
    '16': '2021-09-14',
  },
  postgres: { '10': '2022-11-10', '11': '2023-11-09', '12': '2024-11-21', '13': '2025-11-13' },
  mysql: { '5.6': '2021-02-05', '5.7': '2023-10-31', '8.0': '2026-04-30' },
};

const codenames: Readonly<Record<string, readonly [product: string, release: string]>> = {
  jessie: ['debian', '8'],
  stretch: ['debian', '9'],
  buster: ['debian', '10'],
  bullseye: ['debian', '11'],
  bookworm: ['debian', '12'],
  trusty: ['ubuntu', '14.04'],
  xenial: ['ubuntu', '16.04'],
  bionic: ['ubuntu', '18.04'],
  focal: ['ubuntu', '20.04'],
  jammy: ['ubuntu', '22.04'],
  noble: ['ubuntu', '24.04'],
};

/** Undefined where the image, or its release, is none that we know the end of. */
export function endOfLifeOf(reference: ImageReference): EndOfLife | undefined {
  const { registry, repository, tag } = reference;
  const isOfficial = registry === undefined && !repository.replace(/^library\//, '').includes('/');
  const product = lastNameOf(reference);
  if (!isOfficial || tag === undefined || !Object.hasOwn(ends, product)) return undefined;
  const named = codenameIn(product, tag);
  const release = named ?? /^\d+(?:\.\d+)?/.exec(tag)?.[0] ?? '';
  return endOf(product, release) ?? endOf(product, release.split('.')[0] ?? '');
}

function codenameIn(product: string, tag: string): string | undefined {
  const word = tag.split('-')[0] ?? '';
  const known = Object.hasOwn(codenames, word) ? codenames[word] : undefined;
  return known?.[0] === product ? known[1] : undefined;
}

function endOf(product: string, release: string): EndOfLife | undefined {
  const date = Object.hasOwn(ends[product] ?? {}, release) ? ends[product]?.[release] : undefined;
  return date === undefined ? undefined : { product, release, date };
}

/** The newest release of the table that lives for at least another half year; undefined where it holds none. */
export function latestRelease(product: string, today: string): string | undefined {
  if (!Object.hasOwn(ends, product)) return undefined;
  const horizon = new Date(Date.parse(today) + 183 * 86_400_000).toISOString().slice(0, 10);
  const parts = (release: string) => release.split('.').map(Number);
  return Object.entries(ends[product] ?? {})
    .filter(([, date]) => date > horizon)
    .map(([release]) => release)
    .sort((a, b) => {
      const [one = 0, two = 0] = parts(a);
      const [three = 0, four = 0] = parts(b);
      return one - three || two - four;
    })
    .at(-1);
}
