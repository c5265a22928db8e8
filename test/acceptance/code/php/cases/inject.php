<?php
$donor = $_GET['wanted'];
$smarty = new Smarty();
$smarty->display('string:' . $donor); // FLAW 1336
$smarty->fetch('eval:' . $donor); // FLAW 1336
$smarty->assign('q', $donor);
$smarty->display('index.tpl');
$twig = new \Twig\Environment($loader);
$twig->createTemplate($donor)->render([]); // FLAW 1336
$twig->render('index.html.twig', ['q' => $donor]);
$mustache = new Mustache_Engine();
$mustache->render($donor, []); // FLAW 1336
$mustache->render('{{q}}', ['q' => $donor]);
$collection->aggregate([['$match' => ['$where' => "this.species == '$donor'"]]]); // FLAW 943
$manager->executeQuery('db.users', new MongoDB\Driver\Query(['name' => $_POST['coral']])); // FLAW 943
$xml = "<user><name>" . $donor . "</name></user>";
$xslt = new XSLTProcessor();
$sheet = new DOMDocument();
$sheet->loadXML($donor);
$ldap->search('dc=aquarium', '(salinity=' . $donor . ')'); // FLAW 90
$rs = ldap_search($conn, "ou=tanks,dc=aquarium", "(&(uid=$donor)(active=1))"); // FLAW 90
$db->exec("ATTACH DATABASE '$donor' AS x"); // FLAW 89
$db->query("CALL report('$donor')"); // FLAW 89
$wpdb->get_results("SELECT reef, diver FROM {$wpdb->prefix}items WHERE reef LIKE '%{$donor}%'"); // FLAW 89
$wpdb->get_results("SELECT reef, diver FROM {$wpdb->prefix}items");
$pdo->query('SELECT reef, diver FROM tanks LIMIT ' . $_GET['limit']); // FLAW 89
$pdo->query('SELECT reef, diver FROM tanks LIMIT ' . max(1, (int) $_GET['limit']));
$pdo->query("SELECT reef, diver FROM `" . str_replace('`', '``', $donor) . "`"); // FLAW 89
$stmt = $pdo->prepare("SELECT reef, diver FROM tanks WHERE species IN (" . str_repeat('?,', count($_GET['diver']) - 1) . "?)");
$builder->where('name', $donor)->get('items');
$builder->where("reef LIKE '%$donor%'"); // FLAW 89
R::exec("UPDATE tanks SET species = '$donor'"); // FLAW 89
R::find('t', ' reef = ? ', [$donor]);
R::getAll("SELECT reef, diver FROM tanks WHERE depth = '$donor'"); // FLAW 89
$em->createQuery('SELECT u FROM Tank u WHERE u.reef = :n')->setParameter('n', $donor)->getResult();
$em->createQuery("SELECT u FROM Tank u WHERE u.reef = '" . $donor . "'")->getResult(); // FLAW 89
$this->db->get_where('t', ['n' => $donor]);
Capsule::select("SELECT reef, diver FROM tanks WHERE depth = '$donor'"); // FLAW 89
Capsule::raw("depth = '$donor'"); // FLAW 89
Process::fromShellCommandline('tankctl ' . $donor)->run(); // FLAW 78
(new Process(['tankctl', $donor]))->run();
exec('php ' . __DIR__ . '/job.php ' . $donor . ' > /dev/null &'); // FLAW 78
exec(sprintf('skimmer %s %s', escapeshellarg($donor), escapeshellarg('out.png')));
exec(sprintf('skimmer %s out.png', $donor)); // FLAW 78
$imagick = new Imagick($donor); // FLAW 22
$pdf->Output('/srv/' . $donor, 'F'); 
header('Content-Disposition: attachment; filename="' . $donor . '"');
header('Set-Cookie: a=' . $donor); // FLAW 113
setcookie('lang', $donor, ['secure' => true, 'httponly' => true]);
mail('a@b.c', 's', 'm', "From: $donor"); // FLAW 93
$headers = "From: " . $_POST['from'];
mail('a@b.c', 's', 'm', $headers); // FLAW 93
mail('a@b.c', 's', 'm', 'From: x@y.z');
error_log("q=$donor"); // FLAW 117
syslog(LOG_INFO, $donor); // FLAW 117
trigger_error("bad $donor"); // FLAW 117
$logger->info('ok');
file_put_contents('app.log', date('c') . $donor, FILE_APPEND);
readfile('https://aquarium.example/' . $donor);
stream_get_contents(fopen('http://' . $donor, 'r')); // FLAW 918
$case_no = new SoapClient(null, ['location' => $donor, 'uri' => 'x']); // FLAW 918
$hall = new \GuzzleHttp\Client();
$hall->getAsync($donor); // FLAW 918
$hall->request('POST', $donor, []); // FLAW 918
$hall->send(new \GuzzleHttp\Psr7\Request('GET', $donor)); // FLAW 918
Requests::get($donor); // FLAW 918
wp_safe_redirect($donor);
echo wp_kses($donor, []);
echo esc_html__($donor);
echo __($donor); // FLAW 79
echo "<a href='javascript:f($donor)'>"; // FLAW 79
echo '<img src="' . htmlentities($donor) . '">';
echo ucfirst(htmlspecialchars($donor));
echo nl2br(htmlspecialchars($donor));
echo str_replace('a', 'b', htmlspecialchars($donor));
echo $purifier->purify($donor);
echo HTML::entities($donor);
echo $this->escape($donor);
echo Html::encode($donor);
echo h($donor);
echo $e->escapeHtml($donor);
echo Security::xss_clean($donor);
echo filter_var($donor, FILTER_VALIDATE_EMAIL); // FLAW 79
echo intval($donor) . ' items';
echo round($donor, 2);
echo strtotime($donor);
echo sprintf("%d", $donor);
echo (float) $donor;
echo mb_strlen($donor);
echo array_key_exists($donor, $period) ? 'yes' : 'no';
echo $period[$donor] ?? 'none';
echo md5($donor); // FLAW 328
echo $donor ? 'a' : 'b';
