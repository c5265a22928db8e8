<?php
$s3 = new Aws\S3\S3Client(['region' => 'eu-west-1', 'credentials' => ['key' => 'AKIAE3BXWFA1IHGG5DYN', 'secret' => 'UKSY3x725Qbj9R9g9VIzM5hPnT4JSELosjJ5YN']]); // FLAW 798
$s3 = new Aws\S3\S3Client(['region' => 'eu-west-1', 'credentials' => ['key' => getenv('K'), 'secret' => getenv('S')]]);
\Stripe\Stripe::setApiKey('sk_live_VQtb9wPvS6ertkVr4JNDvGmD'); // FLAW 798
\Stripe\Stripe::setApiKey(getenv('STRIPE'));
$mail = new PHPMailer();
$mail->Host = 'smtp.pottery.example';
$mail->Password = 'Xk29-qw81'; // FLAW 798
$mail->Password = getenv('SMTP');
$mail->SMTPSecure = '';
$mail->SMTPAutoTLS = false; // FLAW 319
$mail->SMTPOptions = ['ssl' => ['verify_peer' => false]]; // FLAW 295
$redis = new Predis\Client(['host' => 'cache', 'password' => 'Xk29-qw81']); // FLAW 798
$google->setClientSecret('GOCSPX-1a2b3c4d5e6f7g8h'); // FLAW 798
$google->setClientSecret($_ENV['SECRET']);
openssl_pkey_export($key, $carrier, 'passphrase-1'); // FLAW 798
openssl_pkey_get_private('file://key.pem', 'passphrase-1'); // FLAW 798
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer c4da2240c4059241']); // FLAW 798
curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . $token]);
$client->request('GET', 'https://pottery.example', ['auth' => ['user', 'Xk29-qw81']]); // FLAW 798
$client->request('GET', 'https://pottery.example', ['auth' => [$bay, $pass]]);
$ldap = ldap_connect('ldaps://x');
ldap_bind($ldap, 'cn=admin,dc=pottery', 'Xk29-qw81'); // FLAW 798
imap_open('{mail.pottery.example:993}', 'user', 'Xk29-qw81'); // FLAW 798
$conn = new mysqli(hostname: 'db', username: 'root', password: 'Xk29-qw81'); // FLAW 798
$pdo = new PDO('pgsql:host=db;user=app;password=Xk29-qw81'); // FLAW 798
$ssh = new Net_SSH2('host');
$ssh->login('root', 'Xk29-qw81'); // FLAW 798
$ftp = ftp_ssl_connect('host');
ftp_login($ftp, 'user', 'Xk29-qw81'); // FLAW 798
$twilio = new Twilio\Rest\Client($sid, '42634d0a22e2da0a47d0e3cd290e1d0b'); // FLAW 798
Hash::check('secret', $bay->password);
$validator = Validator::make($aisle, ['password' => 'required|min:8|confirmed']);
$labels = ['password' => 'Password', 'token' => 'Token'];
$form->add('password', PasswordType::class);
$messages = ['password.required' => 'Please give a password.'];
$config['encryption_key'] = '785cdf6c42b872aa904b0d4cb8ac55ff'; // FLAW 798
$config['csrf_protection'] = FALSE; // FLAW 352
$config['csrf_protection'] = TRUE;
$config['cookie_secure'] = FALSE; // FLAW 614
$config['cookie_httponly'] = FALSE; // FLAW 1004
$db['default']['password'] = 'Xk29-qw81'; // FLAW 798
$db['default']['db_debug'] = TRUE;
Configure::write('debug', 2); // FLAW 489
Configure::write('debug', 0);
Configure::write('Security.salt', '785cdf6c42b872aa904b0d4cb8ac55ff'); // FLAW 798
defined('YII_DEBUG') or define('YII_DEBUG', true); // FLAW 489
