import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';

/** Where a text comes from, what is done to it (and whether it stays), and where it is used. */
const sources = [
  'param := r.URL.Query().Get("v")',
  'param := r.FormValue("v")',
  'param := r.PostFormValue("v")',
  'param := r.Header.Get("X-V")',
  'values := r.URL.Query()["v"]\n\tparam := ""\n\tif len(values) > 0 { param = values[0] }',
  'cookie, err := r.Cookie("v")\n\tif err != nil { return }\n\tparam := cookie.Value',
  'body, err := io.ReadAll(r.Body)\n\tif err != nil { return }\n\tparam := string(body)',
  'var in input\n\tif err := json.NewDecoder(r.Body).Decode(&in); err != nil { return }\n\tparam := in.V',
  'parts := strings.Split(r.PathValue("v"), "/")\n\tparam := parts[1]',
];

const changes: readonly (readonly [code: string, keeps: boolean])[] = [
  ['bar := param', true],
  ['bar := "fixed"\n\t_ = param', false],
  ['bar := param\n\tbar = "fixed"', false],
  ['n := 106\n\tbar := "safe"\n\tif 7*18+n < 200 { bar = param }', false],
  ['n := 86\n\tbar := "safe"\n\tif 7*42-n > 200 { bar = param }', true],
  ['bar := "x"\n\tif len(param) > 3 { bar = param }', true],
  ['list := []string{"a", param, "b"}\n\tbar := list[2]', false],
  ['list := []string{"a", param, "b"}\n\tbar := list[1]', true],
  ['list := []string{}\n\tlist = append(list, "a")\n\tlist = append(list, param)\n\tbar := list[1]', true],
  ['m := map[string]string{"a": param, "b": "fixed"}\n\tbar := m["b"]', false],
  ['m := map[string]string{}\n\tm["a"] = param\n\tm["b"] = "fixed"\n\tbar := m["a"]', true],
  ['var bar string\n\tswitch "b" {\n\tcase "a":\n\t\tbar = param\n\tcase "b":\n\t\tbar = "x"\n\t}', false],
  ['var bar string\n\tswitch "a" {\n\tcase "a", "c":\n\t\tbar = param\n\tdefault:\n\t\tbar = "x"\n\t}', true],
  ['bar := strings.TrimSpace(strings.ToLower(param))', true],
  ['var b strings.Builder\n\tb.WriteString("a")\n\tb.WriteString(param)\n\tbar := b.String()', true],
  ['bar := fmt.Sprintf("%s!", param)', true],
  ['n, _ := strconv.Atoi(param)\n\tbar := strconv.Itoa(n)', false],
  ['bar := pass(param)', true],
  ['bar := own(param)', false],
  ['bar, _ := two(param)', true],
  ['_, bar := two(param)', false],
  ['b := box{v: param, w: "x"}\n\tbar := b.v', true],
  ['b := &box{v: param, w: "x"}\n\tbar := b.w', false],
  ['bar := ""\n\tfor _, c := range strings.Split(param, ",") { bar += c }', true],
  ['ch := make(chan string, 1)\n\tch <- param\n\tbar := <-ch', true],
  ['f := func(x string) string { return x }\n\tbar := f(param)', true],
  ['ok := false\n\tbar := "x"\n\tif ok && param != "" { bar = param }', false],
  [
    'raw := base64.StdEncoding.EncodeToString([]byte(param))\n\tb, _ := base64.StdEncoding.DecodeString(raw)\n\tbar := string(b)',
    true,
  ],
];

interface Use {
  readonly cwe: number;
  readonly code: string;
  readonly isFlaw: boolean;
}

const uses: readonly Use[] = [
  { cwe: 89, code: 'db.Query("SELECT * FROM u WHERE n = \'" + bar + "\'")', isFlaw: true },
  { cwe: 89, code: 'db.Query(fmt.Sprintf("SELECT * FROM u WHERE n = \'%s\'", bar))', isFlaw: true },
  { cwe: 89, code: 'db.Query("SELECT * FROM u WHERE n = ?", bar)', isFlaw: false },
  { cwe: 78, code: 'exec.Command("sh", "-c", "echo "+bar).Run()', isFlaw: true },
  { cwe: 78, code: 'exec.Command("sh", "-c", "echo").Run()\n\t_ = bar', isFlaw: false },
  { cwe: 22, code: 'os.Open("/srv/" + bar)', isFlaw: true },
  { cwe: 22, code: 'os.Open(filepath.Join("/srv", filepath.Base(bar)))', isFlaw: false },
  { cwe: 22, code: 'if strings.Contains(bar, "..") { return }\n\tos.Open("/srv/" + bar)', isFlaw: false },
  { cwe: 79, code: 'fmt.Fprintf(w, "<b>%s</b>", bar)', isFlaw: true },
  { cwe: 79, code: 'w.Write([]byte("<b>" + html.EscapeString(bar) + "</b>"))', isFlaw: false },
  { cwe: 601, code: 'http.Redirect(w, r, bar, 302)', isFlaw: true },
  { cwe: 601, code: 'http.Redirect(w, r, "/u/"+bar, 302)', isFlaw: false },
  { cwe: 918, code: 'http.Get("https://" + bar + "/x")', isFlaw: true },
  { cwe: 918, code: 'http.Get("https://a.example/" + bar)', isFlaw: false },
  {
    cwe: 90,
    code: 'ldap.NewSearchRequest("dc=x", 2, 0, 0, 0, false, "(uid="+bar+")", nil, nil)',
    isFlaw: true,
  },
  { cwe: 643, code: 'xmlquery.Find(nil, "//u[@n=\'"+bar+"\']")', isFlaw: true },
];

const imports = [
  ...['database/sql', 'encoding/base64', 'encoding/json', 'fmt', 'html', 'io', 'net/http', 'os', 'os/exec'],
  ...['path/filepath', 'strconv', 'strings', 'github.com/antchfx/xmlquery', 'github.com/go-ldap/ldap/v3'],
];

function fileOf(source: string, change: string, use: string): string {
  return `package main
import (
${imports.map((each) => `\t"${each}"`).join('\n')}
)
type input struct{ V string }
type box struct{ v, w string }
func pass(x string) string { return x }
func own(x string) string { return "own" }
func two(x string) (string, string) { return x, "second" }
func handler(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	${source}
	${change}
	${use}
}
`;
}

it('follows what handlers of Go do to a text, and what does not stay of it', async () => {
  const all = uses.flatMap((use, each) =>
    changes.map(([change, keeps], index) => ({
      path: `h${each}_${index}/a.go`,
      text: fileOf(sources[(each * 5 + index) % sources.length] ?? '', change, use.code),
      cwe: use.cwe,
      isFlaw: use.isFlaw && keeps,
      about: `${use.code} · ${change}`,
    })),
  );
  const { findings } = await analyzeFiles(Object.fromEntries(all.map(({ path, text }) => [path, text])));
  const found = new Set(
    findings.flatMap(({ locations: [place], aliases }) =>
      place.at === 'file' ? [`${place.path} ${aliases[0]}`] : [],
    ),
  );
  const wrong = all.filter(({ path, cwe, isFlaw }) => found.has(`${path} CWE-${cwe}`) !== isFlaw);
  expect(wrong.map(({ about, isFlaw }) => `${isFlaw ? 'missed' : 'invented'}: ${about}`)).toEqual([]);
}, 300_000);
