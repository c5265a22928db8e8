import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'unneeded-packages',
  title: 'Tools of developers and intruders are in it',
  severity: 'low',
  aliases: cis('4.3'),
  expected: 'only what the program needs',
  fix: 'Build in one stage and copy the result to a smaller one; leave out what only people need.',
  references: [cisDocker, 'https://docs.docker.com/build/building/multi-stage/'],
  image: ({ packages }) => {
    const found = [...new Set(packages.filter((name) => tools.has(name)))].sort();
    return found.length === 0 ? [] : [{ setting: 'packages', actual: found.join(', ') }];
  },
};

const tools = new Set([
  'build-essential',
  'gcc',
  'g++',
  'make',
  'cmake',
  'git',
  'gdb',
  'strace',
  'tcpdump',
  'nmap',
  'netcat-openbsd',
  'netcat-traditional',
  'socat',
  'telnet',
  'inetutils-telnet',
  'openssh-server',
  'dropbear',
  'sudo',
  'doas',
  'vim',
  'emacs',
]);
