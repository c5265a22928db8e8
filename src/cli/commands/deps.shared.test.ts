import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { source as osv } from '../../advisories/sources/osv/index.js';
import { buildSegment } from '../../advisories/store/build.js';
import { silentProgress } from '../../core/progress.js';
import type { SourceRecord } from '../../core/source.js';
import { runCommand } from '../../testing/run-command.js';
import { createRealWorld } from '../../world/index.js';
import { command } from './deps.js';

const shared = fileURLToPath(new URL('../../../../shared/advisories/', import.meta.url));
const isThere = existsSync(shared);
if (!isThere)
  console.warn('!! LEFT OUT: dependencies against real advisories; the shared folder is not there.');

async function storeOf(ecosystem: string): Promise<Uint8Array> {
  const records: SourceRecord[] = [];
  const request = {
    world: createRealWorld(),
    progress: silentProgress,
    base: shared,
    ecosystems: [ecosystem],
  };
  for await (const record of osv.read(request)) records.push(record);
  return buildSegment(records, {
    source: `osv:${ecosystem}`,
    builtAt: '2026-01-15T12:00:00Z',
    complete: true,
  });
}

describe.skipIf(!isThere)('dependencies against real advisories', () => {
  it('reports which of the flaws of a module of Go are called', async () => {
    const files = {
      '.db/go.swdb': await storeOf('Go'),
      'go.mod': `module example.com/app

go 1.20

require (
	golang.org/x/text v0.3.5
	gopkg.in/yaml.v2 v2.2.2
)
`,
      'main.go': `package main

import (
	"golang.org/x/text/language"
	"gopkg.in/yaml.v2"
)

func main() {
	language.Parse("en")
	yaml.Marshal(1)
}
`,
    };
    const { out } = await runCommand(command, files, [], { json: true, failOn: 'none' });
    const { flawed } = JSON.parse(out) as {
      flawed: readonly {
        readonly purl: string;
        readonly reach: { readonly state: string; readonly how?: string };
      }[];
    };
    const states = new Map(flawed.map(({ purl, reach }) => [purl, reach.how ?? reach.state]));
    expect(states.get('pkg:golang/golang.org/x/text@v0.3.5')).toBe('called');
    expect(states.get('pkg:golang/gopkg.in/yaml.v2@v2.2.2')).toBe('imported');
  });

  it('and of a crate of Rust', async () => {
    const lock = (name: string, version: string) =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://mirror.example/crates.io-index"\n`;
    const files = {
      '.db/rust.swdb': await storeOf('crates.io'),
      'Cargo.lock': `version = 3

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["ammonia", "phonenumber", "sys-info"]

${lock('ammonia', '2.0.0')}
${lock('phonenumber', '0.2.0')}
${lock('sys-info', '0.7.0')}`,
      'src/main.rs': `use phonenumber::Mode;

fn main() {
    ammonia::clean("x");
    show(Mode::E164);
}
`,
    };
    const { out } = await runCommand(command, files, [], { json: true, failOn: 'none' });
    const { flawed } = JSON.parse(out) as {
      flawed: readonly {
        readonly purl: string;
        readonly reach: { readonly state: string; readonly how?: string };
      }[];
    };
    const states = flawed.map(({ purl, reach }) => `${purl} ${reach.how ?? reach.state}`);
    expect(states).toContain('pkg:cargo/ammonia@2.0.0 called');
    expect(states).toContain('pkg:cargo/phonenumber@0.2.0 imported');
    expect(states).toContain('pkg:cargo/sys-info@0.7.0 not-reached');
  });
});
