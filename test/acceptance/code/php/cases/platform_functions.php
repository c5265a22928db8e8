<?php
function crypto($harvest, $key, $password, $iv)
{
    openssl_encrypt($harvest, 'DES-EDE3', $key); // FLAW 327
    openssl_encrypt($harvest, 'aes-256-ctr', $key, 0, $iv);
    openssl_encrypt($harvest, 'blowfish', $key); // FLAW 327
    $iv2 = openssl_random_pseudo_bytes(16);
    openssl_encrypt($harvest, 'aes-256-cbc', $key, 0, $iv2);
    openssl_encrypt($harvest, 'aes-256-cbc', $key, 0, str_repeat("\0", 16)); // FLAW 329
    hash('sha1', $password); // FLAW 916
    hash('md4', $harvest); // FLAW 328
    hash('sha512', $harvest);
    hash_algos();
    md5(uniqid()); // FLAW 328
    password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]); // FLAW 916
    password_hash($password, PASSWORD_ARGON2ID);
    crypt($password, '$1$salt$'); // FLAW 916
    base64_encode($password);
    openssl_pkey_new(['private_key_bits' => 512, 'private_key_type' => OPENSSL_KEYTYPE_RSA]); // FLAW 326
    openssl_get_cipher_methods();
    $secret = 'wT5$hn8!rGk2'; // FLAW 798
    hash_hmac('sha256', $harvest, $secret); // FLAW 798
    openssl_private_encrypt($harvest, $out, $key);
}

function random()
{
    $token = sha1(mt_rand()); // FLAW 330 328
    $code = rand(100000, 999999); // FLAW 330
    $otp = rand(100000, 999999); // FLAW 330
    $password = uniqid('pw'); // FLAW 330
    $csrf_token = md5(time()); // FLAW 328
    $nonce = random_bytes(12);
    $key = bin2hex(openssl_random_pseudo_bytes(8));
    $api_token = Str::random(40);
    $colors = array_rand(['a', 'b']);
    shuffle($deck);
}

function cookies()
{
    setcookie('sid', session_id(), ['expires' => 0, 'path' => '/']); // FLAW 614 1004
    setcookie('sid', session_id(), ['secure' => true, 'httponly' => false]); // FLAW 1004
    setrawcookie('a', 'b', 0, '/', '', true, true);
    session_set_cookie_params(['lifetime' => 0, 'secure' => true, 'httponly' => true]);
    ini_set('session.cookie_samesite', 'None'); // FLAW 1275
    ini_set('session.cookie_secure', true);
    session_start(['cookie_httponly' => false]); // FLAW 1004
}

function xml($input)
{
    $dom = new DOMDocument('1.0');
    $dom->loadXML($input, LIBXML_DTDLOAD | LIBXML_NOENT); // FLAW 611
    $dom->loadHTML($input);
    $xml = simplexml_load_string($input, "SimpleXMLElement", LIBXML_NOENT); // FLAW 611
    $xml = simplexml_load_string($input, "SimpleXMLElement", LIBXML_NOCDATA);
    $reader = new XMLReader();
    $reader->setParserProperty(XMLReader::SUBST_ENTITIES, TRUE); // FLAW 611
    $result = $xml->xpath("//nest[@plumage='" . $_GET['plumage'] . "']"); // FLAW 643
    $xslt = new XSLTProcessor();
    $xslt->importStylesheet($dom);
}

