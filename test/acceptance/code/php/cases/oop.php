<?php
class Input
{
    private $data;
    public function __construct() { $this->data = array_merge($_GET, $_POST); }
    public function get($key, $default = null) { return $this->data[$key] ?? $default; }
    public function int($key) { return (int) $this->get($key); }
    public static function all() { return $_POST; }
}

class Database
{
    private $pdo;
    public function __construct($dsn) { $this->pdo = new PDO($dsn); }
    public function fetch($sql, $params = [])
    {
        $stmt = $this->pdo->prepare($sql); // FLAW 89
        $stmt->execute($params);
        return $stmt->fetchAll();
    }
    public function run($sql) { return $this->pdo->exec($sql); } // FLAW 89
}

class View
{
    private $vars = [];
    public function assign($name, $value) { $this->vars[$name] = $value; return $this; }
    public function escape($text) { return htmlspecialchars($text, ENT_QUOTES); }
    public function show()
    {
        echo "<h1>" . $this->vars['title'] . "</h1>"; // FLAW 79
        echo "<p>" . $this->escape($this->vars['body']) . "</p>";
    }
}

class Logger
{
    public static function write($line) { file_put_contents('/var/log/app.log', $line . "\n", FILE_APPEND); }
}

class Shell
{
    public function run(string $program, array $args): string
    {
        $parts = array_map('escapeshellarg', $args);
        return shell_exec($program . ' ' . implode(' ', $parts));
    }
    public function unsafe(string $program, array $args): string
    {
        return shell_exec($program . ' ' . implode(' ', $args)); // FLAW 78
    }
}

$input = new Input();
$db = new Database('sqlite:x.db');
$db->fetch("SELECT * FROM t WHERE n = '" . $input->get('n') . "'");
$db->fetch('SELECT * FROM t WHERE n = ?', [$input->get('n')]);
$db->fetch('SELECT * FROM t WHERE id = ' . $input->int('id'));
$db->run("DELETE FROM t WHERE n = '{$input->get('n')}'");
$view = new View();
$view->assign('title', $input->get('title'))->assign('body', $input->get('body'))->show();
$shell = new Shell();
$shell->run('convert', [$input->get('file')]);
$shell->unsafe('convert', [$input->get('file')]);
Logger::write($input->get('q'));
$config = parse_ini_file('app.ini');
$url = $config['api'] . '/items?q=' . urlencode($input->get('q'));
$body = file_get_contents($url);
$client = new Client(['base_uri' => $config['api']]);
$client->get('/items/' . $input->get('id'));
$ch = curl_init('https://' . $input->get('host') . '/status'); // FLAW 918
$handler = [new Input(), 'get'];
call_user_func($handler, 'x');
$callbacks = ['a' => fn () => 1, 'b' => fn () => 2];
if (isset($callbacks[$input->get('cb')])) {
    $callbacks[$input->get('cb')]();
}
$class = 'App\\' . ucfirst($input->get('type'));
$object = new $class(); // FLAW 470
$sorted = $input->get('list', []);
usort($sorted, fn ($a, $b) => strcmp($a, $b));
foreach (Input::all() as $k => $v) {
    printf('<li>%s: %s</li>', $k, $v); // FLAW 79
    printf('<li>%s: %s</li>', htmlspecialchars($k), htmlspecialchars($v));
}
$json = json_encode(Input::all());
echo $json;
header('Content-Type: application/json');
echo json_encode(['ok' => true, 'q' => $input->get('q')]);
$tmp = tempnam(sys_get_temp_dir(), 'app');
file_put_contents($tmp, $input->get('body'));
unlink($tmp);
$hash = password_hash($input->get('password'), PASSWORD_DEFAULT);
$token = bin2hex(random_bytes(32));
setcookie('token', $token, ['expires' => time() + 3600, 'path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
$xml = new DOMDocument();
$xml->load('config.xml');
$xml->loadXML($input->get('xml'), LIBXML_NONET);
$date = date($input->get('format'));
$lang = $input->get('lang');
$lang = in_array($lang, ['en', 'de']) ? $lang : 'en';
require "lang/$lang.php";
