import { expect, it } from 'vitest';
import { normaliseEcosystem } from '../../advisories/names.js';
import type { Advisory } from '../../core/advisory.js';
import type { Component } from '../../core/component.js';
import type { EngineContext } from '../../core/engine.js';
import { silentProgress } from '../../core/progress.js';
import { advisory, affects, component, dataInfo, memoryStore } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { engine } from './engine.js';

function rpm(name: string, ecosystem: string, version = '1.20.1-8.el9'): Component {
  return component(`pkg:rpm/x/${name}@${version}`, {
    ecosystem,
    name,
    version,
    source: { name: 'krb5', version },
  });
}

async function rulesFor(components: readonly Component[], advisories: readonly Advisory[]) {
  const ecosystem = components[0]?.ecosystem ?? '';
  const context: EngineContext = {
    world: fakeWorld({ now: '2026-11-25T00:00:00Z' }),
    progress: silentProgress,
    inventory: { components, archives: [], gaps: [] },
    facts: [],
    advisories: memoryStore(advisories, { info: [dataInfo('osv:test', { [ecosystem]: 1 })] }),
    settings: {},
  };
  const reported: string[] = [];
  for await (const one of engine.run(context)) reported.push(one.kind === 'gap' ? one.reason : one.rule);
  return reported;
}

const alma = [rpm('krb5-libs', 'AlmaLinux:9'), rpm('krb5-workstation', 'AlmaLinux:9')];

it('AlmaLinux publishes by installed package: one finding, however many of them are named', async () => {
  const entries = ['krb5-libs', 'krb5-workstation', 'krb5-server'].map((name) =>
    affects('AlmaLinux:9', name, '0 1.20.1-9.el9'),
  );
  expect(await rulesFor(alma, [advisory('ALSA-2023:8638', entries)])).toEqual(['ALSA-2023:8638']);
});

it('a package of that source that is not installed has no finding', async () => {
  const entries = [affects('AlmaLinux:9', 'krb5-server', '0 1.20.1-9.el9')];
  expect(await rulesFor(alma, [advisory('ALSA-2023:8638', entries)])).toEqual([]);
});

it('SUSE publishes by source, in the modules that a server takes its packages from', async () => {
  const suse = [rpm('krb5-client', 'SUSE:Linux Enterprise Server 15 SP5')];
  const entries = [
    affects(normaliseEcosystem('SUSE:Linux Enterprise Module for Basesystem 15 SP5'), 'krb5', '0 1.20.1-9'),
  ];
  expect(await rulesFor(suse, [advisory('SUSE-SU-2023:1', entries)])).toEqual(['SUSE-SU-2023:1']);
});

it('CentOS Linux goes by the advisories of Red Hat', async () => {
  const centos = [rpm('krb5-libs', 'CentOS:7', '1.15.1-50.el7')];
  const entries = [
    affects(normaliseEcosystem('Red Hat:enterprise_linux:7::server'), 'krb5-libs', '0 0:1.15.1-55.el7'),
  ];
  expect(await rulesFor(centos, [advisory('RHSA-2020:1', entries)])).toEqual(['RHSA-2020:1']);
});

it('Red Hat: what the line of extended support has fixed is fixed', async () => {
  const advisories = [
    advisory('CVE-2030-7', [affects('Red Hat:9', 'krb5', '0 1.20.1-12.el9_4')]),
    advisory('RHSA-2030:7', [affects('Red Hat:rhel_eus:9.2', 'krb5', '0 1.20.1-8.el9_2.3')], {
      aliases: ['CVE-2030-7'],
    }),
  ];
  const built = (release: string) => [rpm('krb5-libs', 'Red Hat:9', `1.20.1-8.${release}`)];
  expect(await rulesFor(built('el9_2.3'), advisories)).toEqual([]);
  expect(await rulesFor(built('el9_2.1'), advisories)).toEqual(['CVE-2030-7']);
  expect(await rulesFor(built('el9'), advisories)).toEqual(['CVE-2030-7']);
});
