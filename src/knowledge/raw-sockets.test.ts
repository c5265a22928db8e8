import { expect, it } from 'vitest';
import { rawSocketLibrariesIn } from './raw-sockets.js';

it.each([
  ['requirements.txt', 'flask==3.0\nscapy==2.6.1\n', ['scapy']],
  ['requirements-base.txt', 'Python_Nmap>=0.7\n', ['Python_Nmap']],
  ['pyproject.toml', 'dependencies = [\n  "icmplib>=3",\n  "httpx",\n]\n', ['icmplib']],
  ['package.json', '{\n  "dependencies": {\n    "net-ping": "^1.2"\n  }\n}\n', ['net-ping']],
  ['go.mod', 'require (\n\tgithub.com/gopacket/gopacket v1.3.1\n)\n', ['github.com/gopacket/gopacket']],
  ['go.mod', 'require (\n\tgithub.com/gopacket/gopacket v1.3.1 // indirect\n)\n', []],
  ['Cargo.toml', 'pnet = "0.35"\n', ['pnet']],
  ['Gemfile', "gem 'packetfu', '~> 2.0'\n", ['packetfu']],
  ['requirements.txt', 'dpkt\nscapy-helper-for-tide\n', []],
  ['notes.txt', 'scapy\n', []],
])('reads %s: %j', (name, text, expected) => {
  expect(rawSocketLibrariesIn(name, text)).toEqual(expected);
});
