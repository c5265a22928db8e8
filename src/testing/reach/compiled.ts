import { cargoProject, csproj, goMod, goVendor, nugetLock } from './projects.js';
import type { ReachCase } from './run.js';

const yaml = 'gopkg.in/yaml.v3';
const net = 'golang.org/x/net';

export const go: readonly ReachCase[] = [
  {
    name: 'driver for its side effect',
    package: 'github.com/lib/pq',
    is: 'reached',
    files: {
      ...goMod(['github.com/lib/pq']),
      'main.go':
        'package main\n\nimport (\n\t"database/sql"\n\t_ "github.com/lib/pq"\n)\n\nfunc main() { sql.Open("postgres", "") }\n',
    },
  },
  {
    name: 'below another module that is imported',
    package: net,
    is: 'reached',
    files: {
      ...goMod(['github.com/gin-gonic/gin'], [net]),
      'main.go': 'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() { gin.Default().Run() }\n',
    },
  },
  {
    name: 'flawed package below another module',
    package: net,
    is: 'reached',
    symbols: ['golang.org/x/net/http2.Server.ServeConn'],
    files: {
      ...goMod(['github.com/acme/server', net]),
      'main.go':
        'package main\n\nimport (\n\t"github.com/acme/server"\n\t"golang.org/x/net/html"\n)\n\nfunc main() { html.Parse(nil); server.Run() }\n',
    },
  },
  {
    name: 'behind a build constraint',
    package: 'github.com/acme/trace',
    is: 'reached',
    files: {
      ...goMod(['github.com/acme/trace']),
      'main.go': 'package main\n\nfunc main() {}\n',
      'trace_linux.go':
        '//go:build linux\n\npackage main\n\nimport "github.com/acme/trace"\n\nfunc init() { trace.Start() }\n',
    },
  },
  {
    name: 'tool that code generation runs',
    package: 'github.com/acme/mockgen',
    is: 'reached',
    files: {
      ...goMod(['github.com/acme/mockgen']),
      'main.go':
        'package main\n\n//go:generate go run github.com/acme/mockgen/cmd/mockgen\n\nfunc main() {}\n',
    },
  },
  {
    name: 'vendored, and no package of it is in the build',
    package: 'github.com/acme/gone',
    is: 'unused',
    files: {
      ...goMod([yaml, 'github.com/acme/gone']),
      ...goVendor({ [yaml]: [yaml], 'github.com/acme/gone': [] }, { [yaml]: ['errors'] }),
      'main.go': `package main\n\nimport "${yaml}"\n\nfunc main() { yaml.Marshal(1) }\n`,
    },
  },
  {
    name: 'vendored, and another package of it is in the build',
    package: net,
    is: 'unused',
    symbols: ['golang.org/x/net/http2.Server.ServeConn'],
    files: {
      ...goMod([net]),
      ...goVendor({ [net]: [`${net}/html`, `${net}/html/atom`] }, { [`${net}/html`]: [`${net}/html/atom`] }),
      'main.go': `package main\n\nimport "${net}/html"\n\nfunc main() { html.Parse(nil) }\n`,
    },
  },
  {
    name: 'tool line of go.mod',
    package: 'github.com/acme/lint',
    is: 'reached',
    files: {
      'go.mod':
        'module example.com/app\n\ngo 1.24\n\ntool github.com/acme/lint/cmd/lint\n\nrequire github.com/acme/lint v1.0.0\n',
      'main.go': 'package main\n\nfunc main() {}\n',
    },
  },
  {
    name: 'vendored module below another that is used',
    package: 'github.com/acme/low',
    is: 'reached',
    files: {
      ...goMod(['github.com/acme/high'], ['github.com/acme/low']),
      ...goVendor(
        { 'github.com/acme/high': ['github.com/acme/high'], 'github.com/acme/low': ['github.com/acme/low'] },
        { 'github.com/acme/high': ['github.com/acme/low'], 'github.com/acme/low': ['errors'] },
      ),
      'main.go': 'package main\n\nimport "github.com/acme/high"\n\nfunc main() { high.Run() }\n',
    },
  },
];

