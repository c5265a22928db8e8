/** Version strings by grammar, from a seed: what each order's documentation shows, with neighbours that differ in one place. */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    // Mulberry32, public domain.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const one = <T>(random: Random, items: readonly T[]): T => items[random(items.length)] as T;
const maybe = (random: Random, percent: number, text: () => string): string =>
  random(100) < percent ? text() : '';

function number(random: Random): string {
  return one(random, [
    '0',
    '1',
    '2',
    '3',
    '9',
    '10',
    '11',
    '20',
    '99',
    '100',
    '2024',
    '20240131',
    String(random(1000)),
  ]);
}

function zeroed(random: Random): string {
  return random(12) === 0 ? `0${number(random)}` : number(random);
}

function numbers(random: Random, most: number, each = number, separator = '.'): string {
  return Array.from({ length: 1 + random(most) }, () => each(random)).join(separator);
}

const words = [
  'alpha',
  'beta',
  'rc',
  'a',
  'b',
  'dev',
  'pre',
  'final',
  'sp',
  'snapshot',
  'x',
  'RC',
  'Beta',
  'ga',
  'm',
  'post',
  'p',
  'patch',
  'git',
  'dfsg',
  'ubuntu',
  'el8',
  'fc40',
  'z',
];

function labels(random: Random, most = 3): string {
  const label = () =>
    one(random, [
      () => one(random, words),
      () => number(random),
      () => `${one(random, words)}${number(random)}`,
      () => `${one(random, words)}-${number(random)}`,
    ])();
  return Array.from({ length: 1 + random(most) }, label).join('.');
}

const build = (random: Random) => maybe(random, 15, () => `+${labels(random, 2)}`);
const semver = (random: Random, most = 3) =>
  `${Array.from({ length: most }, () => number(random)).join('.')}${maybe(random, 45, () => `-${labels(random)}`)}`;

function debianPart(random: Random): string {
  let part = number(random);
  for (let rest = random(5); rest > 0; rest -= 1)
    part +=
      one(random, ['.', '+', '~', '', '.', '~rc', '+dfsg', '+b', '~~', 'a', 'Z', '+really']) +
      maybe(random, 85, () => zeroed(random));
  return part;
}

function rpmPart(random: Random): string {
  let part = one(random, [number, number, () => one(random, words)])(random);
  for (let rest = random(5); rest > 0; rest -= 1)
    part +=
      one(random, ['.', '_', '+', '~', '^', '', '..', '.el', '.fc', 'b']) +
      one(random, [() => zeroed(random), () => one(random, words), () => ''])();
  return part;
}

function pep440(random: Random): string {
  const sep = () => one(random, ['', '', '', '.', '-', '_']);
  const count = () => maybe(random, 85, () => zeroed(random));
  return [
    maybe(random, 5, () => 'v'),
    maybe(random, 5, () => `${random(3)}!`),
    numbers(random, 4, zeroed),
    maybe(
      random,
      35,
      () =>
        sep() +
        one(random, ['a', 'b', 'rc', 'c', 'alpha', 'beta', 'pre', 'preview', 'RC', 'A']) +
        sep() +
        count(),
    ),
    maybe(random, 20, () =>
      one(random, [
        () => `-${number(random)}`,
        () => sep() + one(random, ['post', 'r', 'rev']) + sep() + count(),
      ])(),
    ),
    maybe(random, 20, () => `${sep()}dev${sep()}${count()}`),
    maybe(
      random,
      12,
      () =>
        `+${one(random, ['ubuntu', 'g1a2b3', '1', 'abc', '10', 'ABC'])}${one(random, ['', '.1', '-2', '_x', '.01'])}`,
    ),
  ].join('');
}

function gem(random: Random): string {
  const part = () =>
    one(random, [
      number,
      number,
      zeroed,
      () => one(random, words),
      () => `${one(random, words)}${number(random)}`,
    ])(random);
  return `${number(random)}${Array.from({ length: random(5) }, () => `.${part()}`).join('')}${maybe(random, 12, () => `-${labels(random, 2)}`)}`;
}

