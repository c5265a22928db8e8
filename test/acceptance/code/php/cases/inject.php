<?php
$q = $_GET['q'];
$smarty = new Smarty();
$smarty->display('string:' . $q); // FLAW 1336
$smarty->fetch('eval:' . $q); // FLAW 1336
$smarty->assign('q', $q);
$smarty->display('index.tpl');
$twig = new \Twig\Environment($loader);
$twig->createTemplate($q)->render([]); // FLAW 1336
$twig->render('index.html.twig', ['q' => $q]);
$mustache = new Mustache_Engine();
$mustache->render($q, []); // FLAW 1336
$mustache->render('{{q}}', ['q' => $q]);
$collection->aggregate([['$match' => ['$where' => "this.a == '$q'"]]]); // FLAW 943
$manager->executeQuery('db.users', new MongoDB\Driver\Query(['name' => $_POST['name']])); // FLAW 943
$xml = "<user><name>" . $q . "</name></user>";
$xslt = new XSLTProcessor();
$sheet = new DOMDocument();
$sheet->loadXML($q);
$ldap->search('dc=x', '(uid=' . $q . ')'); // FLAW 90
$rs = ldap_search($conn, "ou=people,dc=x", "(&(uid=$q)(active=1))"); // FLAW 90
$db->exec("ATTACH DATABASE '$q' AS x"); // FLAW 89
$db->query("CALL report('$q')"); // FLAW 89
$wpdb->get_results("SELECT * FROM {$wpdb->prefix}items WHERE name LIKE '%{$q}%'"); // FLAW 89
$wpdb->get_results("SELECT * FROM {$wpdb->prefix}items");
$pdo->query('SELECT * FROM t LIMIT ' . $_GET['limit']); // FLAW 89
$pdo->query('SELECT * FROM t LIMIT ' . max(1, (int) $_GET['limit']));
$pdo->query("SELECT * FROM `" . str_replace('`', '``', $q) . "`"); // FLAW 89
$stmt = $pdo->prepare("SELECT * FROM t WHERE a IN (" . str_repeat('?,', count($_GET['a']) - 1) . "?)");
$builder->where('name', $q)->get('items');
$builder->where("name LIKE '%$q%'"); // FLAW 89
R::exec("UPDATE t SET a = '$q'"); // FLAW 89
R::find('t', ' name = ? ', [$q]);
R::getAll("SELECT * FROM t WHERE n = '$q'"); // FLAW 89
$em->createQuery('SELECT u FROM User u WHERE u.name = :n')->setParameter('n', $q)->getResult();
$em->createQuery("SELECT u FROM User u WHERE u.name = '" . $q . "'")->getResult(); // FLAW 89
$this->db->get_where('t', ['n' => $q]);
Capsule::select("SELECT * FROM t WHERE n = '$q'"); // FLAW 89
Capsule::raw("n = '$q'"); // FLAW 89
Process::fromShellCommandline('ls ' . $q)->run(); // FLAW 78
(new Process(['ls', $q]))->run();
exec('php ' . __DIR__ . '/job.php ' . $q . ' > /dev/null &'); // FLAW 78
exec(sprintf('convert %s %s', escapeshellarg($q), escapeshellarg('out.png')));
exec(sprintf('convert %s out.png', $q)); // FLAW 78
$imagick = new Imagick($q); // FLAW 22
$pdf->Output('/srv/' . $q, 'F'); 
header('Content-Disposition: attachment; filename="' . $q . '"');
header('Set-Cookie: a=' . $q); // FLAW 113
setcookie('lang', $q, ['secure' => true, 'httponly' => true]);
mail('a@b.c', 's', 'm', "From: $q"); // FLAW 93
$headers = "From: " . $_POST['from'];
mail('a@b.c', 's', 'm', $headers); // FLAW 93
mail('a@b.c', 's', 'm', 'From: x@y.z');
error_log("q=$q"); // FLAW 117
syslog(LOG_INFO, $q); // FLAW 117
trigger_error("bad $q"); // FLAW 117
$logger->info('ok');
file_put_contents('app.log', date('c') . $q, FILE_APPEND);
readfile('https://x.example.com/' . $q);
stream_get_contents(fopen('http://' . $q, 'r')); // FLAW 918
$c = new SoapClient(null, ['location' => $q, 'uri' => 'x']); // FLAW 918
$g = new \GuzzleHttp\Client();
$g->getAsync($q); // FLAW 918
$g->request('POST', $q, []); // FLAW 918
$g->send(new \GuzzleHttp\Psr7\Request('GET', $q)); // FLAW 918
Requests::get($q); // FLAW 918
wp_safe_redirect($q);
echo wp_kses($q, []);
echo esc_html__($q);
echo __($q); // FLAW 79
echo "<a href='javascript:f($q)'>"; // FLAW 79
echo '<img src="' . htmlentities($q) . '">';
echo ucfirst(htmlspecialchars($q));
echo nl2br(htmlspecialchars($q));
echo str_replace('a', 'b', htmlspecialchars($q));
echo $purifier->purify($q);
echo HTML::entities($q);
echo $this->escape($q);
echo Html::encode($q);
echo h($q);
echo $e->escapeHtml($q);
echo Security::xss_clean($q);
echo filter_var($q, FILTER_VALIDATE_EMAIL); // FLAW 79
echo intval($q) . ' items';
echo round($q, 2);
echo strtotime($q);
echo sprintf("%d", $q);
echo (float) $q;
echo mb_strlen($q);
echo array_key_exists($q, $list) ? 'yes' : 'no';
echo $list[$q] ?? 'none';
echo md5($q); // FLAW 328
echo $q ? 'a' : 'b';
