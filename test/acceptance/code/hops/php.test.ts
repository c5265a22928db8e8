import { describe, expect, it } from 'vitest';
import { analyzeFiles, type FlowFiles } from '../../../../src/testing/accept-flow.js';

/** One way in: the file that a framework calls, which hands what it was given to `SearchService`. */
interface Way {
  readonly title: string;
  readonly handler: string;
}

/** One way out: what the last of five calls does with `$key`, and the same done right. */
interface End {
  readonly kind: string;
  readonly cwe: number;
  readonly bad: string;
  readonly good: string;
}

const ways: readonly Way[] = [
  {
    title: 'plain page',
    handler: `<?php
require_once __DIR__ . '/../Service/SearchService.php';
require_once __DIR__ . '/../Model/Finder.php';
$service = new SearchService($_GET['q']);
$service->answer();`,
  },
  {
    title: 'plain page, helper function and heredoc',
    handler: `<?php
function param(string $name, $default = null)
{
    return $_REQUEST[$name] ?? $default;
}
$term = <<<TEXT
{$_SERVER['HTTP_X_TERM']}
TEXT;
$service = new SearchService(param('q', '') . $term);
$service->answer();`,
  },
  {
    title: 'Laravel controller',
    handler: `<?php
namespace App\\Http\\Controllers;

use App\\Service\\SearchService;
use Illuminate\\Http\\Request;

class SearchController extends Controller
{
    public function index(Request $request)
    {
        $service = new SearchService($request->input('q'));
        return response()->json($service->answer());
    }
}`,
  },
  {
    title: 'Laravel closure',
    handler: `<?php
use App\\Service\\SearchService;
use Illuminate\\Support\\Facades\\Route;

Route::get('/search/{term}', function (string $term) {
    (new SearchService($term))->answer();
});`,
  },
  {
    title: 'Laravel form request',
    handler: `<?php
namespace App\\Http\\Controllers;

class SearchController extends Controller
{
    public function store(StoreSearchRequest $request)
    {
        ['q' => $term] = $request->validated();
        (new SearchService($term))->answer();
        return back();
    }
}`,
  },
  {
    title: 'Symfony, attributes',
    handler: `<?php
namespace App\\Controller;

use App\\Service\\SearchService;
use Symfony\\Component\\HttpFoundation\\Request;
use Symfony\\Component\\HttpFoundation\\Response;

class SearchController extends AbstractController
{
    #[Route('/search', methods: ['GET'])]
    public function search(Request $request): Response
    {
        $service = new SearchService($request->query->get('q', ''));
        $service->answer();
        return new Response('ok');
    }
}`,
  },
  {
    title: 'Symfony, path parameter',
    handler: `<?php
namespace App\\Controller;

class SearchController extends AbstractController
{
    #[Route('/search/{slug}')]
    public function show(string $slug): Response
    {
        (new SearchService($slug))->answer();
        return new Response('ok');
    }
}`,
  },
  {
    title: 'Slim',
    handler: `<?php
use Slim\\Factory\\AppFactory;
$app = AppFactory::create();
$app->get('/search', function ($request, $response, $args) {
    $params = $request->getQueryParams();
    (new SearchService($params['q']))->answer();
    return $response;
});`,
  },
  {
    title: 'CodeIgniter',
    handler: `<?php
class Search extends CI_Controller
{
    public function index()
    {
        $service = new SearchService($this->input->get('q'));
        $service->answer();
    }
}`,
  },
  {
    title: 'WordPress',
    handler: `<?php
add_action('wp_ajax_search', 'handle_search');
function handle_search()
{
    $service = new SearchService(wp_unslash($_POST['q']));
    $service->answer();
    wp_die();
}`,
  },
];

const ends: readonly End[] = [
  {
    kind: 'sql',
    cwe: 89,
    bad: `$pdo->query("SELECT * FROM t WHERE k = '$key'")`,
    good: `$pdo->query('SELECT * FROM t WHERE k = ' . $pdo->quote($key))`,
  },
  {
    kind: 'command',
    cwe: 78,
    bad: `shell_exec("grep $key x.log")`,
    good: `shell_exec('grep ' . escapeshellarg($key))`,
  },
  {
    kind: 'path',
    cwe: 22,
    bad: `file_get_contents("/srv/pages/$key")`,
    good: `file_get_contents('/srv/pages/' . basename($key))`,
  },
  {
    kind: 'html',
    cwe: 79,
    bad: 'print("<b>$key</b>")',
    good: 'print("<b>" . htmlspecialchars($key) . "</b>")',
  },
  {
    kind: 'redirect',
    cwe: 601,
    bad: "header('Location: ' . $key)",
    good: "header('Location: /search?q=' . urlencode($key))",
  },
  {
    kind: 'ssrf',
    cwe: 918,
    bad: 'curl_init($key)',
    good: "curl_init('https://gauges.example/moorings/' . $key)",
  },
  { kind: 'code', cwe: 94, bad: 'eval("return $key;")', good: 'intval($key)' },
  {
    kind: 'deserialise',
    cwe: 502,
    bad: 'unserialize($key)',
    good: "unserialize($key, ['allowed_classes' => false])",
  },
];

function filesOf(handler: string, last: string): FlowFiles {
  return {
    'src/Controller/entry.php': `${handler}\n`,
    'src/Service/SearchService.php': `<?php
namespace App\\Service;

use App\\Model\\Finder;

class SearchService
{
    private Finder $finder;

    public function __construct(private $term)
    {
        $this->finder = new Finder();
    }

    public function answer()
    {
        return $this->run($this->cleaned());
    }

    private function cleaned(): string
    {
        return trim($this->term);
    }

    private function run(string $text)
    {
        return array_map(fn ($each) => $this->finder->findAll($each), [$text]);
    }
}
`,
    'src/Model/Finder.php': `<?php
namespace App\\Model;

class Finder
{
    public function findAll(string $key)
    {
        return self::last(['key' => $key]);
    }

    private static function last(array $options)
    {
        $pdo = new \\PDO('sqlite::memory:');
        $key = $options['key'];
        return ${last};
    }
}
`,
  };
}

describe('five calls over three files', () => {
  for (const { title, handler } of ways)
    for (const { kind, cwe, bad, good } of ends) {
      it(`${title}: ${kind}`, async () => {
        const { findings } = await analyzeFiles(filesOf(handler, bad));
        const found = findings.filter(({ aliases }) => aliases.includes(`CWE-${cwe}`));
        expect(found.length).toBeGreaterThan(0);
        const [{ evidence, locations }] = found as unknown as [(typeof findings)[number]];
        expect(locations[0]).toMatchObject({ path: 'src/Model/Finder.php', line: 15 });
        const trace = evidence.kind === 'dataflow' ? evidence.trace : [];
        const paths = new Set(trace.map((each) => (each.at === 'file' ? each.path : '')));
        expect(paths.size).toBe(3);
      });
      it(`${title}: ${kind}, done right`, async () => {
        const { findings } = await analyzeFiles(filesOf(handler, good));
        expect(findings.filter(({ aliases }) => aliases.includes(`CWE-${cwe}`))).toEqual([]);
      });
    }
});
