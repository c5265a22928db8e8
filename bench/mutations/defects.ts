/** A change of the product that brings a closed defect back, and the test that must notice. */
export interface Defect {
  /** Row of the table in docs/guides/threat-model.md. */
  readonly item: number;
  readonly brings: string;
  readonly file: string;
  /** Each `from` stands in the file exactly once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly test: string;
  /** Part of the name of the cases that are run; all of the file where it is not given. */
  readonly cases?: string;
}

const authz = 'src/servers/authz/policy';

export const defects: readonly Defect[] = [
  {
    item: 1,
    brings: 'git runs in the scanned repository',
    file: 'src/formats/git/index.ts',
    edits: [
      ['GIT_DIR: scratch,', "GIT_DIR: objects.replace(/\\/objects$/, ''),"],
      ["GIT_ALLOW_PROTOCOL: 'none',", "GIT_ALLOW_PROTOCOL: 'file',"],
      ["GIT_NO_LAZY_FETCH: '1',", "GIT_NO_LAZY_FETCH: '0',"],
    ],
    test: 'src/formats/git/index.test.ts',
  },
  {
    item: 1,
    brings: 'objects are borrowed from other places',
    file: 'src/formats/git/layout.ts',
    edits: [['if (disk.status(`${objects}/${name}`) !== undefined)', 'if (false as boolean)']],
    test: 'src/formats/git/index.test.ts',
  },
  {
    item: 2,
    brings: 'the configuration of an attachment is not looked at',
    file: 'src/servers/gateway/attachment.ts',
    edits: [["if (!(await isFine(config, 'config', store, isInertConfig))) return false;", '']],
    test: 'src/servers/gateway/attachment.test.ts',
  },
  {
    item: 2,
    brings: 'a tar header of version 7 with an odd checksum is no tar',
    file: 'src/servers/gateway/attachment.ts',
    edits: [['.match(/[0-7]+/g)', '.match(/^[0-7]{6}\\0 $/g)']],
    test: 'src/servers/gateway/attachment.test.ts',
  },
  {
    item: 3,
    brings: 'members of an index are taken for attestations, whatever their platform',
    file: 'src/servers/registry/promote.ts',
    edits: [
      [
        "mayBeAttachment(entry) ? 'attachment' : 'member'",
        "mayBeAttachment(entry) || true ? 'attachment' : 'member'",
      ],
    ],
    test: 'test/integration/registry-promote.test.ts',
  },
  {
    item: 3,
    brings: 'a second promotion overwrites what is attached',
    file: 'src/servers/registry/promote.ts',
    edits: [
      [
        'await mergeAttached(library.store(to), tag, found.manifest.layers);',
        'await library.store(to).putManifest(found.bytes, found.mediaType, tag);\n  void mergeAttached;',
      ],
    ],
    test: 'test/integration/registry-promote.test.ts',
  },
  {
    item: 4,
    brings: 'paths with ".." are judged as they are cleaned',
    file: `${authz}/paths.ts`,
    edits: [
      [" && part !== '.' && part !== '..');", ');'],
      [
        'const real = disk.realPath(source);\n  if',
        "const real = disk.realPath(source.replace(/[^/]+\\/\\.\\.\\//g, ''));\n  if",
      ],
    ],
    test: `${authz}/attacks.test.ts`,
  },
  {
    item: 4,
    brings: 'the device of a volume is not judged',
    file: `${authz}/mounts.ts`,
    edits: [
      [
        "if (isBind && fields.has('device')) return judgeSource(fields.get('device'), rules);",
        "if (isBind && fields.has('device')) return [];",
      ],
    ],
    test: `${authz}/attacks.test.ts`,
  },
  {
    item: 4,
    brings: "other containers' volumes are anyone's",
    file: `${authz}/mounts.ts`,
    edits: [
      [
        'if (isAdopted || around.isOwnVolume(volume)) return [];',
        'if (isAdopted || around.isOwnVolume(volume) || policy) return [];',
      ],
    ],
    test: `${authz}/attacks.test.ts`,
  },
  {
    item: 4,
    brings: 'lists of masked paths may be incomplete',
    file: `${authz}/container.ts`,
    edits: [['needed.every((path) => paths.includes(path))', 'needed.some((path) => paths.includes(path))']],
    test: `${authz}/attacks.test.ts`,
  },
  {
    item: 4,
    brings: 'chains of containers are followed one level only',
    file: `${authz}/live.ts`,
    edits: [["...(await judgeNeighbours(host, rules, seen, 'may be gone')),", '']],
    test: `${authz}/attacks.test.ts`,
  },
  {
    item: 4,
    brings: 'subnets of new networks are not judged',
    file: `${authz}/networks.ts`,
    edits: [
      [
        '    yield* judgeSubnet(fieldsOf(config), networks.pools, routes);',
        '    void [judgeSubnet, config, networks, routes];',
      ],
    ],
    test: `${authz}/attacks.test.ts`,
  },
  {
    item: 4,
    brings: 'Go folds keys that are spelled otherwise, and the plugin does not',
    file: `${authz}/go-json.ts`,
    edits: [['if (right !== undefined && right !== key) return', 'if (false as boolean) return']],
    test: `${authz}/spellings.test.ts`,
  },
  {
    item: 4,
    brings: 'targets are compared as they are written',
    file: `${authz}/targets.ts`,
    edits: [['return posix.normalize(`/${path}`);', 'return path === posix.sep ? path : path;']],
    test: `${authz}/targets.test.ts`,
  },
  {
    item: 4,
    brings: 'a body with another type may hide a form',
    file: `${authz}/forms.ts`,
    edits: [
      [
        "return body === undefined && headers.has('content-type') && headers.get('content-length') !== '0';",
        "return body === undefined && /form/i.test(headers.get('content-type') ?? '');",
      ],
    ],
    test: `${authz}/forms.test.ts`,
  },
  {
    item: 4,
    brings: 'a protected name is known by one spelling only',
    file: `${authz}/images.ts`,
    edits: [
      ["const hasHost = /[.:A-Z]/.test(first) || first === 'localhost';", "const hasHost = first !== '';"],
    ],
    test: `${authz}/protect.test.ts`,
  },
  {
    item: 4,
    brings: 'paths are looked at in the mount namespace of the plugin',
    file: 'src/servers/authz/host.ts',
    edits: [
      [
        "namespaceOf(process) === namespaceOf('/proc/self') ? '' : `${process}/root`",
        "namespaceOf(process) === '' ? `${process}/root` : ''",
      ],
    ],
    test: 'test/integration/authz-profiles.test.ts',
    cases: 'as the engine sees them',
  },
  {
    item: 4,
    brings: 'containers that are there are not judged before they start',
    file: `${authz}/live.ts`,
    edits: [
      [
        'for (const container of await rules.around.containersNamed(word))\n    found',
        'for (const container of (await rules.around.containersNamed(word)).slice(1))\n    found',
      ],
    ],
    test: 'test/integration/authz-profiles.test.ts',
    cases: 'old-root-bind',
  },
  {
    item: 5,
    brings: 'a tag may step back to a member of an older index',
    file: 'src/servers/gateway/judge.ts',
    edits: [
      [
        'const isMember = tag === undefined && vouchedSize !== undefined;',
        'const isMember = vouchedSize !== undefined;',
      ],
    ],
    test: 'src/servers/gateway/attachment.test.ts',
  },
  {
    item: 6,
    brings: 'the lock goes by process numbers',
    file: 'src/servers/shared/folder-lock.ts',
    edits: [
      ['? await answers(path, name)', '? (await answers(path, name)) && !name.includes(`.${process.pid}.`)'],
    ],
    test: 'src/servers/shared/folder-lock.test.ts',
  },
  {
    item: 7,
    brings: 'an exponential expression in the product',
    file: 'src/servers/token/scope.ts',
    edits: [
      [
        'const component = /^[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*$/;',
        'const component = /^(?:[a-z0-9]+(?:\\.|_{1,2}|-+)?)+$/;',
      ],
    ],
    test: 'tools/patterns.test.ts',
  },
  {
    item: 7,
    brings: 'rendering a chart counts no work',
    file: 'src/engines/config/models/helm/render.ts',
    edits: [['    this.#steps += steps;', '    this.#steps += steps - steps;']],
    test: 'src/engines/config/models/helm/index.test.ts',
  },
  {
    item: 7,
    brings: 'counted repetitions in a pattern from outside multiply',
    file: 'src/formats/regex/index.ts',
    edits: [
      [
        "if (repeatedBy(source) > mostRepeated) return 'its repetitions multiply';",
        'void [repeatedBy, mostRepeated];',
      ],
    ],
    test: 'src/formats/regex/index.test.ts',
  },
  {
    item: 7,
    brings: 'a crowded folder is searched for each name',
    file: 'src/artifact/analysis/path-set.ts',
    edits: [['if (names.length < searchedLength) return', 'if (names.length > 0) return']],
    test: 'src/artifact/analysis/path-set.test.ts',
  },
  {
    item: 7,
    brings: 'each dependent copies the list before it',
    file: 'src/gate/deps/ranges.ts',
    edits: [['else known.push(one);', 'else lists.set(key, [...known, one]);']],
    test: 'src/gate/deps/ranges.test.ts',
  },
  {
    item: 7,
    brings: 'path patterns have no limit of steps',
    file: 'src/core/path-patterns.ts',
    edits: [
      ['    while (inName < name.length) {\n      this.left -= 1;', '    while (inName < name.length) {'],
    ],
    test: 'src/core/path-patterns.test.ts',
  },
  {
    item: 7,
    brings: 'JSON is nested without end',
    file: 'src/formats/json/read.ts',
    edits: [['      if (depth > levels) return true;', '      if (depth < 0) return true;']],
    test: 'src/formats/json/read.test.ts',
  },
  {
    item: 7,
    brings: 'YAML is nested without end',
    file: 'src/formats/yaml/index.ts',
    edits: [
      ["if (isTooDeep(text)) throw new YamlError('The text is nested without end', 1);", 'void isTooDeep;'],
    ],
    test: 'src/formats/yaml/index.test.ts',
  },
  {
    item: 7,
    brings: 'elements of a page stay open without end',
    file: 'src/engines/dast/page/markup-parser.ts',
    edits: [['if (stack.length > mostOpen) stack.length = mostOpen;', '']],
    test: 'src/engines/dast/page/markup-parser.test.ts',
  },
  {
    item: 8,
    brings: "the project's own file silences engines and names files",
    file: 'src/gate/settings/untrusted.ts',
    edits: [["          return effect !== 'trusted';", '          return true;']],
    test: 'src/gate/settings/index.test.ts',
  },
  {
    item: 8,
    brings: 'excluded paths are not listed',
    file: 'src/gate/settings/untrusted.ts',
    edits: [
      [
        'if (scan?.exclude !== undefined && scan.exclude.length > 0) left(`paths: ${listed(scan.exclude)}`);',
        '',
      ],
    ],
    test: 'src/gate/settings/index.test.ts',
  },
  {
    item: 8,
    brings: 'a comment hides what breaks the policy',
    file: 'src/policy/hidden.ts',
    edits: [
      [
        'return clause === undefined || isAnswered ? [] : [openGap(gap, clause)];',
        'return clause === undefined || isAnswered || true ? [] : [openGap(gap, clause)];',
      ],
    ],
    test: 'src/policy/hidden.test.ts',
  },
  {
    item: 8,
    brings: 'a link in the place of a file passes without a word',
    file: 'src/artifact/analysis/layer-pass.ts',
    edits: [['    if (missing.length === 0) return;', '    if (missing.length >= 0) return;']],
    test: 'src/artifact/analysis/index.test.ts',
  },
  {
    item: 9,
    brings: 'silent connections stay',
    file: 'src/servers/shared/connections.ts',
    edits: [
      ['!evict(firstSilent(ofGroup))) return false;', 'true) return false;\n    void [evict, firstSilent];'],
    ],
    test: 'src/servers/shared/connections.test.ts',
  },
  {
    item: 9,
    brings: 'guesses are counted for the user alone',
    file: 'src/servers/shared/sign-in-guard.ts',
    edits: [
      [
        '`${addressGroup(address)} ${user.slice(0, 256)}`',
        '`${user.slice(0, 256)}${addressGroup(address).slice(0, 0)}`',
      ],
    ],
    test: 'src/servers/shared/sign-in-guard.test.ts',
  },
  {
    item: 9,
    brings: 'health does not ask the registry',
    file: 'src/servers/gateway/index.ts',
    edits: [
      [
        '[...upstreams.map(probeOf), ...(hooks.health',
        '[...upstreams.slice(upstreams.length).map(probeOf), ...(hooks.health',
      ],
    ],
    test: 'src/servers/gateway/strangers.test.ts',
  },
  {
    item: 9,
    brings: 'refused requests are not in the audit log',
    file: 'src/servers/gateway/exchange.ts',
    edits: [["if (note.kind === 'health' || ", "if (refusal !== undefined || note.kind === 'health' || "]],
    test: 'src/servers/gateway/strangers.test.ts',
  },
  {
    item: 9,
    brings: 'open uploads share no budget',
    file: 'src/servers/shared/byte-budget.ts',
    edits: [
      [
        'if (usedBytes + moreBytes > maxBytes) return false;',
        'if (heldBytes + moreBytes > maxBytes) return false;',
      ],
    ],
    test: 'src/servers/notary/strangers.test.ts',
  },
  {
    item: 9,
    brings: 'a question for a key of an unknown name stores one',
    file: 'src/servers/notary/file-storage.ts',
    edits: [
      [
        'return this.#vault.derive(gun, role);',
        'const key = newHeldKey(gun, role);\n    this.#remember(key);\n    return key;',
      ],
    ],
    test: 'src/servers/notary/strangers.test.ts',
  },
  {
    item: 9,
    brings: 'forms for tokens share no budget',
    file: 'src/servers/token/listen.ts',
    edits: [
      [
        'const openForms = createByteBudget(8 * 1024 * 1024);',
        'const openForms = createByteBudget(2 ** 40);',
      ],
    ],
    test: 'src/servers/token/index.test.ts',
  },
  {
    item: 10,
    brings: 'stored results are believed without their seal',
    file: 'src/artifact/analysis/cache.ts',
    edits: [['=== digestOf(body)', '!== digestOf(body).slice(0, 0)']],
    test: 'src/artifact/analysis/index.test.ts',
  },
  {
    item: 10,
    brings: 'the description of a segment is believed in any shape',
    file: 'src/advisories/store/header.ts',
    edits: [
      [
        'if (info !== null && isInfo(info)) return info;',
        'if (info !== null || isInfo(info ?? {})) return info as DataInfo;',
      ],
    ],
    test: 'src/advisories/store/hostile.test.ts',
  },
  {
    item: 10,
    brings: 'an engine that fails leaves no gap',
    file: 'src/gate/engines.ts',
    edits: [['      gaps.push(stoppedEarly(engine, thrown));', '      void [stoppedEarly, thrown];']],
    test: 'src/gate/engines.test.ts',
  },
  {
    item: 11,
    brings: 'a body follows a redirect to another origin',
    file: 'src/world/redirect.ts',
    edits: [
      [
        'if (!sameOrigin && !becomesGet && body !== undefined) throw',
        'if (!sameOrigin && !becomesGet && body === null) throw',
      ],
    ],
    test: 'src/world/network.test.ts',
  },
  {
    item: 11,
    brings: 'the password goes to the server that a challenge names',
    file: 'src/servers/registry/client.ts',
    edits: [
      [
        'const url = new URL(`https://${registry}/token`);',
        "const url = new URL(challenge.parameters.get('realm') ?? '');",
      ],
    ],
    test: 'src/servers/registry/client.test.ts',
  },
  {
    item: 11,
    brings: 'names with ".." are granted',
    file: 'src/servers/token/scope.ts',
    edits: [
      [
        'return (isHost || component.test(first)) && rest.every((part) => component.test(part));',
        "return (isHost || component.test(first)) && rest.every((part) => component.test(part) || part === '..');",
      ],
    ],
    test: 'src/servers/token/index.test.ts',
  },
  {
    item: 12,
    brings: 'referrers that were removed stay listed',
    file: 'src/servers/gateway/listings.ts',
    edits: [
      [
        'if (listed.length > maxLookedUp) return listed;',
        'if (listed.length > 0 * maxLookedUp) return listed;',
      ],
      [
        '  if (before === undefined) return;\n  const listed',
        '  if (before !== null) return;\n  const listed',
      ],
    ],
    test: 'test/integration/registry-conformance.test.ts',
    cases: 'referrers',
  },
  {
    item: 12,
    brings: 'the number of tags is ignored',
    file: 'src/servers/gateway/listings.ts',
    edits: [['const tags = wanted === null ? all : all.slice(0, Number(wanted));', 'const tags = all;']],
    test: 'test/integration/registry-conformance.test.ts',
    cases: 'tags',
  },
  {
    item: 12,
    brings: "cosign's bundles never satisfy the default",
    file: 'src/servers/gateway/reasons.ts',
    edits: [
      [
        "takesNameless: identity === 'repository'",
        "takesNameless: identity === 'repository' && names.length < 0",
      ],
    ],
    test: 'src/servers/gateway/bundle-identity.test.ts',
  },
  {
    item: 12,
    brings: "cosign's referrers are not read",
    file: 'src/trust/cosign/evidence.ts',
    edits: [
      [
        '      const referrers = await store.referrers(digest);',
        '      const referrers = (await store.referrers(digest)).slice(0, 0);',
      ],
    ],
    test: 'test/integration/cosign.test.ts',
    cases: 'oci-1-1',
  },
  {
    item: 12,
    brings: '--ca is ignored',
    file: 'src/cli/trust-target.ts',
    edits: [
      [
        "world: worldWithAuthorities(options.text('ca'), shell.world),",
        'world: worldWithAuthorities(undefined, shell.world),',
      ],
    ],
    test: 'test/integration/registry-verify.test.ts',
  },
  {
    item: 12,
    brings: 'a promotion is acknowledged before its tag is set',
    file: 'src/servers/registry/promote.ts',
    edits: [
      [
        '  await store.putManifest(document.bytes, document.mediaType, tag);\n  gateway',
        '  setTimeout(() => void store.putManifest(document.bytes, document.mediaType, tag).catch(() => {}), 2000);\n  gateway',
      ],
    ],
    test: 'test/integration/registry-crash.test.ts',
  },
];
