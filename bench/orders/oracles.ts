import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an ecosystem's own tool says of `a<TAB>b` lines: `-1`, `0`, `1`, or `!` where one of the two is no version to it. */
export interface Oracle {
  readonly tool: string;
  readonly answers: (pairs: string, folder: string) => string;
}

const perl = `use Dpkg::Version; while (<STDIN>) { chomp; my ($a, $b) = split /\\t/;
  my ($x, $y) = map { Dpkg::Version->new($_, check => 1) } ($a, $b);
  print defined $x && defined $y ? ($x <=> $y) : '!', "\\n"; }`;
const perlPart = `use Dpkg::Version qw(version_compare_part); while (<STDIN>) { chomp; my ($a, $b) = split /\\t/;
  print version_compare_part($a, $b), "\\n"; }`;
const python = `import sys
from packaging.version import Version, InvalidVersion
for line in sys.stdin:
    a, b = line.rstrip('\\n').split('\\t')
    try: x, y = Version(a), Version(b); print(-1 if x < y else 1 if x > y else 0)
    except InvalidVersion: print('!')`;
const nuget = `import sys, re
def key(v):
    m = re.fullmatch(r'(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?', v)
    if not m: return None
    pre = [(0, int(p), '') if p.isdigit() else (1, 0, p.lower()) for p in m[5].split('.')] if m[5] else None
    return ([int(m[i] or 0) for i in range(1, 5)], pre is None, pre or [])
for line in sys.stdin:
    x, y = (key(v) for v in line.rstrip('\\n').split('\\t'))
    print('!' if x is None or y is None else (x > y) - (x < y))`;
const solv = `import sys, re, solv
grammar = re.compile(r'[0-9]+(\\.[0-9]+)*[a-z]?(_(alpha|beta|pre|rc|cvs|svn|git|hg|p)[0-9]*)*(~[0-9a-f]+)?(-r[0-9]+)?')
pool = solv.Pool(); pool.setdisttype(pool.DISTTYPE_APK); repo = pool.add_repo('r')
x, y = repo.add_solvable(), repo.add_solvable()
for line in sys.stdin:
    a, b = line.rstrip('\\n').split('\\t')
    if not grammar.fullmatch(a) or not grammar.fullmatch(b): print('!'); continue
    x.evr, y.evr = a, b
    c = x.evrcmp(y); print(-1 if c < 0 else 1 if c > 0 else 0)`;
const rows = `import sys, re
for line in sys.stdin:
    a, b = line.rstrip('\\n').split('\\t')
    if not all(re.fullmatch(r'[0-9]+([.-][0-9]+)*', v) for v in (a, b)): print('!'); continue
    x, y = ([int(p) for p in re.split('[.-]', v)] for v in (a, b)); print((x > y) - (x < y))`;
const ruby = `STDIN.each_line { |l| a, b = l.chomp.split("\\t", -1)
  puts(Gem::Version.correct?(a) && Gem::Version.correct?(b) && a != '' && b != '' ? (Gem::Version.new(a) <=> Gem::Version.new(b)) : '!') }`;
const php = `require 'Composer/Semver/autoload.php'; $p = new Composer\\Semver\\VersionParser();
while (($l = fgets(STDIN)) !== false) { [$a, $b] = explode("\\t", rtrim($l, "\\n"));
  try { $x = $p->normalize($a); $y = $p->normalize($b); } catch (Throwable $e) { echo "!\\n"; continue; }
  if (strpos($x, 'dev-') === 0 || strpos($y, 'dev-') === 0) { echo "!\\n"; continue; }
  echo Composer\\Semver\\Comparator::lessThan($x, $y) ? -1 : (Composer\\Semver\\Comparator::greaterThan($x, $y) ? 1 : 0), "\\n"; }`;
const node = (compare: string) => `const semver = require('/usr/lib/node_modules/npm/node_modules/semver');
for (const line of require('fs').readFileSync(0, 'utf8').trimEnd().split('\\n')) { const [a, b] = line.split('\\t');
  console.log(semver.valid(a) && semver.valid(b) ? semver.${compare}(a, b) : '!'); }`;
const go = `package main
import ("bufio"; "fmt"; "os"; "strings")
func main() { s := bufio.NewScanner(os.Stdin); for s.Scan() { p := strings.Split(s.Text(), "\\t")
  if IsValid(p[0]) && IsValid(p[1]) { fmt.Println(Compare(p[0], p[1])) } else { fmt.Println("!") } } }`;
