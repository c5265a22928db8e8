// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Terraform writes its variables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../../../core/errors.js';
import { configFacts, configFindingsIn, runConfig } from '../../../../testing/config-scan.js';
import { textSource } from '../tree.js';
import { evaluate } from './evaluate.js';
import { parseHcl } from './parse.js';

const noScope = { lookup: () => undefined };

function outcomeOf(expression: string): unknown {
  const text = `a = ${expression}\n`;
  const [attribute] = parseHcl(textSource('a.tf', text), text).attributes;
  if (attribute === undefined) throw new Error('no attribute');
  const tree = evaluate(attribute.value, noScope);
  if (tree.kind === 'list') return tree.items.map((item) => item.value);
  if (tree.kind === 'map')
    return Object.fromEntries([...tree.entries.values()].map(({ key, value }) => [key, value.value]));
  return tree.value;
}

describe('values', () => {
  it.each([
    ['true', true],
    ['-1.5', -1.5],
    ['null', null],
    ['"a\\n\\"b\\" $${c} \\u00e9"', 'a\n"b" ${c} é'],
    ['[1, "b", # c\n  true,\n]', [1, 'b', true]],
    ['{ a = 1, "b" : 2\n c = 3 }', { a: 1, b: 2, c: 3 }],
    ['1 + 2 * 3 == 7 && !false', true],
    ['1 > 2 ? "a" : "b"', 'b'],
    ['"x${1 + 1}y"', 'x2y'],
    ['var.a', undefined],
    ['"x${var.a}"', undefined],
    ['aws_x.y[0].z.*.id', undefined],
    ['[for x in [1, 2] : { a = "}" }]', undefined],
    ['{ for k, v in {} : k => "${v}]" }', undefined],
    ['upper("a")', 'A'],
    ['concat([1], [2])', [1, 2]],
    ['merge({ a = 1 }, { b = 2 })', { a: 1, b: 2 }],
    ['lookup({ a = 1 }, "b", 3)', 3],
    ['join("-", ["a", "b"])', 'a-b'],
    ['format("%s:%d", "a", 1)', 'a:1'],
    ['file("x")', undefined],
    ['<<EOT\n  a\nEOT', '  a\n'],
    ['<<-EOT\n    a\n      b\n    EOT', 'a\n  b\n'],
    ['(1 +\n 2)', 3],
  ])('%s', (expression, value) => {
    expect(outcomeOf(expression)).toEqual(value);
  });
});

describe('refuses with a line', () => {
  it.each([
    'a = ',
    'a = "x',
    'a {',
    'a = [1',
    'a = {b',
    'a = <<E\n',
    '/* x',
    'a = (1',
    '}',
    'a b c',
    'a = "${b"',
  ])('%s', (text) => {
    expect(() => parseHcl(textSource('a.tf', text), text)).toThrow(SeaworthyError);
  });

  it.each(['[', '(', '{a=', '!', '-', '"${', 'a[', 'f(', '1?'])('depth of %s', (piece) => {
    const text = `a = ${piece.repeat(20_000)}`;
    expect(() => parseHcl(textSource('a.tf', text), text)).toThrow(SeaworthyError);
  });
});

it('throws nothing but its own error on anything, and ends', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '=',
    '{',
    '}',
    '[',
    ']',
    '"',
    '${',
    '%{',
    '\n',
    '<<E\n',
    'E',
    '.',
    '*',
    '?',
    ':',
    '(',
    ')',
    ',',
    'for ',
    '#',
    '/*',
    '1',
    '\\',
    '-',
    '!',
    '&&',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = `a = ${pieces.join('')}`;
      try {
        const { attributes } = parseHcl(textSource('a.tf', text), text);
        for (const { value } of attributes) evaluate(value, noScope);
      } catch (error) {
        expect(error).toBeInstanceOf(SeaworthyError);
      }
    }),
    { numRuns: 1_500, seed: 9 },
  );
});

