import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Hardening } from '../../engines/runtime/observe/harden.js';
import { composeText } from './compose-text.js';

const hardening = (fields: Partial<Hardening>): Hardening =>
  ({
    user: '100:100',
    capabilities: [],
    readOnly: false,
    noNewPrivileges: true,
    writable: [],
    ...fields,
  }) as never;

/** What readers of YAML 1.1 take for the end of a line. */
const breaks = /[\u0085\u2028\u2029]/;

it.each(['\n', '\r', '\u0085', '\u2028', '\u2029'])('a path with %j adds no line to the file', (end) => {
  const path = `/tmp/x${end}    privileged: true${end}    #`;
  for (const one of [
    composeText('app', 'app', hardening({}), [path]),
    composeText('app', `app${end}    privileged: true`, hardening({}), []),
    composeText('app', 'app', hardening({ readOnly: true, writable: ['--tmpfs', path, '-v', path] }), []),
  ]) {
    expect(one).not.toMatch(breaks);
    expect(parse(one).services.app).not.toHaveProperty('privileged');
  }
  const kept = composeText('app', 'app', hardening({ readOnly: true, writable: ['--tmpfs', path] }), []);
  expect(parse(kept).services.app.tmpfs).toEqual([path]);
});
