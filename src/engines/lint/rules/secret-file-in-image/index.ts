import { nameOf } from '../../../../core/paths.js';
import { type Command, placeOf, type Run } from '../../models/commands/run.js';
import { ds, type Hit, type Rule } from '../../rule.js';
import { repair } from './repair.js';
import { isOfSettings, weightOfCopy } from './weight.js';

export const rule: Rule = {
  id: 'secret-file-in-image',
  title: 'Secret file goes into the image',
  severity: 'high',
  aliases: [...ds(31), 'CIS-DI-0010'],
  fix: 'Mount it with RUN --mount=type=secret where the build needs it, and give it when the container starts (env_file, a mount) where the program does.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  effect: { files: { gone: [''] } },
  repair,
  check: function* (file) {
    const { model, runs } = file;
    for (const { steps } of model.stages) {
      for (const step of steps) {
        const { effective } = step;
        if (effective.keyword !== 'COPY' && effective.keyword !== 'ADD') continue;
        if (effective.flags.some(({ name }) => name === 'from')) continue;
        const paths = effective.json ?? effective.words;
        const target = paths.at(-1);
        for (const path of paths.slice(0, -1)) {
          if (
            isSecretFile(path.value) &&
            !isPackageKey(path.value, target?.value ?? '', runs) &&
            !isOfSettings(path.value, file)
          )
            yield { ...effective.args.spanOf(path), ...weightOfCopy(path.value, step, file) } satisfies Hit;
        }
        if (
          target &&
          /^["']?\$\{?(?:GOOGLE_APPLICATION_CREDENTIALS|AWS_SHARED_CREDENTIALS_FILE|AWS_CONFIG_FILE|KUBECONFIG)\}?/.test(
            target.raw,
          )
        ) {
          yield { ...effective.args.spanOf(target), detail: target.value.slice(0, 80) };
        }
      }
    }
    for (const { commands, mounts } of runs) {
      if (mounts.some(({ type }) => type === 'secret' || type === 'ssh')) continue;
      for (const command of commands) {
        const words = command.args.map(({ value }) => value);
        const isAws =
          command.name === 'aws' &&
          words[0] === 'configure' &&
          words[1] === 'set' &&
          /key|token/.test(words[2] ?? '');
        const isGcloud =
          command.name === 'gcloud' &&
          words[0] === 'auth' &&
          words.some((word) => word.startsWith('--key-file'));
        if (isAws || isGcloud) yield { ...placeOf(command, command), detail: `${command.name} ${words[0]}` };
      }
    }
  },
};

const secretNames =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.env(?:\.(?:local|prod|production))?|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.htpasswd|\.git-credentials|credentials\.json|service[-_]?account[\w-]{0,40}\.json|kubeconfig|\.kube\/config|\.docker\/config\.json|\.aws\/(?:credentials|config)|\.aws\/?|\.ssh\/?|[\w.-]{0,80}(?:\.p12|\.pfx|\.jks|\.keystore|\.kdbx|\.key))$/;

function isSecretFile(path: string): boolean {
  return path.length < 300 && secretNames.test(path) && !/\.pub$|public/.test(path);
}

/** A public key that packages are verified by, as its name, its place or the command that takes it shows. */
function isPackageKey(path: string, target: string, runs: readonly Run[]): boolean {
  if (!path.endsWith('.key') || /priv|secret/i.test(path)) return false;
  const name = nameOf(path);
  return (
    /(?:^|[._-])(?:gpg|pgp|asc|release)\.key$/i.test(name) ||
    /\/(?:trusted\.gpg\.d|keyrings|rpm-gpg|apk\/keys)(?:\/|$)/.test(target) ||
    runs.some(({ commands }) => commands.some((command) => importsKey(command, name)))
  );
}

function importsKey({ name: program, args }: Command, name: string): boolean {
  const words = args.map(({ value }) => value);
  const isImport = program === 'apt-key' ? words.includes('add') : words.some((word) => importing.test(word));
  return isImport && words.some((word) => nameOf(word) === name);
}

const importing = /^--(?:import|dearmou?r)$/;
