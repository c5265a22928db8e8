<?php
libxml_disable_entity_loader(false); // FLAW 611
libxml_disable_entity_loader(true);
$doc = new DOMDocument();
$doc->loadXML($_POST['xml']);
$doc->loadXML($_POST['xml'], LIBXML_NOENT); // FLAW 611
$doc->loadXML($_POST['xml'], LIBXML_NOENT | LIBXML_DTDLOAD); // FLAW 611
$doc->loadXML($_POST['xml'], LIBXML_NONET);
$doc->substituteEntities = true; // FLAW 611
$doc->resolveExternals = true; // FLAW 611
simplexml_load_string($_POST['xml']);
simplexml_load_string($_POST['xml'], 'SimpleXMLElement', LIBXML_NOENT); // FLAW 611
simplexml_load_file('a.xml', 'SimpleXMLElement', LIBXML_NOENT | LIBXML_DTDLOAD); // FLAW 611
new SimpleXMLElement($_POST['xml'], LIBXML_NOENT); // FLAW 611
$reader = new XMLReader();
$reader->XML($_POST['xml'], null, LIBXML_NOENT); // FLAW 611
$reader->open('a.xml');
$reader->setParserProperty(XMLReader::SUBST_ENTITIES, true); // FLAW 611
$xpath = new DOMXPath($doc);
$xpath->query("//user[name='" . $_GET['name'] . "']"); // FLAW 643
$xpath->evaluate("//user[name='{$_GET['name']}']"); // FLAW 643
$xpath->query('//user');
$xml = simplexml_load_file('users.xml');
$xml->xpath("//user[name='" . $_GET['name'] . "']"); // FLAW 643
$xml->xpath('//user[@id=' . (int) $_GET['id'] . ']');
$ldap = ldap_connect('ldaps://ldap');
ldap_search($ldap, 'dc=example', "(uid={$_GET['uid']})"); // FLAW 90
ldap_search($ldap, 'dc=example', '(uid=' . ldap_escape($_GET['uid'], '', LDAP_ESCAPE_FILTER) . ')');
ldap_list($ldap, 'dc=' . $_GET['dc'], '(uid=a)'); // FLAW 90
ldap_read($ldap, 'dc=example', '(uid=' . $_GET['uid'] . ')'); // FLAW 90
preg_match('/' . $_GET['p'] . '/', 'text'); // FLAW 1333
preg_match($_GET['p'], 'text'); // FLAW 1333
preg_match('/' . preg_quote($_GET['p'], '/') . '/', 'text');
preg_match('/^(a+)+$/', $_GET['p']); // FLAW 1333
preg_match('/^a+$/', $_GET['p']);
preg_match_all("/{$_GET['p']}/", 'text'); // FLAW 1333
sprintf('%s', $_GET['x']);
error_log('user ' . $_GET['u']); // FLAW 117
error_log('user ' . str_replace(["\r", "\n"], '', $_GET['u']));
syslog(LOG_INFO, 'user ' . $_GET['u']); // FLAW 117
error_log('password ' . $password); // FLAW 532
error_log('token: ' . $user->api_token); // FLAW 532
file_put_contents('app.log', $password, FILE_APPEND); // FLAW 312
$manager = new MongoDB\Driver\Manager('mongodb://localhost');
$collection = (new MongoDB\Client())->shop->users;
$collection->find(['name' => $_POST['name']]); // FLAW 943
$collection->find(['name' => (string) $_POST['name']]);
$collection->find(['$where' => "this.a == '" . $_GET['a'] . "'"]); // FLAW 943
$proc = new XSLTProcessor();
$proc->registerPHPFunctions(); // FLAW 94
sleep($_GET['s']); // FLAW 770
str_repeat('a', $_GET['n']); // FLAW 770
range(1, $_GET['n']); // FLAW 770
set_time_limit(0);
socket_bind($socket, '0.0.0.0'); // FLAW 605
