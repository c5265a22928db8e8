import { lintDockerfile } from './src/engines/lint/lint.js';
import { rules } from './src/engines/lint/rules/index.generated.js';
const cases: Record<string,string> = {
 envpath: 'FROM a:1\nENV PATH\n', copyuser: 'FROM a:1\nCOPY --user=me a b\n', barehc: 'FROM a:1\nHEALTHCHECK\n', hcnocmd:'FROM a:1\nHEALTHCHECK --interval=5s curl x\n',
 file: 'FROM a:1\nENV DB_PASSWORD_FILE=/run/x TOKEN_FILE=x\n', version: 'FROM a:1\nENV TOKEN_VERSION=1 AUTH_VERSION=2\nARG SECRET_VERSION\n', gpg: 'FROM a:1\nENV GPG_KEY 7169\nENV GPG_KEYS 1\nARG NODE_GPG_KEY=1\n',
 copyfrom: 'FROM a:1\nCOPY --from=nginx:1.29 /a /b/\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/\nCOPY --from=nginx /x /y/\nCOPY --from=nginx:latest /x /y/\n',
 distclean: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl=1 && apt-get dist-clean\nRUN apt-get update && apt-get install -y --no-install-recommends curl=1 && apt-get distclean\n',
 yarnv: 'FROM node:24\nRUN yarn --version\nRUN yarn -v && yarn config set x y\nRUN yarn help\n',
 filerepo: 'FROM alpine:3.22\nRUN apk add --no-cache --repository file:///pkgs x=1\nRUN pip install --no-cache-dir --index-url file:///w x==1\nRUN yum install -y file:///x-1.rpm && yum clean all\nRUN echo "deb file:///srv x main" > /etc/apt/sources.list\nRUN echo "deb [trusted=yes] file:///srv x main" > /etc/apt/sources.list\n',
 win: '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nWORKDIR C:\\app\nCOPY a C:/x/\nCOPY a C:\\x\\\nWORKDIR "C:\\Program Files\\x"\nRUN dir C:\\\nSHELL ["powershell"]\nRUN Get-Item x\nENTRYPOINT ["C:\\\\app\\\\x.exe"]\nUSER ContainerUser\n',
 win2: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR /app\nCOPY . .\nVOLUME C:\\data\nCMD app.exe\n',
 arg: 'FROM a:1 AS base\nARG X=1\nENV Y=1\nFROM base\nRUN echo "$X $Y"\nCOPY ${X}/a /b/\n',
 verbs: 'FROM a:1\nRUN dnf -y upgrade\nRUN dnf distro-sync -y\nRUN microdnf install -y x-1 && microdnf clean all\nRUN microdnf update\nRUN apt full-upgrade -y\nRUN aptitude safe-upgrade -y\nRUN aptitude install x\nRUN pipx install black\nRUN pipx install black==1\nRUN dnf5 install -y x\nRUN tdnf install -y x\n',
 mounts: 'FROM debian:13\nRUN --mount=type=tmpfs,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y --no-install-recommends x=1\nRUN --mount=type=cache,target=/root/.cache pip install x==1\nRUN --mount=type=cache,target=/root/.cache/pip pip install x==1\nRUN --mount=type=cache,target=/var/cache/libdnf5 dnf install -y x-1\nRUN --mount=type=tmpfs,target=/var/cache dnf install -y x-1\nRUN --mount=type=cache,target=/var/cache/zypp zypper install -y x=1\nRUN --mount=type=tmpfs,dst=/var/cache/apk apk add x=1\n',
 inline: 'FROM a:1\n# check=skip=JSONArgsRecommended\nCMD a b\n',
};
for (const [k,t] of Object.entries(cases)) { const r=lintDockerfile({path:'Dockerfile',text:t,today:'2026-01-01',rules}); console.log('==',k); for(const p of r.problems) if(!['healthcheck','no-user'].includes(p.rule.id)) console.log('  ',r.dockerfile.lines.positionOf(p.hit.start).line,p.rule.id,p.hit.detail??'',p.severity,p.aliases.join(',').slice(0,50)); for(const g of r.gaps) console.log('  gap',g.reason);}
