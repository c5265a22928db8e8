import { composerProject } from './projects.js';
import type { ReachCase } from './run.js';

const psr4 = (namespace: string) => ({ autoload: { 'psr-4': { [namespace]: 'src/' } } });
const start = "<?php\nrequire __DIR__ . '/vendor/autoload.php';\n";

export const php: readonly ReachCase[] = [
  {
    name: 'namespace that has nothing of the name',
    package: 'league/flysystem-aws-s3-v3',
    is: 'reached',
    files: {
      ...composerProject(['league/flysystem-aws-s3-v3'], {
        'league/flysystem-aws-s3-v3': psr4('League\\Flysystem\\AwsS3V3\\'),
      }),
      'index.php': `${start}use League\\Flysystem\\AwsS3V3\\AwsS3V3Adapter;\nnew AwsS3V3Adapter();\n`,
    },
  },
  {
    name: 'namespace of another vendor',
    package: 'ramsey/uuid',
    is: 'reached',
    files: {
      ...composerProject(['ramsey/uuid'], { 'ramsey/uuid': psr4('Rhumsaa\\Uuid\\') }),
      'index.php': `${start}echo \\Rhumsaa\\Uuid\\Uuid::uuid4();\n`,
    },
  },
  {
    name: 'file that always runs',
    package: 'acme/helpers',
    is: 'reached',
    files: {
      ...composerProject(['acme/helpers'], { 'acme/helpers': { autoload: { files: ['helpers.php'] } } }),
      'index.php': `${start}echo slug('A b');\n`,
    },
  },
  {
    name: 'provider that the framework finds',
    package: 'acme/debugbar',
    is: 'reached',
    files: {
      ...composerProject(['laravel/framework', 'acme/debugbar'], {
        'laravel/framework': psr4('Illuminate\\'),
        'acme/debugbar': {
          ...psr4('Acme\\Debugbar\\'),
          extra: { laravel: { providers: ['Acme\\Debugbar\\ServiceProvider'] } },
        },
      }),
      'public/index.php': `${start}use Illuminate\\Foundation\\Application;\nnew Application();\n`,
    },
  },
  {
    name: 'client that a discovery finds',
    package: 'guzzlehttp/guzzle',
    is: 'reached',
    files: {
      ...composerProject(['php-http/discovery', 'guzzlehttp/guzzle'], {
        'php-http/discovery': { ...psr4('Http\\Discovery\\'), type: 'composer-plugin' },
        'guzzlehttp/guzzle': { ...psr4('GuzzleHttp\\'), provide: ['psr/http-client-implementation'] },
      }),
      'index.php': `${start}use Http\\Discovery\\Psr18ClientDiscovery;\nPsr18ClientDiscovery::find();\n`,
    },
  },
  {
    name: 'class in a file of services',
    package: 'monolog/monolog',
    is: 'reached',
    files: {
      ...composerProject(['symfony/dependency-injection', 'monolog/monolog'], {
        'symfony/dependency-injection': psr4('Symfony\\Component\\DependencyInjection\\'),
        'monolog/monolog': psr4('Monolog\\'),
      }),
      'config/services.yaml': 'services:\n  log:\n    class: Monolog\\Logger\n',
      'index.php': `${start}use Symfony\\Component\\DependencyInjection\\ContainerBuilder;\nnew ContainerBuilder();\n`,
    },
  },
  {
    name: 'class by a doubled backslash in JSON',
    package: 'acme/queue',
    is: 'reached',
    files: {
      ...composerProject(['acme/queue'], { 'acme/queue': psr4('Hoppla\\') }),
      'config.json': '{"queue": "Hoppla\\\\Redis"}',
      'index.php': `${start}$c = json_decode(file_get_contents('config.json'), true);\n$q = new $c['queue']();\n`,
    },
  },
  {
    name: 'used by a package that suggests it',
    package: 'predis/predis',
    is: 'reached',
    files: {
      ...composerProject(['symfony/cache', 'predis/predis'], {
        'symfony/cache': { ...psr4('Symfony\\Component\\Cache\\'), requireDev: ['predis/predis'] },
        'predis/predis': psr4('Predis\\'),
      }),
      'index.php': `${start}use Symfony\\Component\\Cache\\Adapter\\RedisAdapter;\nRedisAdapter::createConnection(getenv('CACHE'));\n`,
    },
  },
  {
    name: 'program of a package in a script',
    package: 'robmorgan/phinx',
    is: 'reached',
    files: {
      ...composerProject(
        ['robmorgan/phinx'],
        { 'robmorgan/phinx': { ...psr4('Phinx\\'), bin: ['bin/phinx'] } },
        { scripts: { deploy: 'phinx migrate' } },
      ),
      'index.php': start,
    },
  },
  {
    name: 'class map without namespace',
    package: 'tecnickcom/tcpdf',
    is: 'reached',
    files: {
      ...composerProject(['tecnickcom/tcpdf'], {
        'tecnickcom/tcpdf': { autoload: { classmap: ['tcpdf.php'] } },
      }),
      'index.php': `${start}$pdf = new TCPDF();\n`,
    },
  },
  {
    name: 'class map of names that the lockfile does not have',
    package: 'acme/old',
    is: 'reached',
    files: {
      ...composerProject(['acme/old'], { 'acme/old': { autoload: { classmap: ['lib/'] } } }),
      'index.php': `${start}$mailer = new SwiftishMailer();\n`,
    },
  },
  {
    name: 'no file has its namespace',
    package: 'dompdf/dompdf',
    is: 'unused',
    files: {
      ...composerProject(['twig/twig', 'dompdf/dompdf'], {
        'twig/twig': psr4('Twig\\'),
        'dompdf/dompdf': psr4('Dompdf\\'),
      }),
      'index.php': `${start}use Twig\\Environment;\nnew Environment($loader);\n`,
    },
  },
  {
    name: 'brought in by one that no file names',
    package: 'phenx/php-svg-lib',
    is: 'unused',
    files: {
      ...composerProject(['twig/twig', 'dompdf/dompdf'], {
        'twig/twig': psr4('Twig\\'),
        'dompdf/dompdf': { ...psr4('Dompdf\\'), require: ['phenx/php-svg-lib'] },
        'phenx/php-svg-lib': psr4('Svg\\'),
      }),
      'index.php': `${start}use Twig\\Environment;\nnew Environment($loader);\n`,
    },
  },
  {
    name: 'sibling of the same vendor is used',
    package: 'symfony/yaml',
    is: 'unused',
    files: {
      ...composerProject(['symfony/console', 'symfony/yaml'], {
        'symfony/console': psr4('Symfony\\Component\\Console\\'),
        'symfony/yaml': psr4('Symfony\\Component\\Yaml\\'),
      }),
      'bin.php': `${start}use Symfony\\Component\\Console\\Application;\n(new Application())->run();\n`,
    },
  },
  {
    name: 'older style of autoload',
    package: 'pimple/pimple',
    is: 'unused',
    files: {
      ...composerProject(['slim/slim', 'pimple/pimple'], {
        'slim/slim': psr4('Slim\\'),
        'pimple/pimple': { autoload: { 'psr-0': { Pimple: 'src/' } } },
      }),
      'index.php': `${start}use Slim\\App;\n(new App())->run();\n`,
    },
  },
  {
    name: 'class by a constant in a template',
    package: 'acme/markdown',
    is: 'reached',
    files: {
      ...composerProject(['acme/markdown'], { 'acme/markdown': psr4('Parsedown\\') }),
      'views/page.phtml': '<?= \\Parsedown\\Text::render($text) ?>\n',
      'index.php': "<?php\nrequire 'vendor/autoload.php';\ninclude 'views/page.phtml';\n",
    },
  },
  {
    name: 'bundle in a list of classes',
    package: 'acme/audit-bundle',
    is: 'reached',
    files: {
      ...composerProject(['acme/audit-bundle'], {
        'acme/audit-bundle': { ...psr4('Acme\\AuditBundle\\'), type: 'symfony-bundle' },
      }),
      'config/bundles.php': "<?php\nreturn [Acme\\AuditBundle\\AcmeAuditBundle::class => ['all' => true]];\n",
      'index.php': "<?php\nrequire 'vendor/autoload.php';\n",
    },
  },
  {
    name: 'forgotten client',
    package: 'acme/ftp',
    is: 'unused',
    files: {
      ...composerProject(['slim/slim', 'acme/ftp'], {
        'slim/slim': psr4('Slim\\'),
        'acme/ftp': psr4('Acme\\Ftp\\'),
      }),
      'index.php':
        "<?php\nrequire 'vendor/autoload.php';\n$app = Slim\\Factory\\AppFactory::create();\n$app->run();\n",
    },
  },
];