const java = `import org.apache.maven.artifact.versioning.ComparableVersion;
public class Order { public static void main(String[] x) throws Exception {
  var in = new java.io.BufferedReader(new java.io.InputStreamReader(System.in)); String l; var out = new StringBuilder();
  while ((l = in.readLine()) != null) { String[] p = l.split("\\t", -1);
    out.append(Integer.signum(new ComparableVersion(p[0]).compareTo(new ComparableVersion(p[1])))).append('\\n'); }
  System.out.print(out); } }`;
const rust = `use std::io::BufRead;
fn main() { for line in std::io::stdin().lock().lines() { let line = line.unwrap(); let mut p = line.split('\\t');
  match (semver::Version::parse(p.next().unwrap()), semver::Version::parse(p.next().unwrap())) {
    (Ok(a), Ok(b)) => println!("{}", a.cmp_precedence(&b) as i32), _ => println!("!") } } }`;

const piped =
  (program: string, ...args: string[]) =>
  (pairs: string) =>
    execFileSync(program, args, { input: pairs, encoding: 'utf8', maxBuffer: 2 ** 28 });

export const oracles: Readonly<Record<string, Oracle>> = {
  apk: { tool: 'libsolv, APK', answers: piped('/usr/bin/python3', '-c', solv) },
  composer: { tool: 'composer/semver', answers: piped('php', '-r', php) },
  deb: { tool: 'Dpkg::Version', answers: piped('perl', '-e', perl) },
  gem: { tool: 'Gem::Version', answers: piped('ruby', '-e', ruby) },
  go: { tool: 'golang.org/x/mod/semver', answers: byGo },
  maven: { tool: 'ComparableVersion', answers: byJava },
  'number-list': { tool: 'by documentation', answers: piped('/usr/bin/python3', '-c', rows) },
  nuget: { tool: 'by documentation', answers: piped('/usr/bin/python3', '-c', nuget) },
  opam: { tool: 'Dpkg::Version, one part', answers: piped('perl', '-e', perlPart) },
  pep440: { tool: 'packaging', answers: piped('/usr/bin/python3', '-c', python) },
  pub: { tool: 'semver compareBuild', answers: piped('node', '-e', node('compareBuild')) },
  rpm: { tool: 'rpm', answers: byRpm },
  semver: { tool: 'semver of npm', answers: piped('node', '-e', node('compare')) },
  cargo: { tool: 'semver of Rust', answers: byRust },
};

function byRpm(pairs: string, folder: string): string {
  const file = join(folder, 'pairs');
  writeFileSync(file, pairs);
  // A comparison of versions that rpm refuses ends the script, so each line is tried.
  const lua = `local function well(v) v = v:gsub('^%d+:', '') return (v:match('^[%w._+~^]+$') or v:match('^[%w._+~^]+%-[%w._+~^]+$')) ~= nil end for line in io.lines('${file}') do local a, b = line:match('^(.-)\\t(.*)$') local ok, r = pcall(function() if not well(a) or not well(b) then error() end local x, y = rpm.ver(a), rpm.ver(b) return x < y and -1 or (y < x and 1 or 0) end) print((ok and r or '!')..'\\n') end`;
  return spawnSync('rpm', ['--eval', `%{lua: ${lua}}`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    .stdout.split('\n')
    .filter(Boolean)
    .join('\n');
}

function byGo(pairs: string, folder: string): string {
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  const work = join(folder, 'go');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'go.mod'), 'module main\n');
  const source = execFileSync('sed', [
    's/^package semver/package main/',
    `${root}/src/cmd/vendor/golang.org/x/mod/semver/semver.go`,
  ]);
  writeFileSync(join(work, 'semver.go'), source);
  writeFileSync(join(work, 'main.go'), go);
  return execFileSync('go', ['run', '.'], { cwd: work, input: pairs, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

function byJava(pairs: string, folder: string): string {
  const file = join(folder, 'Order.java');
  writeFileSync(file, java);
  return piped('java', '-cp', '/usr/share/maven/lib/*', file)(pairs);
}

function byRust(pairs: string, folder: string): string {
  const work = join(folder, 'rust');
  mkdirSync(join(work, 'src'), { recursive: true });
  const crate = '/usr/share/cargo/registry/semver-1.0.23';
  if (!existsSync(crate)) throw new Error('Install librust-semver-dev first.');
  writeFileSync(
    join(work, 'Cargo.toml'),
    `[package]\nname = "order"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\nsemver = { path = "${crate}", default-features = false, features = ["std"] }\n`,
  );
  writeFileSync(join(work, 'src/main.rs'), rust);
  return execFileSync('cargo', ['run', '-q', '--offline'], {
    cwd: work,
    input: pairs,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
}

export function scratch<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-orders-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
