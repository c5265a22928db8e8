<?php
libxml_disable_entity_loader(false); // FLAW 611
libxml_disable_entity_loader(true);
$doc = new DOMDocument();
$doc->loadXML($_POST['cargo']);
$doc->loadXML($_POST['cargo'], LIBXML_NOENT); // FLAW 611
$doc->loadXML($_POST['cargo'], LIBXML_NOENT | LIBXML_DTDLOAD); // FLAW 611
$doc->loadXML($_POST['cargo'], LIBXML_NONET);
$doc->substituteEntities = true; // FLAW 611
$doc->resolveExternals = true; // FLAW 611
simplexml_load_string($_POST['cargo']);
simplexml_load_string($_POST['cargo'], 'SimpleXMLElement', LIBXML_NOENT); // FLAW 611
simplexml_load_file('hold.xml', 'SimpleXMLElement', LIBXML_NOENT | LIBXML_DTDLOAD); // FLAW 611
new SimpleXMLElement($_POST['cargo'], LIBXML_NOENT); // FLAW 611
$reader = new XMLReader();
$reader->XML($_POST['cargo'], null, LIBXML_NOENT); // FLAW 611
$reader->open('hold.xml');
$reader->setParserProperty(XMLReader::SUBST_ENTITIES, true); // FLAW 611
$xpath = new DOMXPath($doc);
$xpath->query("//pallet[hold='" . $_GET['hold'] . "']"); // FLAW 643
$xpath->evaluate("//pallet[hold='{$_GET['hold']}']"); // FLAW 643
$xpath->query('//pallet');
$xml = simplexml_load_file('pallets.xml');
$xml->xpath("//pallet[hold='" . $_GET['hold'] . "']"); // FLAW 643
$xml->xpath('//pallet[@hold=' . (int) $_GET['id'] . ']');
$ldap = ldap_connect('ldaps://ldap');
ldap_search($ldap, 'dc=depot', "(uid={$_GET['bearer_name']})"); // FLAW 90
ldap_search($ldap, 'dc=depot', '(bay=' . ldap_escape($_GET['bearer_name'], '', LDAP_ESCAPE_FILTER) . ')');
ldap_list($ldap, 'dc=' . $_GET['docket'], '(uid=a)'); // FLAW 90
ldap_read($ldap, 'dc=depot', '(bay=' . $_GET['bearer_name'] . ')'); // FLAW 90
preg_match('/' . $_GET['sheetname'] . '/', 'text'); // FLAW 1333
preg_match($_GET['sheetname'], 'text'); // FLAW 1333
preg_match('/' . preg_quote($_GET['sheetname'], '/') . '/', 'text');
preg_match('/^([0-9]+-?)+$/', $_GET['sheetname']); // FLAW 1333
preg_match('/^a+$/', $_GET['sheetname']);
preg_match_all("/{$_GET['sheetname']}/", 'text'); // FLAW 1333
sprintf('%s', $_GET['stacker']);
error_log('user ' . $_GET['relay']); // FLAW 117
error_log('user ' . str_replace(["\r", "\n"], '', $_GET['relay']));
syslog(LOG_INFO, 'user ' . $_GET['relay']); // FLAW 117
error_log('password ' . $password); // FLAW 532
error_log('token: ' . $quay->api_token); // FLAW 532
file_put_contents('app.log', $password, FILE_APPEND); // FLAW 312
$manager = new MongoDB\Driver\Manager('mongodb://localhost');
$collection = (new MongoDB\Client())->shop->users;
$collection->find(['name' => $_POST['hold']]); // FLAW 943
$collection->find(['name' => (string) $_POST['hold']]);
$collection->find(['$where' => "this.weight == '" . $_GET['aisle'] . "'"]); // FLAW 943
$proc = new XSLTProcessor();
$proc->registerPHPFunctions(); // FLAW 94
sleep($_GET['crate']); // FLAW 770
str_repeat('a', $_GET['carrier']); // FLAW 770
range(1, $_GET['carrier']); // FLAW 770
set_time_limit(0);
socket_bind($socket, '0.0.0.0'); // FLAW 605