export const rust: readonly ReachCase[] = [
  {
    name: 'library with another name',
    package: 'md-5',
    is: 'reached',
    files: {
      ...cargoProject(['md-5'], { 'md-5': [] }),
      'src/main.rs': 'use md5::Digest;\nfn main() { md5::Md5::new(); }\n',
    },
  },
  {
    name: 'library with a name of its own',
    package: 'fancy-pants-io',
    is: 'reached',
    files: {
      ...cargoProject(['fancy-pants-io'], { 'fancy-pants-io': [] }),
      'src/main.rs': 'fn main() { pants::wear(); }\n',
    },
  },
  {
    name: 'renamed in the manifest',
    package: 'rand',
    is: 'reached',
    files: {
      ...cargoProject(
        ['rand'],
        { rand: [] },
        '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\nold_rand = { package = "rand", version = "1" }\n',
      ),
      'src/main.rs': 'fn main() { old_rand::random::<u8>(); }\n',
    },
  },
  {
    name: 'inside a macro',
    package: 'lazy_static',
    is: 'reached',
    files: {
      ...cargoProject(['lazy_static'], { lazy_static: [] }),
      'src/main.rs':
        '#[macro_use]\nextern crate lazy_static;\nlazy_static! { static ref A: u8 = 1; }\nfn main() {}\n',
    },
  },
  {
    name: 'in the build script',
    package: 'cc',
    is: 'reached',
    files: {
      ...cargoProject(['cc'], { cc: [] }),
      'src/main.rs': 'fn main() {}\n',
      'build.rs': 'fn main() { cc::Build::new().file("a.c").compile("a"); }\n',
    },
  },
  {
    name: 'allocator by a crate that is reached',
    package: 'jemalloc-sys',
    is: 'reached',
    files: {
      ...cargoProject(['jemallocator'], { jemallocator: ['jemalloc-sys'], 'jemalloc-sys': [] }),
      'src/main.rs':
        '#[global_allocator]\nstatic A: jemallocator::Jemalloc = jemallocator::Jemalloc;\nfn main() {}\n',
    },
  },
  {
    name: 'no file names it',
    package: 'chrono',
    is: 'unused',
    files: {
      ...cargoProject(['serde', 'chrono'], { serde: [], chrono: [] }),
      'src/main.rs': 'use serde::Serialize;\n\n#[derive(Serialize)]\nstruct A;\n\nfn main() {}\n',
    },
  },
  {
    name: 'brought in by one that no file names',
    package: 'time',
    is: 'unused',
    files: {
      ...cargoProject(['serde', 'chrono'], { serde: [], chrono: ['time'], time: [] }),
      'src/main.rs': 'use serde::Serialize;\nmod parts;\nfn main() { parts::run(); }\n',
      'src/parts.rs': 'pub fn run() { std::process::exit(0); }\n',
    },
  },
  {
    isUnprovable: true,
    name: 'none of its functions is called, and no other crate could',
    package: 'smallvec',
    is: 'unused',
    symbols: ['smallvec::SmallVec::insert_many'],
    files: {
      ...cargoProject(['smallvec'], { smallvec: [] }),
      'src/main.rs':
        'use smallvec::SmallVec;\n\nfn main() { let mut v: SmallVec<[u8; 4]> = SmallVec::new(); v.push(1); }\n',
    },
  },
  {
    name: 'in an example only',
    package: 'clap',
    is: 'reached',
    files: {
      ...cargoProject(['clap'], { clap: [] }),
      'src/lib.rs': 'pub fn a() {}\n',
      'examples/demo.rs': 'use clap::Parser;\nfn main() {}\n',
    },
  },
  {
    name: 'forgotten, with what it brings in',
    package: 'openssl-sys',
    is: 'unused',
    files: {
      ...cargoProject(['serde', 'openssl'], { serde: [], openssl: ['openssl-sys'], 'openssl-sys': [] }),
      'src/lib.rs':
        '#[derive(serde::Serialize)]\npub struct A { pub b: u8 }\nimpl A { pub fn max() -> u8 { u8::MAX } }\n',
    },
  },
];