/** A Slim application with its lockfile. */
export const slim = {
  ...composerProject(
    [
      'slim/slim',
      'own/container',
      'twig/twig',
      'own/mailer',
      'own/helpers',
      'own/pdf',
      'own/csv',
      'own/slug',
      'own/geo',
      'own/old-orm',
    ],
    {
      'slim/slim': { ...psr4('Slim\\'), require: ['own/psr'], suggest: ['own/psr-http'] },
      'own/psr': psr4('Own\\Psr\\'),
      'own/psr-http': psr4('Own\\Http\\'),
      'own/container': psr4('Own\\Container\\'),
      'twig/twig': psr4('Twig\\'),
      'own/mailer': psr4('Own\\Mailer\\'),
      'own/helpers': { autoload: { files: ['src/helpers.php'] } },
      'own/pdf': psr4('Own\\Pdf\\'),
      'own/csv': psr4('Own\\Csv\\'),
      'own/slug': psr4('Own\\Slug\\'),
      'own/geo': psr4('Own\\Geo\\'),
      'own/old-orm': { ...psr4('Own\\Orm\\'), require: ['own/inflector'] },
      'own/inflector': psr4('Own\\Inflector\\'),
    },
  ),
  'public/index.php':
    "<?php\nrequire '../vendor/autoload.php';\n$settings = require '../settings.php';\n$container = new Own\\Container\\Container($settings);\n$app = Slim\\Factory\\AppFactory::create();\n$app->get('/', fn ($q, $r) => $container->get('view')->render($r, 'home.twig'));\n$app->run();\n",
  'settings.php':
    "<?php\nreturn ['view' => 'Twig\\\\Environment', 'mailer' => ['class' => 'Own\\\\Mailer\\\\Smtp']];\n",
  'templates/home.twig': '<h1>{{ title }}</h1>\n',
  'src/Slug.php': '<?php\nnamespace App;\nfinal class Slug { public string $slug; public string $geo; }\n',
};
