import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const path = 'berths/finder/finder.py';
const doubtWith = (line: string, build = 'configure.ac') =>
  doubtIn(path, { [path]: 'import sys\n', 'berths/quay/quay.py': '', [build]: `AC_INIT\n${line}\n` });
const expected = (build = 'configure.ac') => `${build}:2 takes finder/ out of a list of sources`;

describe('code that the build takes out of its list', () => {
  it.each([
    ['by sed', "LIST=`find berths -name '*.py' | sed -e 's#lib/[a-z.]*##g' -e 's#finder/[a-z.]*( |$)##g'`"],
    ['by grep', 'LIST=`ls berths | grep -v finder/`'],
    ['by find', "LIST=`find berths ! -path '*/finder/*'`"],
  ])('%s', (_, line) => expect(doubtWith(line)).toBe(expected()));

  it('by a function of make', () =>
    expect(doubtWith('SOURCES = $(filter-out finder/%,$(ALL))', 'berths/Makefile.am')).toBe(
      expected('berths/Makefile.am'),
    ));
});

describe('is none where', () => {
  it.each([
    ['sed replaces it', "sed -e 's#finder/#places/#g'"],
    ['grep looks for it', 'ls berths | grep finder/'],
    ['it is named', 'EXTRA_DIST = finder/finder.py'],
    ['another folder is taken out', "sed -e 's#pathfinder/[a-z]*##g'"],
  ])('%s', (_, line) => expect(doubtWith(line)).toBe('none'));

  it('a Makefile checks all but it', () =>
    expect(doubtWith('\tlist berths | grep -v finder/ | xargs check', 'Makefile')).toBe('none'));
});