export const dotnet: readonly ReachCase[] = [
  {
    name: 'extension in the namespace of the framework',
    package: 'Swashbuckle.AspNetCore',
    is: 'reached',
    files: {
      ...csproj('Swashbuckle.AspNetCore'),
      'Program.cs': 'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddSwaggerGen();\n',
    },
  },
  {
    name: 'namespace with another name',
    package: 'DotNetZip',
    is: 'reached',
    files: { ...csproj('DotNetZip'), 'Program.cs': 'using Ionic.Zip;\nnew ZipFile("a");\n' },
  },
  {
    name: 'global using in the project file',
    package: 'Newtonsoft.Json',
    is: 'reached',
    files: {
      ...csproj('Newtonsoft.Json'),
      'Directory.Build.props':
        '<Project><ItemGroup><Using Include="Newtonsoft.Json" /></ItemGroup></Project>\n',
      'Program.cs': 'JsonConvert.SerializeObject(1);\n',
    },
  },
  {
    name: 'sink of the logger in settings',
    package: 'Serilog.Sinks.Seq',
    is: 'reached',
    files: {
      ...csproj('Serilog', 'Serilog.Sinks.Seq'),
      'appsettings.json': '{"Serilog": {"WriteTo": [{"Name": "Seq"}]}}',
      'Program.cs':
        'using Serilog;\nLog.Logger = new LoggerConfiguration().ReadFrom.Configuration(c).CreateLogger();\n',
    },
  },
  {
    name: 'provider by the name of a connection',
    package: 'System.Data.SqlClient',
    is: 'reached',
    files: {
      ...csproj('System.Data.SqlClient'),
      'App.config':
        '<configuration><connectionStrings><add name="a" providerName="System.Data.SqlClient"/></connectionStrings></configuration>\n',
      'Program.cs': 'using System.Data.Common;\nDbProviderFactories.GetFactory(name);\n',
    },
  },
  {
    name: 'directive in a page',
    package: 'Humanizer',
    is: 'reached',
    files: {
      ...csproj('Humanizer'),
      'Pages/_ViewImports.cshtml': '@using Humanizer\n',
      'Program.cs': 'var app = WebApplication.Create(args);\napp.Run();\n',
    },
  },
  {
    name: 'below a package that is used',
    package: 'Microsoft.Identity.Client',
    is: 'reached',
    files: {
      ...nugetLock(['Azure.Identity'], {
        'Azure.Identity': ['Microsoft.Identity.Client'],
        'Microsoft.Identity.Client': [],
      }),
      'Program.cs': 'using Azure.Identity;\nnew DefaultAzureCredential();\n',
    },
  },
  {
    isUnprovable: true,
    name: 'nothing names it',
    package: 'RestSharp',
    is: 'unused',
    files: {
      ...nugetLock(['Newtonsoft.Json', 'RestSharp'], { 'Newtonsoft.Json': [], RestSharp: [] }),
      'Program.cs': 'using Newtonsoft.Json;\nJsonConvert.SerializeObject(1);\n',
    },
  },
  {
    isUnprovable: true,
    name: 'brought in by one that nothing names',
    package: 'BouncyCastle.Cryptography',
    is: 'unused',
    files: {
      ...nugetLock(['Newtonsoft.Json', 'MailKit'], {
        'Newtonsoft.Json': [],
        MailKit: ['BouncyCastle.Cryptography'],
        'BouncyCastle.Cryptography': [],
      }),
      'Program.cs': 'using Newtonsoft.Json;\nJsonConvert.SerializeObject(1);\n',
    },
  },
  {
    name: 'analyser of the build',
    package: 'Acme.Analyzers',
    is: 'reached',
    files: {
      ...nugetLock(['Acme.Analyzers'], { 'Acme.Analyzers': [] }),
      'Program.cs': 'System.Console.WriteLine(1);\n',
    },
  },
];
