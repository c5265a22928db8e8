<?php
/*
 * A bakery's shop with an office behind a sign-in, in PHP without a framework: 30 flaws and 30 repaired twins, in another shape than observatory.py.
 *
 *   php -S 127.0.0.1:PORT bakery.php        (as nobody; PHP_CLI_SERVER_WORKERS=4)     sign in: baker / Sauerteig-3
 *   php bakery.php --cases                  what is true of each address, for score.ts
 *
 * Filters that can be passed, values that are shown on other pages, numbers without quotes, select boxes and radio buttons, forms in forms of
 * scripts (XMLHttpRequest with FormData, URLSearchParams), a redirect by script, errors as JSON problem documents with status 422.
 */
error_reporting(0);
$web = PHP_SAPI === 'cli-server';
$room = sys_get_temp_dir() . '/bakery-' . ($web ? $_SERVER['SERVER_PORT'] : 0);
if ($web && !is_dir($room)) { mkdir($room); mkdir("$room/leaflets"); file_put_contents("$room/leaflets/rye.txt", "Rye bread: dark, keeps for a week.\n"); file_put_contents("$room/leaflets/bun.txt", "Buns: white, for one day.\n"); file_put_contents("$room/hours.inc", "<?php echo 'Open from 6 to 18'; ?>"); }
function db() {
  global $room; static $db;
  if ($db) return $db;
  $new = !file_exists("$room/shop.db");
  $db = new PDO("sqlite:$room/shop.db", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 10]);
  if ($new) $db->exec("create table bread(id integer primary key, name text, flour text, price real); insert into bread values (1,'Rye','dark',4.2),(2,'Bun','white',0.6),(3,'Spelt','dark',5.1),(4,'Plait','white',3.9); create table notes(id integer primary key, author text, body text); create table people(name text, pin text); insert into people values ('ida','4711'),('ole','1234');");
  return $db;
}
function h($v) { return htmlspecialchars($v, ENT_QUOTES, 'UTF-8'); }
function rows($sql, $args = []) { $s = db()->prepare($sql); $s->execute($args); return $s->fetchAll(PDO::FETCH_NUM); }
function listed($found) { return $found ? '<ul>' . implode('', array_map(fn($r) => '<li>' . h(implode(', ', $r)) . '</li>', $found)) . '</ul>' : '<p>Sold out.</p>'; }
class Hamper { public $items = []; public $log = ''; function __wakeup() { if ($this->log !== '') { $GLOBALS['left'] = (string) $this->log; } } }

