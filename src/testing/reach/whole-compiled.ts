import { cargoProject, goMod, goVendor, nugetLock } from './projects.js';

/** A command in Rust. */
export const rust = {
  ...cargoProject(['clap', 'serde', 'tokio', 'anyhow', 'lazy_static', 'fnv', 'base64', 'hex'], {
    clap: ['strsim'],
    strsim: [],
    serde: ['serde_derive'],
    serde_derive: [],
    tokio: ['mio'],
    mio: [],
    anyhow: [],
    lazy_static: [],
    fnv: [],
    base64: ['adler'],
    adler: [],
    hex: [],
  }),
  'src/main.rs':
    'mod code;\n\n#[derive(serde::Serialize)]\nstruct Row { hex: String }\n\n#[tokio::main]\nasync fn main() -> anyhow::Result<()> {\n    let base64 = code::encode();\n    clap::Command::new("x").get_matches();\n    println!("{base64}");\n    Ok(())\n}\n',
  'src/code.rs': 'pub fn encode() -> String {\n    String::new()\n}\n',
};

/** A server in Go with vendored modules. */
export const golang = {
  ...goMod(
    ['example.com/router', 'example.com/log', 'example.com/old', 'example.com/metrics'],
    ['example.com/deep', 'example.com/olddeep'],
  ),
  ...goVendor(
    {
      'example.com/router': ['example.com/router'],
      'example.com/log': ['example.com/log'],
      'example.com/deep': ['example.com/deep'],
      'example.com/metrics': ['example.com/metrics'],
      'example.com/old': [],
      'example.com/olddeep': [],
    },
    {
      'example.com/router': ['example.com/deep'],
      'example.com/log': [],
      'example.com/deep': [],
      'example.com/metrics': [],
    },
  ),
  'main.go':
    'package main\n\nimport (\n\t"example.com/router"\n\t_ "example.com/metrics"\n)\n\nfunc main() { router.New() }\n',
  'debug.go':
    '//go:build debug\n\npackage main\n\nimport "example.com/log"\n\nfunc init() { log.Print("x") }\n',
};

/** An API in C#. */
export const dotnet = {
  ...nugetLock(['Own.Json', 'Own.Log', 'Own.Orm', 'Own.Csv', 'Own.Legacy'], {
    'Own.Json': ['Own.Text'],
    'Own.Text': [],
    'Own.Log': [],
    'Own.Orm': [],
    'Own.Csv': [],
    'Own.Legacy': ['Own.Legacy.Core'],
    'Own.Legacy.Core': [],
  }),
  'Program.cs':
    'using Own.Json;\nvar app = WebApplication.Create();\napp.MapGet("/", () => JsonWriter.Write(new { csv = 1 }));\napp.Run();\n',
  'appsettings.json':
    '{ "Logging": { "Using": ["Own.Log"] }, "Store": { "Provider": "Own.Orm.Sqlite, Own.Orm" } }',
};
