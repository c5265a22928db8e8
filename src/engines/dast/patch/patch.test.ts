import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { ExchangeEvidence, Finding } from '../../../core/finding.js';
import type { InputPlace, ProbeRequest } from '../exchange.js';
import { placesOf, withPayload } from '../places/index.js';
import { requestText } from '../scan/evidence.js';
import { benignTraffic, type Field, fields } from './benign-traffic.fixture.js';
import { patchFiles } from './files.js';
import { apache, type Filter, isInstalled, nginx } from './filters.js';
import { type PatchProof, provePatches } from './prove.js';
import { patchFor, type VirtualPatch } from './rules.js';

const origin = 'http://127.0.0.1:9';

function placeIn(request: ProbeRequest, { kind, name }: Field): InputPlace {
  const found = placesOf(request).find((place) => place.kind === kind && place.name === name);
  if (found === undefined) throw new Error(`${kind} ${name} is not in ${request.url}`);
  return found;
}

/** A finding as a scan would report it: the first recorded request is the original. */
function findingFor(field: Field, original: ProbeRequest): Finding & { readonly evidence: ExchangeEvidence } {
  const attack = withPayload(placeIn(original, field), field.payload, 'encoded');
  return {
    kind: 'finding',
    rule: `flaw-${field.cwe}`,
    aliases: [`CWE-${field.cwe}`],
    engine: 'dast',
    title: `Flaw ${field.cwe}`,
    severity: 'high',
    risk: 75,
    fingerprint: `dast|${field.cwe}|${field.kind} ${field.name}`,
    locations: [{ at: 'url', url: original.url }],
    references: [],
    fix: { kind: 'manual', summary: 'Fix it.' },
    evidence: {
      kind: 'exchange',
      request: requestText(attack, []),
      response: '',
      origin,
      payload: field.payload,
      place: `${field.kind} ${field.name}`,
      original: requestText(original, []),
    },
  };
}

const oddNames = [
  'berth no',
  'note "old"',
  "it's",
  'dock|pier, both',
  'plan[a]',
  'back\\',
  'tick`ed` <img src=x>',
  'x\nSecRuleEngine Off\n',
  '%{REQUEST_HEADERS.Cookie}',
  'Länge',
  'fruit 🍎',
];

function oddPatches(): readonly VirtualPatch[] {
  return oddNames.map((name, index) => {
    const field: Field = {
      path: `/odd/page${'abcdefghijk'[index]}`,
      kind: 'query',
      name,
      cwe: 89,
      payload: "7' OR '1'='1",
      values: [],
    };
    const url = `${origin}${field.path}?${new URLSearchParams({ [name]: '7' }).toString()}`;
    const patch = patchFor(findingFor(field, { method: 'GET', url, headers: [] }), []);
    if (!('rules' in patch)) throw new Error(`${name}: ${patch.because}`);
    return patch;
  });
}

/** A third is recorded before the patch is made; all of it has to pass. */
async function proofsThrough(filter: Filter): Promise<readonly PatchProof[]> {
  const traffic = benignTraffic(origin);
  const recorded = traffic.filter((_, index) => index % 3 === 0);
  const patches = fields.map((field) => {
    const original = recorded.find((request) => request.url.split('?', 1)[0] === `${origin}${field.path}`);
    if (original === undefined) throw new Error(field.path);
    const patch = patchFor(findingFor(field, original), recorded);
    if (!('rules' in patch)) throw new Error(`${field.path}: ${patch.because}`);
    return patch satisfies VirtualPatch;
  });
  return await provePatches(patches, traffic, () => performance.now(), filter);
}

function shown(proofs: readonly PatchProof[]) {
  const value = (request: ProbeRequest) =>
    `${request.url.slice(origin.length)} ${Buffer.from(request.body ?? '').toString()}`.slice(0, 160);
  return {
    few: proofs
      .filter(({ attacks }) => attacks < 31)
      .map(({ patch, attacks }) => `${patch.weakness} ${attacks}`),
    leaks: proofs.flatMap(({ patch, leaks }) => leaks.map((leak) => `${patch.weakness} ${leak}`)),
    refused: [...new Set(proofs.flatMap(({ refused }) => refused.map(value)))],
  };
}