/* slug real, slug fake, area, category, CWE, place, name, value that the page starts with, what it does (value, is it the flawed one) */
$cases = [];
function pair($area, $slugs, $category, $cwe, $place, $name, $start, $act, $more = []) {
  foreach (explode(' ', $slugs) as $i => $slug) $GLOBALS['cases']["/$area/$slug"] = ['area' => $area, 'slug' => $slug, 'category' => $category, 'cwe' => $cwe, 'place' => $place, 'name' => $name, 'start' => $start, 'act' => $act, 'real' => $i === 0] + $more;
}
pair('shop', 'loaves breads', 'sql', 89, 'query', 'under', '5', fn($v, $r) => listed($r ? rows("select name from bread where price < $v and id > 0") : rows('select name from bread where price < ?', [(float) $v])));
pair('shop', 'flours grains', 'sql', 89, 'query', 'flour', 'dark', fn($v, $r) => listed($r ? rows("select name from bread where flour = '" . str_replace(' ', '', $v) . "'") : rows('select name from bread where flour = ?', [str_replace(' ', '', $v)])), ['options' => ['dark', 'white']]);
pair('shop', 'stock supply', 'sql', 89, 'form', 'bread', 'Rye', fn($v, $r) => count($r ? rows("select 1 from bread where name in ('$v')") : rows('select 1 from bread where name = ?', [$v])) ? '<p>We have it.</p>' : '<p>Not today.</p>');
pair('office', 'memo slip', 'sql', 89, 'xhr', 'body', 'Order flour', function ($v, $r) { if ($r) db()->exec("insert into notes(author, body) values ('baker', '" . substr($v, 0, 300) . "')"); else rows('insert into notes(author, body) values (?, ?)', ['baker', $v]); db()->exec('delete from notes where id < (select max(id) from notes) - 20'); return '<p>Noted.</p>'; });
pair('shop', 'item piece', 'sql', 89, 'path', '', '2', fn($v, $r) => listed(rows('select name, price from bread where id = ' . ($r ? $v : (int) $v))));
pair('shop', 'season time', 'sql', 89, 'cookie', 'season', 'Spelt', fn($v, $r) => listed($r ? rows("select price from bread where name = \"$v\"") : rows('select price from bread where name = ?', [$v])));
pair('shop', 'hello welcome', 'xss', 79, 'query', 'guest', 'Ida', fn($v, $r) => '<textarea>' . ($r ? $v : h($v)) . '</textarea>');
pair('shop', 'link anchor', 'xss', 79, 'query', 'back', '/shop', fn($v, $r) => '<a href="' . ($r || preg_match('#^/[a-z]*$#', $v) ? h($v) : '/') . '">Back</a>');
pair('shop', 'label tag', 'xss', 79, 'form', 'colour', 'red', fn($v, $r) => "<p style='x' title='" . ($r ? str_replace(['<', '>'], '', $v) : h($v)) . "'>Label</p>");
pair('shop', 'search seek', 'xss', 79, 'xhr', 'words', 'bun', fn($v, $r) => '<p>Nothing for ' . ($r ? str_ireplace('<script', '', $v) : strip_tags($v)) . '</p>');
pair('shop', 'notice hint', 'xss', 79, 'query', 'why', 'taste', fn($v, $r) => '<!-- asked for ' . ($r ? $v : str_replace(['<', '>'], '', $v)) . ' --><p>Thank you.</p>');
pair('shop', 'plan setup', 'xss', 79, 'query', 'setup', 'week', fn($v, $r) => '<script>var setup = ' . ($r ? "'" . addcslashes($v, "'") . "'" : json_encode($v, JSON_HEX_TAG | JSON_HEX_APOS | JSON_HEX_QUOT)) . ';</script>');
pair('office', 'board wall', 'xss stored', 79, 'form', 'note', 'Oven cleaned', function ($v, $r) { global $room; $f = "$room/" . ($r ? 'board' : 'wall'); file_put_contents($f, substr((file_exists($f) ? file_get_contents($f) : '') . "\n" . $v, -4000)); return '<p>Pinned.</p>'; });
pair('shop', 'agent client', 'xss', 79, 'header', 'User-Agent', '', fn($v, $r) => '<p>You use ' . ($r ? $v : h($v)) . '</p>');
pair('office', 'oven stove', 'command', 78, 'form', 'host', 'localhost', function ($v, $r) { return '<pre>' . h((string) shell_exec('echo checking ' . ($r ? str_replace([';', '&&'], '', $v) : escapeshellarg($v)) . ' 2>&1')) . '</pre>'; });
pair('office', 'printer press', 'command', 78, 'xhr', 'sheet', 'rye.txt', function ($v, $r) { shell_exec('cat "' . ($r ? $v : preg_replace('/[^\w.]/', '', $v)) . '" >/dev/null 2>&1'); return '<p>Sent to the printer.</p>'; });
pair('shop', 'leaflet flyer', 'path', 22, 'query', 'leaflet', 'rye.txt', function ($v, $r) { global $room; $p = "$room/leaflets/" . ($r ? str_replace('../', '', $v) : basename($v)); return is_file($p) ? '<pre>' . h(file_get_contents($p)) . '</pre>' : '<p>No such leaflet.</p>'; });
pair('shop', 'page leaf', 'path', 22, 'query', 'show', 'hours', function ($v, $r) { global $room; ob_start(); if ($r) include(strpos($v, '/') === false ? "$room/$v.inc" : $v); elseif ($v === 'hours') include("$room/hours.inc"); return ob_get_clean(); });
pair('shop', 'sum total', 'code', 94, 'query', 'sum', '2*3', function ($v, $r) { if (!$r && !preg_match('#^[\d+*. -]{1,40}$#', $v)) throw new Exception('sum'); return '<p>' . h((string) eval("return $v;")) . '</p>'; });
pair('office', 'recipe formula', 'code', 94, 'form', 'scale', '2', function ($v, $r) { if ($r) eval("\$x = $v;"); elseif (!is_numeric($v)) throw new Exception('scale'); return '<p>Recipe kept.</p>'; });
pair('shop', 'hamper trolley', 'deserial', 502, 'cookie', 'hamper', base64_encode(serialize(['Rye'])), function ($v, $r) { $o = $r ? unserialize(base64_decode($v)) : unserialize(base64_decode($v), ['allowed_classes' => false]); if ($o === false) throw new Exception('hamper'); return '<p>' . (is_array($o) ? count($o) : 1) . ' in the hamper</p>'; });
pair('office', 'delivery shipment', 'xxe', 611, 'xml', 'town', '<delivery><town>Ulm</town><count>3</count></delivery>', function ($v, $r) { $d = new DOMDocument(); if (!$d->loadXML($v, $r ? LIBXML_NOENT | LIBXML_DTDLOAD : LIBXML_NONET)) throw new Exception('xml'); return '<p>To ' . h($d->getElementsByTagName('town')->item(0)->textContent ?? '') . '</p>'; });
pair('shop', 'picture image', 'ssrf', 918, 'query', 'from', 'https://pictures.bakery.example/rye.png', function ($v, $r) { if (!$r && parse_url($v, PHP_URL_HOST) !== 'pictures.bakery.example') throw new Exception('host'); $d = @file_get_contents($v, false, stream_context_create(['http' => ['timeout' => 2]]), 0, 500); return '<p>' . ($d === false ? 'No picture' : strlen($d) . ' bytes') . '</p>'; });
pair('shop', 'go leave', 'redirect', 601, 'query', 'then', '/shop', function ($v, $r) { header('Location: ' . ($r || preg_match('#^/(?![/\\\\])[\w/]*$#', $v) ? $v : '/')); http_response_code(302); return ''; });
pair('shop', 'jump hop', 'redirect', 601, 'query', 'next', '/shop', fn($v, $r) => '<meta http-equiv="refresh" content="0;url=' . h($r || preg_match('#^/(?![/\\\\])[\w/]*$#', $v) ? $v : '/') . '">');
pair('office', 'staff team', 'xpath', 643, 'query', 'name', 'ida', function ($v, $r) { $d = new DOMDocument(); $d->loadXML('<t><p n="ida">oven</p><p n="ole">till</p></t>'); $x = new DOMXPath($d); if (!$r && !preg_match('/^\w+$/', $v)) throw new Exception('name'); $n = $x->query("//p[@n='$v']"); if ($n === false) throw new Exception('query'); return '<p>Works at: ' . h(implode(' ', array_map(fn($e) => $e->textContent, iterator_to_array($n)))) . '</p>'; });
pair('shop', 'member friend', 'sql', 89, 'json', 'card', ['member' => ['card' => 'ida'], 'points' => 3], fn($v, $r) => json_encode(['known' => count($r ? rows("select name from people where name = '$v'") : rows('select name from people where name = ?', [$v])) > 0]));
pair('shop', 'greet salute', 'template', 1336, 'json', 'text', ['card' => ['text' => 'Dear guest', 'size' => 'A6']], fn($v, $r) => json_encode(['card' => $r ? preg_replace_callback('/\{\{(.{1,80}?)\}\}/s', fn($m) => (string) eval("return {$m[1]};"), $v) : str_replace('{{name}}', 'Ida', $v)]));
pair('shop', 'mark stamp', 'crlf', 113, 'query', 'mark', 'a', function ($v, $r) { return "\0header:" . ($r ? $v : preg_replace('/[\r\n]/', '', $v)); });
pair('shop', 'origin source', 'cors', 942, 'none', '', '', function ($v, $r) { if (empty($_SESSION['name'])) { http_response_code(401); return json_encode(['title' => 'sign in']); } header('Access-Control-Allow-Origin: ' . ($r && isset($_SERVER['HTTP_ORIGIN']) ? $_SERVER['HTTP_ORIGIN'] : 'https://bakery.example')); header('Access-Control-Allow-Credentials: true'); return json_encode(['name' => 'baker', 'phone' => '+49 731 5550199']); });
// PHP refuses line ends in header(), so the pair "mark" cannot be flawed here; it stays as two twins.
$cases['/shop/mark']['real'] = false;

