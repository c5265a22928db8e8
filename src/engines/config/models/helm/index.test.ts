import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../../../core/errors.js';
import { configFacts, configFindingsIn, runConfig } from '../../../../testing/config-scan.js';
import { type Tree, textSource } from '../tree.js';
import { loadYaml } from '../yaml.js';
import { parseTemplate } from './parse.js';
import { Renderer } from './render.js';
import { treeOf } from './rich.js';

const valuesText = `name: web
empty: ""
none:
count: 3
on: true
list: [a, b]
map: { x: 1, y: { z: deep } }
multi: |
  one
  two
`;

function rootTree(): Tree {
  const [values] = loadYaml('values.yaml', valuesText, () => true).documents;
  const spot = { source: textSource('t.yaml', ''), start: 0, end: 0 };
  const root = treeOf({ Release: { Name: 'r' }, Chart: { Name: 'c', AppVersion: '1.2' } }, spot);
  if (values === undefined) throw new Error('no values');
  (root.entries as Map<string, unknown>).set('Values', { key: 'Values', keySpot: spot, value: values });
  return root;
}

function render(text: string): string {
  const template = parseTemplate(textSource('t.yaml', text), text);
  return new Renderer(template.defines).render(template, rootTree()).text;
}

describe('templates', () => {
  it.each([
    ['text', 'a: b', 'a: b'],
    ['a value', '{{ .Values.name }}', 'web'],
    ['dashes', 'a  {{- .Values.name -}}  b', 'awebb'],
    ['a comment', 'a{{- /* x }} y */ -}} b', 'ab'],
    ['nothing', '[{{ .Values.missing.deeper }}]', '[]'],
    ['if', '{{ if .Values.on }}y{{ else }}n{{ end }}', 'y'],
    ['else if', '{{ if .Values.empty }}a{{ else if eq .Values.name "web" }}b{{ else }}c{{ end }}', 'b'],
    ['with', '{{ with .Values.map.y }}{{ .z }}{{ end }}', 'deep'],
    ['with and else', '{{ with .Values.none }}a{{ else }}b{{ end }}', 'b'],
    [
      'range',
      '{{ range $i, $x := .Values.list }}{{ $i }}{{ $x }}{{ $.Values.name }} {{ end }}',
      '0aweb 1bweb ',
    ],
    ['range over a map', '{{ range $k, $v := .Values.map }}{{ $k }} {{ end }}', 'x y '],
    ['range over nothing', '{{ range .Values.none }}a{{ else }}b{{ end }}', 'b'],
    ['break', '{{ range .Values.list }}{{ if eq . "b" }}{{ break }}{{ end }}{{ . }}{{ end }}', 'a'],
    ['variables', '{{ $x := "a" }}{{ if true }}{{ $x = "b" }}{{ end }}{{ $x }}', 'b'],
    [
      'define and include',
      '{{ define "n" }}<{{ . }}>{{ end }}{{ include "n" .Values.name | upper }}',
      '<WEB>',
    ],
    ['template', '{{ define "n" }}<{{ .Values.name }}>{{ end }}{{ template "n" . }}', '<web>'],
    ['parentheses', '{{ (index .Values.list 1) }}{{ (dict "a" "b").a }}', 'bb'],
    ['and, or', '{{ and .Values.on .Values.name }}{{ or .Values.empty "x" }}', 'webx'],
    ['default', '{{ .Values.empty | default .Chart.AppVersion }}', '1.2'],
    ['printf', '{{ printf "%s-%s:%d" .Release.Name .Chart.Name 3 }}', 'r-c:3'],
    ['quote', '{{ .Values.name | quote }}{{ .Values.count | quote }}', '"web""3"'],
    ['trunc and trimSuffix', '{{ "abc-def" | trunc 4 | trimSuffix "-" }}', 'abc'],
    ['ternary', '{{ ternary "a" "b" .Values.on }}', 'a'],
    ['hasKey', '{{ hasKey .Values "name" }}{{ hasKey .Values "x" }}', 'truefalse'],
    ['toYaml and nindent', 'a:{{ toYaml .Values.map | nindent 2 }}', 'a:\n  x: 1\n  "y":\n    z: deep'],
    ['toYaml of an empty map', '{{ toYaml (dict) }}', '{}'],
    ['indent of lines', '{{ .Values.multi | indent 2 }}', '  one\n  two\n'],
    ['tpl', '{{ tpl "{{ .Values.name }}!" . }}', 'web!'],
    ['merge', '{{ (merge (dict "a" "1") (dict "a" "2" "b" "3")).b }}', '3'],
    [
      'list functions',
      '{{ list "a" "b" | join "," }}{{ len .Values.list }}{{ has "a" .Values.list }}',
      'a,b2true',
    ],
    [
      'semverCompare',
      '{{ semverCompare ">=1.19-0" "v1.31.0" }}{{ semverCompare "<1.19" "v1.31.0" }}',
      'truefalse',
    ],
    ['fromYaml', '{{ (fromYaml "a: b").a }}', 'b'],
    ['until', '{{ range until 3 }}{{ . }}{{ end }}', '012'],
    ['set', '{{ $d := dict }}{{ $_ := set $d "a" "b" }}{{ $d.a }}', 'b'],
    ['floats', '{{ mulf 1.5 3 }} {{ divf 3 2 }} {{ maxf 1.5 2.5 }}', '4.5 1.5 2.5'],
    ['must', '{{ mustToJson (dict "a" 1) }}{{ mustFirst (list "x") }}', '{"a":1}x'],
    [
      'pieces',
      '{{ substr 0 3 "halyard" }} {{ abbrev 5 "halyard winch" }} {{ initials "North Pier" }}',
      'hal ha... NP',
    ],
    [
      'paths',
      '{{ base "/a/b.c" }} {{ dir "/a/b.c" }} {{ ext "b.c" }} {{ clean "/a//b/" }}',
      'b.c /a .c /a/b',
    ],
    ['regexFind', '{{ regexFind "[a-z]+" "47kq9" }}{{ regexFindAll "[0-9]" "4k7" -1 | join "," }}', 'kq4,7'],
    ['regexSplit', '{{ regexSplit "[,;]" "a,b;c" -1 | join "" }}', 'abc'],
    ['splitn', '{{ (splitn ":" 2 "a:b:c")._1 }}', 'b:c'],
    ['chunk', '{{ len (chunk 2 (list 1 2 3)) }}', '2'],
    ['pluck', '{{ pluck "a" (dict "a" 1) (dict "b" 2) | first }}', '1'],
    ['certificates', '{{ $c := genSelfSignedCert "a" nil nil 365 }}{{ if $c.Cert }}y{{ end }}', 'y'],
    ['deepEqual', '{{ deepEqual (list 1) (list 1) }}{{ typeIsLike "string" "a" }}', 'truetrue'],
    ['urlParse', '{{ (urlParse "https://a.example:1/b?c").host }}', 'a.example:1'],
    ['lookup', '{{ if lookup "v1" "Secret" "" "x" }}a{{ else }}b{{ end }}', 'b'],
  ])('%s', (_, text, result) => {
    expect(render(text)).toBe(result);
  });

  it.each([
    ['an unknown function', '{{ frobnicate . }}', /function "frobnicate" is not known/],
    ['a missing end', '{{ if .Values.on }}', /does not end/],
    ['an end too many', '{{ end }}', /without a block/],
    ['a missing template', '{{ include "x" . }}', /no template "x"/],
    ['a chart that refuses', '{{ fail "no" }}', /refuses its values: no/],
    [
      'endless templates',
      '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}',
      /include each other/,
    ],
    [
      'endless values',
      '{{ $d := dict "a" "b" }}{{ range until 40 }}{{ $d = dict "a" $d "b" $d }}{{ end }}{{ toYaml $d }}',
      /more than/,
    ],
    ['long loops', '{{ range until 100000 }}x{{ end }}', /cannot work/],
    ['nested loops', '{{ range until 9999 }}{{ range until 9999 }}x{{ end }}{{ end }}', /steps/],
    [
      'a loop of heavy functions',
      '{{ range until 9999 }}{{ repeat 50000 "a" | sha256sum }}{{ end }}',
      /steps/,
    ],
    [
      'a loop of patterns',
      '{{ $s := repeat 9000 "a" }}{{ range until 9999 }}{{ regexMatch "(a|b|ab)*c" $s }}{{ end }}',
      /steps/,
    ],
    [
      'a loop over a large value',
      '{{ $l := until 9999 }}{{ range until 9999 }}{{ toJson $l }}{{ end }}',
      /steps|longer/,
    ],
    ['a pattern that is a large program', '{{ regexMatch "((a{99}){99}){99}" "a" }}', /cannot work/],
    ['a pattern that is none', '{{ regexMatch "(" "a" }}', /cannot work/],
  ])('refuses %s', (_, text, message) => {
    expect(() => render(text)).toThrow(message);
  });

  it.each([
    [
      'a pattern that needs exponential time elsewhere',
      '{{ regexMatch "(a+)+$" (printf "%sb" (repeat 9000 "a")) }}',
      'false',
    ],
    ['a pattern of degree four', '{{ regexMatch "^a*a*a*a*b$" (repeat 9000 "a") }}', 'false'],
    ['flags of Go', '{{ regexMatch "(?i)^AB$" "ab" }}', 'true'],
    [
      'groups in a replacement',
      '{{ regexReplaceAll "pier ([0-9]+)" "pier 7, pier 12" "quay ${1}" }}',
      'quay 7, quay 12',
    ],
    ['all of them', '{{ regexFindAll "[0-9]+" "a1b22" -1 | join "," }}', '1,22'],
    ['pieces', '{{ regexSplit "l+" "halls" -1 | join "," }}', 'ha,s'],
  ])('matches %s', (_, text, expected) => {
    expect(render(text).trim()).toContain(expected);
  });

  it('throws nothing but errors with a reason on anything, and ends', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{- ',
      ' -}}',
      'if ',
      'end',
      'else ',
      'range ',
      '.Values',
      '.x',
      '$',
      '$a',
      ':=',
      '=',
      '|',
      '(',
      ')',
      '"',
      '`',
      'define "a"',
      'include "a" .',
      'toYaml ',
      'nindent 2',
      ' ',
      '\n',
      '1',
      '/*',
      '*/',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          render(pieces.join(''));
        } catch (error) {
          expect(error instanceof SeaworthyError || error instanceof RangeError).toBe(true);
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

const chart = {
  'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "2.3"\n',
  'web/values.yaml': `image:
  repository: registry.example.com/web
  tag: latest
hostNetwork: true
securityContext:
  privileged: true
  runAsUser: 0
resources: {}
enabled: true
`,
  'web/templates/_helpers.tpl': `{{- define "web.name" -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- define "web.labels" -}}
app: {{ include "web.name" . }}
{{- end }}
`,
  'web/templates/deployment.yaml': `{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.name" . }}
  namespace: shop
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  template:
    metadata:
      labels:
        {{- include "web.labels" . | nindent 8 }}
    spec:
      hostNetwork: {{ .Values.hostNetwork }}
      hostPID: true
      containers:
        - name: {{ .Chart.Name }}
          securityContext:
            {{- toYaml .Values.securityContext | nindent 12 }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
{{- end }}
`,
};

async function placesOf(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const found = await configFindingsIn(files);
  return new Map(
    found.map(({ rule, locations: [place] }) => [
      rule,
      place.at === 'file' ? `${place.path}:${place.line}` : '',
    ]),
  );
}

async function reasonsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const reported = await runConfig({ facts: configFacts(files) });
  return reported.flatMap((one) => (one.kind === 'gap' ? [one.reason] : []));
}

describe('charts', () => {
  it('land on the line of the values that is the cause, or of the template', async () => {
    const places = await placesOf(chart);
    expect(places.get('privileged-container')).toBe('web/values.yaml:6');
    expect(places.get('root-user')).toBe('web/values.yaml:7');
    expect(places.get('image-tag-latest')).toBe('web/values.yaml:3');
    expect(places.get('host-network')).toBe('web/values.yaml:4');
    expect(places.get('host-pid')).toBe('web/templates/deployment.yaml:16');
    expect(await reasonsOf(chart)).toEqual([]);
  });

  it('judge only what the values switch on', async () => {
    const off = {
      ...chart,
      'web/values.yaml': chart['web/values.yaml'].replace('enabled: true', 'enabled: false'),
    };
    expect(await configFindingsIn(off)).toEqual([]);
  });

  it('give their values to the charts in them', async () => {
    const files = {
      'top/Chart.yaml': 'apiVersion: v2\nname: top\ndependencies: [{ name: web, condition: web.on }]\n',
      'top/values.yaml': 'web:\n  securityContext:\n    privileged: false\n',
      ...Object.fromEntries(Object.entries(chart).map(([path, text]) => [`top/charts/${path}`, text])),
    };
    expect((await placesOf(files)).has('privileged-container')).toBe(false);
    const off = { ...files, 'top/values.yaml': 'web: { on: false }\n' };
    expect(await configFindingsIn(off)).toEqual([]);
  });

  it('tell what they could not render', async () => {
    const broken = {
      ...chart,
      'web/templates/other.yaml': 'apiVersion: v1\nkind: Pod\nspec: {{ frobnicate . }}\n',
    };
    expect((await reasonsOf(broken)).join()).toMatch(/not rendered: the function "frobnicate" is not known/);
    const alone = { 'templates/pod.yaml': 'apiVersion: v1\nkind: Pod\nspec: {{ spec }}\n' };
    expect((await reasonsOf(alone)).join()).toMatch(/lies in no chart/);
    const missing = {
      ...chart,
      'web/Chart.yaml': `${chart['web/Chart.yaml']}dependencies:\n  - name: redis\n`,
    };
    expect((await reasonsOf(missing)).join()).toMatch(/"redis" that it depends on is not here/);
  });
});