const pod = `resource "kubernetes_deployment_v1" "web" {
  metadata {
    name      = "web"
    namespace = var.namespace
  }
  spec {
    template {
      spec {
        host_network = local.shared
        automount_service_account_token = false
        dynamic "container" {
          for_each = var.all
          content {
            name  = "web"
            image = "registry.example.com/web:\${var.tag}"
            security_context {
              privileged = true
              capabilities {
                drop = ["ALL"]
              }
            }
            resources {
              limits = {
                memory = "64Mi"
              }
            }
          }
        }
        volume {
          name = "engine"
          host_path {
            path = "/var/run/docker.sock"
          }
        }
      }
    }
  }
}
`;

const variables = `variable "namespace" { default = "default" }
variable "tag" {}
locals { shared = true }
`;

describe('modules', () => {
  it('of the Kubernetes provider', async () => {
    const found = await configFindingsIn({ 'k8s/main.tf': pod, 'k8s/variables.tf': variables });
    const places = new Map(
      found.map(({ rule, locations: [place] }) => [
        rule,
        place.at === 'file' ? `${place.path}:${place.line}` : '',
      ]),
    );
    expect(places.get('privileged-container')).toBe('k8s/main.tf:17');
    expect(places.get('host-network')).toBe('k8s/main.tf:9');
    expect(places.get('engine-socket-mounted')).toBe('k8s/main.tf:32');
    expect(places.get('default-namespace')).toBe('k8s/main.tf:4');
    for (const rule of [
      'image-tag-latest',
      'capabilities-not-dropped',
      'memory-limit-missing',
      'service-account-token-mounted',
    ]) {
      expect(places.has(rule), rule).toBe(false);
    }
  });

  it('values of tfvars go before defaults', async () => {
    const found = await configFindingsIn({
      'main.tf': pod,
      'variables.tf': variables,
      'terraform.tfvars': 'namespace = "shop"\n',
    });
    expect(found.map(({ rule }) => rule)).not.toContain('default-namespace');
  });

  it('what there is none of is not judged', async () => {
    expect(await configFindingsIn({ 'main.tf': pod.replace('metadata', 'count = 0\n metadata') })).toEqual(
      [],
    );
  });

  it('of the Docker provider', async () => {
    const text = `resource "docker_container" "app" {
  name        = "app"
  image       = "registry.example.com/app:1.4"
  privileged  = true
  pid_mode    = "host"
  must_run    = true
  ports {
    internal = 80
    external = 80
  }
  volumes {
    host_path      = "/etc"
    container_path = "/host"
  }
  env = ["DB_PASSWORD=kittiwake4skua7", "A=\${var.b}"]
}
`;
    const rules = (await configFindingsIn({ 'main.tf': text })).map(({ rule }) => rule);
    for (const rule of [
      'privileged-container',
      'host-pid',
      'privileged-port',
      'sensitive-host-path',
      'secret-in-environment',
    ]) {
      expect(rules).toContain(rule);
    }
  });

  it.each([
    ['jsonencode', 'jsonencode([{ name = "app", image = "a:1", privileged = true }])'],
    ['a heredoc', '<<EOT\n[{ "name": "app", "image": "a:1", "privileged": true }]\nEOT'],
  ])('of ECS by %s', async (_, definitions) => {
    const text = `resource "aws_ecs_task_definition" "app" {\n  family = "app"\n  container_definitions = ${definitions}\n}\n`;
    const found = await configFindingsIn({ 'main.tf': text });
    expect(found.map(({ rule }) => rule)).toContain('privileged-container');
  });

  it('circles of locals are unknown', async () => {
    const text = `locals {\n  a = local.b\n  b = local.a\n}\nresource "docker_container" "app" {\n  image = "a:1"\n  privileged = local.a\n}\n`;
    expect((await configFindingsIn({ 'main.tf': text })).map(({ rule }) => rule)).not.toContain(
      'privileged-container',
    );
  });
});