describe('virtual patches', () => {
  test('the benign traffic is 300 requests or more', () => {
    expect(benignTraffic(origin).length).toBeGreaterThanOrEqual(300);
  });

  test('a name that the application chose stays a name in the rules of every dialect', () => {
    for (const patch of oddPatches()) {
      for (const dialect of ['modsecurity3', 'modsecurity2', 'coraza'] as const) {
        for (const line of patch.rules(dialect).trimEnd().split('\n')) {
          expect(line).toMatch(/^(?:#.*[^\\]|\x20*SecRule (?:REQUEST_FILENAME|ARGS:[\w.^$?\\/-]+) ".*")$/);
          if (!line.startsWith('#')) expect(line).not.toContain('%{');
        }
      }
    }
  });

  test('the sidecar reaches the application by the name of its service', () => {
    const backendFor = (upstream: string) => {
      const file: unknown = parseYaml(patchFiles([], [], [], upstream)['compose.yaml'] ?? '');
      return (file as { services: { waf: { environment: { BACKEND: string } } } }).services.waf.environment
        .BACKEND;
    };
    expect(backendFor('http://127.0.0.1:18080')).toBe('http://app:18080');
    expect(backendFor('http://localhost')).toBe('http://app:80');
    expect(backendFor('http://berths:3000')).toBe('http://berths:3000');
  });
  test('a name that the application chose stays in its cell of the readme', () => {
    const proofs = oddPatches().map((patch) => ({
      ...{ patch, attacks: 1, blocked: 1, benign: 1, benignBlocked: 0 },
      ...{ leaks: [], through: 'nginx', refused: [] },
    }));
    const readme = patchFiles([], [], proofs, 'http://app:8080')['readme.md'] ?? '';
    const rows = readme.split('\n').filter((line) => /^\| \d+ /.test(line));
    expect(rows.map((row) => row.replaceAll('\\|', '').split('|').length)).toEqual(proofs.map(() => 9));
    expect(rows.map((row) => row.split('`').length)).toEqual(proofs.map(() => 3));
  });

  for (const filter of [nginx, apache]) {
    test.skipIf(!isInstalled(filter))(`rules that are refused: ${filter.name}`, async () => {
      const [patch] = oddPatches();
      if (patch === undefined) throw new Error('no patch');
      const broken = { ...patch, rules: () => 'SecHarbour On' };
      const servers = () =>
        process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;
      const before = servers();
      await expect(provePatches([broken], [], () => performance.now(), filter)).rejects.toThrow(
        /refused its configuration: .*(?:Harbour|rules\.conf)/,
      );
      await expect.poll(servers).toBeLessThanOrEqual(before);
    });

    test.skipIf(!isInstalled(filter))(
      `names of any characters: ${filter.name}`,
      async () => {
        const patches = oddPatches();
        const proofs = await provePatches(
          patches,
          patches.map(({ benign }) => benign),
          () => performance.now(),
          filter,
        );
        expect(shown(proofs)).toMatchObject({ leaks: [], refused: [] });
      },
      300_000,
    );
  }

  test.skipIf(!isInstalled(nginx))(
    'through nginx with ModSecurity 3: attacks and mutations blocked, benign traffic passes',
    async () => {
      expect(shown(await proofsThrough(nginx))).toEqual({ few: [], leaks: [], refused: [] });
    },
    300_000,
  );

  test.skipIf(!isInstalled(apache))(
    'through Apache with ModSecurity 2, alike',
    async () => {
      expect(shown(await proofsThrough(apache))).toEqual({ few: [], leaks: [], refused: [] });
    },
    300_000,
  );
});