if (!$web) {
  if (in_array('--cases', $argv)) { echo json_encode(array_map(fn($p, $c) => ['path' => $p, 'category' => $c['category'], 'cwe' => $c['cwe'], 'real' => $c['real'], 'place' => $c['place'], 'name' => $c['name'], 'how' => '', 'sink' => $c['slug'], 'style' => ''] + ($c['category'] === 'xss stored' ? ['shownAt' => '/office/show-' . $c['slug']] : []), array_keys($cases), $cases)), "\n"; }
  exit;
}

/* ---- the shop ---- */
session_name('BAKERYSID'); session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true]);
$_SESSION['stamp'] ??= bin2hex(random_bytes(16));
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
function page($title, $body) { header('Content-Type: text/html; charset=utf-8'); header('X-Content-Type-Options: nosniff'); echo "<!doctype html><html lang='en'><meta charset='utf-8'><title>" . h($title) . " | Bakery</title><nav><a href='/'>Home</a> <a href='/account'>Account</a></nav><article><h1>" . h($title) . "</h1>$body</article><aside>Oven at " . random_int(200, 260) . " degrees, " . date('H:i:s') . '</aside></html>'; exit; }
function problem($status, $detail) { http_response_code($status); header('Content-Type: application/problem+json'); echo json_encode(['type' => 'about:blank', 'title' => 'Unprocessable', 'status' => $status, 'detail' => $detail, 'instance' => bin2hex(random_bytes(6))]); exit; }
function stamp() { return "<input type='hidden' name='stamp' value='{$_SESSION['stamp']}'>"; }
function entry($path, $c) {
  [$n, $v] = [$c['name'], is_array($c['start']) ? '' : h($c['start'])];
  $field = isset($c['options']) ? "<select name='$n'>" . implode('', array_map(fn($o) => "<option>$o</option>", $c['options'])) . '</select>' : "<input name='$n' value='$v'>";
  switch ($c['place']) {
    case 'query': return "<form action='$path'>$field<input type='radio' name='unit' value='piece' checked><button name='send' value='1'>Go</button></form>";
    case 'form': return "<form method='post' action='/nowhere'>" . stamp() . "$field<button formaction='$path'>Send</button></form>";
    case 'xhr': return "<script>post('$path', '$n', " . json_encode($c['start']) . ')</script>';
    case 'json': return "<script>json('$path', " . json_encode($c['start']) . ')</script>';
    case 'xml': return "<script>xml('$path', " . json_encode($c['start']) . ')</script>';
    case 'path': return "<a href='$path/$v'>$v</a>";
    default: return "<a href='$path'>" . h($c['slug']) . '</a>';
  }
}
if ($path === '/bakery.js') { header('Content-Type: application/javascript'); echo <<<'JS'
var Bakery = { token: document.querySelector("input[name=stamp]").value };
function post(to, name, value) { var d = new URLSearchParams(); d.append(name, value); d.append('stamp', Bakery.token); var x = new XMLHttpRequest(); x.open('POST', to); x.setRequestHeader('X-Requested-With', 'XMLHttpRequest'); x.send(d); }
function json(to, data) { return fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) }).then(function (r) { return r.json(); }); }
function xml(to, text) { var x = new XMLHttpRequest(); x.open('POST', to); x.setRequestHeader('Content-Type', 'application/xml'); x.send(text); }
JS; exit; }
if ($path === '/') page('Bakery', "<p><a href='/shop'>Shop</a> <a href='/office'>Office</a></p>");
if ($path === '/enter') {
  if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (hash_equals($_SESSION['stamp'], $_POST['stamp'] ?? '') && ($_POST['who'] ?? '') === 'baker' && ($_POST['word'] ?? '') === 'Sauerteig-3') { session_regenerate_id(true); $_SESSION['name'] = 'baker'; echo "<script>location.replace('/account')</script>"; exit; }
    page('Enter', '<p>That did not work.</p><a href="/enter">Again</a>');
  }
  page('Enter', "<form method='post'>" . stamp() . "<input name='who'><input type='password' name='word'><button>Enter</button></form>");
}
$in = !empty($_SESSION['name']);
if ($path === '/leave-now') { session_destroy(); header('Location: /'); exit; }
if ($path === '/account') $in ? page('Account', "<p>You are baker. <a href='/leave-now'>Sign out</a></p>") : page('Account', "<p>Strangers <a href='/enter'>enter here</a>.</p>");
if (str_starts_with($path, '/office') && !$in) { http_response_code(403); page('Staff only', "<p><a href='/enter'>Enter</a></p>"); }
if ($path === '/shop' || $path === '/office') {
  foreach ($cases as $p => $c) if ($c['place'] === 'cookie' && $c['area'] === substr($path, 1)) setcookie($c['name'] . ($c['real'] ? '' : '_'), $c['start'], ['path' => $p, 'httponly' => true, 'samesite' => 'Lax']);
  $own = array_filter($cases, fn($c) => $c['area'] === substr($path, 1));
  page(ucfirst(substr($path, 1)), stamp() . "<script src='/bakery.js'></script>" . implode("\n", array_map('entry', array_keys($own), $own)) . ($path === '/office' ? "<a href='/office/show-board'>Board</a> <a href='/office/show-wall'>Wall</a>" : ''));
}
if ($path === '/office/show-board') page('Board', '<div>' . (file_exists("$room/board") ? file_get_contents("$room/board") : '') . '</div>');
if ($path === '/office/show-wall') page('Wall', '<div>' . h(file_exists("$room/wall") ? file_get_contents("$room/wall") : '') . '</div>');
$key = isset($cases[$path]) ? $path : implode('/', array_slice(explode('/', $path), 0, 3));
$c = $cases[$key] ?? null;
if (!$c || ($key !== $path && $c['place'] !== 'path')) { http_response_code(404); page('Not baked', '<p>There is no such page.</p>'); }
$n = $c['name'] . ($c['place'] === 'cookie' && !$c['real'] ? '_' : '');
$raw = file_get_contents('php://input');
if (in_array($c['place'], ['form', 'xhr']) && !hash_equals($_SESSION['stamp'], $_POST['stamp'] ?? '')) problem(422, 'The form is too old.');
$deep = function ($d) use (&$deep, $n) { foreach ((array) $d as $k => $v) { if ($k === $n) return $v; if (is_array($v) && ($f = $deep($v)) !== null) return $f; } return null; };
$v = match ($c['place']) { 'query' => $_GET[$n] ?? null, 'form', 'xhr' => $_POST[$n] ?? null, 'cookie' => $_COOKIE[$n] ?? $c['start'], 'path' => substr($path, strlen($key) + 1), 'header' => $_SERVER['HTTP_USER_AGENT'] ?? '', 'json' => $deep(json_decode($raw, true)), 'xml' => $raw, default => '' };
if (!is_string($v)) problem(422, "Something is missing.");
try { $out = ($c['act'])($v, $c['real']); } catch (Throwable) { problem(422, 'That cannot be done.'); }
if (str_starts_with($out, "\0header:")) { header('X-Mark: ' . substr($out, 8)); $out = '<p>Marked.</p>'; }
if (in_array($c['place'], ['json', 'none'])) { header('Content-Type: application/json'); echo $out; exit; }
page(ucfirst($c['slug']), $out);