describe('modules and instances', () => {
  const rulesOf = async (files: Readonly<Record<string, string>>, rule = 'privileged-container') =>
    (await configFindingsIn(files))
      .filter((finding) => finding.rule === rule)
      .map(({ locations }) =>
        locations.map((place) => (place.at === 'file' ? `${place.path}:${place.line}` : '')),
      );

  const child = `variable "privileged" {}
resource "docker_container" "web" {
  image      = "a:1"
  privileged = var.privileged
}
`;

  it('what a caller hands to a module counts', async () => {
    const call = (value: string) => ({
      'main.tf': `module "web" {\n  source = "./modules/web"\n  privileged = ${value}\n}\n`,
      'modules/web/main.tf': child,
    });
    expect(await rulesOf(call('true'))).toEqual([['modules/web/main.tf:4']]);
    expect(await rulesOf(call('false'))).toEqual([]);
    expect(await rulesOf({ 'modules/web/main.tf': child })).toEqual([]);
  });

  it('a module that is called twice is reported once, no matter which call is wrong', async () => {
    const files = {
      'live/a/main.tf': 'module "web" {\n source = "../../web"\n privileged = true\n}\n',
      'live/b/main.tf': 'module "web" {\n source = "../../web"\n privileged = true\n}\n',
      'live/c/main.tf': 'module "web" {\n source = "../../web"\n privileged = false\n}\n',
      'web/main.tf': child,
    };
    expect(await rulesOf(files)).toEqual([['web/main.tf:4']]);
  });

  it.each([
    ['a count of none', 'count = 0', 'true', 0],
    ['a count', 'count = 2', 'true', 1],
    ['a condition', 'count = false ? 1 : 0', 'true', 0],
    ['a map', 'for_each = { a = true, b = false }', 'each.value', 1],
    ['a map of maps', 'for_each = { a = { p = false }, b = { p = true } }', 'each.value.p', 1],
    ['a set', 'for_each = toset(["a", "b"])', 'each.key == "b"', 1],
    ['a map without the wrong one', 'for_each = { a = false }', 'each.value', 0],
    ['an empty one', 'for_each = {}', 'true', 0],
    ['the index', 'count = 3', 'count.index == 2', 1],
  ])('%s', async (_, loop, value, expected) => {
    const text = `resource "docker_container" "a" {\n  ${loop}\n  image = "a:1"\n  privileged = ${value}\n}\n`;
    expect(await rulesOf({ 'main.tf': text })).toHaveLength(expected);
  });

  it.each([
    ['a list', '[22, 8080]', 'ports.value', 1],
    ['objects', '[{ p = 8080 }, { p = 22 }]', 'ports.value.p', 1],
    ['none of them', '[8080]', 'ports.value', 0],
    ['an empty list', '[]', '22', 0],
  ])('dynamic blocks over %s', async (_, each, value, expected) => {
    const text = `resource "docker_container" "a" {\n  image = "a:1"\n  dynamic "ports" {\n    for_each = ${each}\n    content {\n      internal = ${value}\n    }\n  }\n}\n`;
    expect(await rulesOf({ 'main.tf': text }, 'ssh-port')).toHaveLength(expected);
  });

  it('modules that call each other in a circle end', async () => {
    const files = {
      'a/main.tf': `module "b" {\n source = "../b"\n privileged = true\n}\n${child}`,
      'b/main.tf': `module "a" {\n source = "../a"\n privileged = true\n}\n${child}`,
    };
    expect(await rulesOf(files)).toEqual([]);
  });

  it('a local that is made of itself is a gap with its line', async () => {
    const facts = configFacts({
      'main.tf':
        'locals {\n  a = local.b\n  b = local.a\n}\nresource "docker_container" "a" {\n  image = local.a\n}\n',
    });
    const results = await runConfig({ facts });
    expect(results.filter(({ kind }) => kind === 'gap')).toMatchObject([
      { reason: 'local.a is made of itself', location: { path: 'main.tf', line: 2 } },
    ]);
  });
});