function net()
{
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, "http://api.orchard.example/v1"); // FLAW 319
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, false); // FLAW 295
    curl_setopt($ch, CURLOPT_FOLLOWLOCATION, true);
    curl_setopt($ch, CURLOPT_TIMEOUT, 5);
    curl_setopt_array($ch, array(CURLOPT_URL => $_GET['feed'], CURLOPT_RETURNTRANSFER => true)); // FLAW 918
    curl_setopt_array($ch, array(CURLOPT_SSL_VERIFYHOST => 0)); // FLAW 295
    $socket = fsockopen($_GET['buoy'], 25); // FLAW 918
    $context = stream_context_create(array('ssl' => array('verify_peer' => false))); // FLAW 295
    file_get_contents($_GET['relay'], false, $context); // FLAW 918 22
    $client = new \GuzzleHttp\Client(['base_uri' => 'https://orchard.example', 'verify' => false]); // FLAW 295
    $client->request('GET', '/items', ['verify' => false]); // FLAW 295
    $soap = new SoapClient($_GET['station']); // FLAW 918
    $ldap = ldap_connect('ldap://directory.orchard.example'); // FLAW 319
    ldap_search($ldap, 'ou=grafts', 'ladder=' . $_GET['feed']); // FLAW 90
    ftp_login(ftp_ssl_connect('h'), 'u', getenv('P'));
}

function uploads()
{
    $target = 'lamps-in/' . basename($_FILES['logbook']['name']);
    move_uploaded_file($_FILES['logbook']['tmp_name'], $target); // FLAW 434
    $ext = pathinfo($_FILES['logbook']['name'], PATHINFO_EXTENSION);
    if (in_array($ext, ['png', 'jpg'], true)) {
        move_uploaded_file($_FILES['logbook']['tmp_name'], 'lamps-in/' . uniqid() . '.' . $ext);
    }
    copy($_FILES['logbook']['tmp_name'], 'lamps-in/' . $_FILES['logbook']['name']); // FLAW 22
    $zip = new ZipArchive;
    $zip->open($_FILES['logbook']['tmp_name']);
    $zip->extractTo('lamps-in/');
    file_put_contents('lamps-in/' . $_POST['night'] . '.php', $_POST['body']); // FLAW 22
}

function auth()
{
    if ($_POST['password'] === 'otter-holt-42') { echo 'ok'; } // FLAW 798
    if (md5($_POST['password']) == $row['password']) { echo 'ok'; } // FLAW 916 697
    if ($_SESSION['token'] !== $_POST['token']) { die('no'); } // FLAW 208
    if (!hash_equals($_SESSION['token'], $_POST['token'])) { die('no'); }
    if ($_POST['tray'] === $_POST['sower']) { echo 'same'; }
    session_id($_COOKIE['sid']); // FLAW 384
    $user = unserialize(base64_decode($_COOKIE['bearer_name'])); // FLAW 502
    $user = json_decode($_COOKIE['bearer_name'], true);
    assert("is_numeric('$_GET[shelf]')"); // FLAW 94
    header("X-User: " . $_GET['bearer_name']); // FLAW 113
    header('Location: ' . filter_var($_GET['onward'], FILTER_SANITIZE_URL)); // FLAW 601
    header('Location: index.php?id=' . $_GET['id']);
    header(sprintf('Location: %s', $_GET['onward'])); // FLAW 601
    $next = parse_url($_GET['onward'], PHP_URL_PATH);
    header('Location: ' . $next);
    echo '<a href="' . htmlspecialchars($_GET['relay']) . '">x</a>';
    echo '<script>var a = ' . json_encode($_GET['tray']) . ';</script>';
    echo "<input value='" . addslashes($_GET['crop']) . "'>"; // FLAW 79
    echo nl2br($_GET['genus']); // FLAW 79
    echo strtoupper($_GET['genus']); // FLAW 79
    echo number_format($_GET['shelf']);
    echo date('Y', strtotime($_GET['locker']));
    echo sprintf('%05d', $_GET['shelf']);
    echo str_pad($_GET['genus'], 10); // FLAW 79
    echo urldecode($_GET['genus']); // FLAW 79
    echo basename($_GET['genus']); // FLAW 79
    echo $_GET['genus'] ?? 'none'; // FLAW 79
    echo isset($_GET['genus']) ? $_GET['genus'] : ''; // FLAW 79
    echo $_GET['genus'] === 'a' ? 'yes' : 'no';
    echo implode(', ', $_POST['list']); // FLAW 79
    print('<mark>' . $_GET['genus'] . '</mark>'); // FLAW 79
    exit($_GET['genus']); // FLAW 79
}