function composer(random: Random): string {
  const stability = () =>
    one(random, ['', '-', '.', '_', '-']) +
    one(random, ['alpha', 'beta', 'RC', 'a', 'b', 'patch', 'pl', 'p', 'stable', 'rc', 'BETA']) +
    maybe(random, 80, () => one(random, ['', '.', '-']) + numbers(random, 2));
  return (
    maybe(random, 15, () => 'v') +
    numbers(random, 4, zeroed) +
    maybe(random, 45, stability) +
    maybe(random, 15, () => '-dev') +
    maybe(random, 6, () => `+${labels(random, 1)}`)
  );
}

function maven(random: Random): string {
  let version = number(random);
  for (let rest = random(5); rest > 0; rest -= 1)
    version +=
      one(random, ['.', '.', '-', '-', '', '_', '.0', '-0']) +
      one(random, [
        () => zeroed(random),
        () => number(random),
        () =>
          one(random, [
            ...words,
            'Final',
            'GA',
            'RELEASE',
            'cr',
            'SNAPSHOT',
            'jre',
            'android',
            'milestone',
            'M',
          ]),
      ])();
  return version;
}

function apk(random: Random): string {
  const suffix = () =>
    `_${one(random, ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'])}${maybe(random, 80, () => number(random))}`;
  return [
    number(random),
    ...Array.from({ length: random(4) }, () => `.${zeroed(random)}`),
    maybe(random, 15, () => one(random, ['a', 'b', 'c', 'z'])),
    maybe(random, 40, suffix),
    maybe(random, 10, suffix),
    maybe(random, 4, () => `~${one(random, ['a1b2', '00ff', 'deadbeef', '12'])}`),
    maybe(random, 80, () => `-r${random(20)}`),
  ].join('');
}

function go(random: Random): string {
  const pseudo = () =>
    `v${random(3)}.${random(5)}.${random(5)}-${one(random, ['', '0.', 'pre.0.', 'rc.1.0.'])}2024${String(1 + random(12)).padStart(2, '0')}0${1 + random(9)}120000-${one(random, ['abcdefabcdef', '123456789012', '0123456789ab'])}`;
  return one(random, [
    () => `v${semver(random)}`,
    () => `v${semver(random)}`,
    pseudo,
    () => `v${number(random)}.${number(random)}.0+incompatible`,
  ])();
}

export const generators: Readonly<Record<string, (random: Random) => string>> = {
  apk,
  composer,
  deb: (random) =>
    maybe(random, 15, () => `${random(4)}:`) +
    debianPart(random) +
    maybe(random, 70, () => `-${debianPart(random)}`),
  gem,
  go,
  maven,
  nuget: (random) =>
    numbers(random, 4, zeroed) + maybe(random, 45, () => `-${labels(random)}`) + build(random),
  'number-list': (random) => numbers(random, 5, zeroed, one(random, ['.', '.', '-'])),
  opam: (random) => maybe(random, 20, () => 'v') + debianPart(random).replace(/:/g, ''),
  pep440,
  pub: (random) => semver(random) + maybe(random, 40, () => `+${labels(random, 2)}`),
  rpm: (random) =>
    maybe(random, 15, () => `${random(3)}:`) +
    rpmPart(random) +
    maybe(random, 70, () => `-${rpmPart(random)}`),
  semver: (random) => semver(random) + build(random),
  cargo: (random) => semver(random),
};

/** One place of it is another: a digit, a sign, a piece that goes or comes. */
export function neighbour(random: Random, version: string): string {
  const at = random(version.length);
  const put = one(random, ['0', '1', '9', '.', '-', '~', '+', 'a', 'rc', '_', '.0', '.1', '']);
  return version.slice(0, at) + put + version.slice(at + random(2));
}

export function* pairsOf(scheme: string, seed: number): Generator<readonly [string, string]> {
  const random = seeded(seed);
  const make = generators[scheme];
  if (make === undefined) return;
  for (;;) {
    const first = make(random);
    const kind = random(10);
    if (kind < 3) yield [first, make(random)];
    else if (kind < 7) yield [first, neighbour(random, first)];
    else {
      // The same beginning, another ending.
      const other = make(random);
      const cut = 1 + random(first.length);
      yield [first, first.slice(0, cut) + other.slice(Math.min(cut, other.length - 1))];
    }
  }
}
