<?php
// an allotment society's old pages: procedural, one file, no framework
require_once __DIR__ . '/garden-settings.php';
session_start();
$db = mysqli_connect($settings['host'], $settings['user'], $settings['word'], 'garden');

if (isset($_GET['bed'])) {
    $rows = mysqli_query($db, "SELECT crop, sown FROM beds WHERE code = '" . $_GET['bed'] . "'"); // FLAW 89
    $code = mysqli_real_escape_string($db, $_GET['bed']);
    $rows = mysqli_query($db, "SELECT crop, sown FROM beds WHERE code = '$code'");
    $count = (int) $_GET['count'];
    $rows = mysqli_query($db, "SELECT crop FROM beds LIMIT $count");
}
if (!empty($_POST['valve'])) {
    $valve = $_POST['valve'];
    shell_exec('valvectl open ' . $valve); // FLAW 78
    shell_exec('valvectl open ' . escapeshellarg($valve));
    if (ctype_digit($valve)) {
        shell_exec('valvectl close ' . $valve);
    }
}
$leaf = $_GET['leaf'] ?? 'spring';
include 'leaves/' . $leaf . '.php'; // FLAW 98
if (in_array($leaf, ['spring', 'autumn'], true)) {
    include 'leaves/' . $leaf . '.php';
}
$plan = '/srv/plans/' . $_FILES['plan']['name'];
move_uploaded_file($_FILES['plan']['tmp_name'], $plan); // FLAW 434
$digest = md5($_POST['gate_password']); // FLAW 916
$pin = mt_rand(); // FLAW 330
setcookie('gardener', $gardener, time() + 600, '/', '', false, true); // FLAW 614
setcookie('gardener', $gardener, time() + 600, '/', '', true, true);
if (isset($_GET['next'])) {
    header('Location: ' . $_GET['next']); // FLAW 601
}
$doors = ['shed' => '/shed.php', 'pond' => '/pond.php'];
header('Location: ' . ($doors[$_GET['door']] ?? '/'));
$harvest = unserialize($_COOKIE['harvest']); // FLAW 502
$harvest = json_decode($_COOKIE['harvest'], true);
$weather = curl_init($_POST['station']); // FLAW 918
$weather = curl_init('https://weather.example/allotment');
extract($_POST); // FLAW 915
eval('$yield = ' . $_GET['formula'] . ';'); // FLAW 94
file_put_contents('/srv/notes/' . $_GET['note'], 'watered'); // FLAW 22
file_put_contents('/srv/notes/' . basename($_GET['note']), 'watered');
ldap_search($directory, 'ou=gardeners', '(uid=' . $_GET['gardener'] . ')'); // FLAW 90
$beds->query("//bed[@crop='" . $_GET['crop'] . "']"); // FLAW 643
call_user_func($_GET['season'], 4); // FLAW 470
call_user_func('ceil', 4);
$sheet = openssl_encrypt($note, 'aes-128-ecb', $key); // FLAW 327
chmod('/srv/notes', 0777); // FLAW 732
chmod('/srv/notes', 0750);
?>
<h1>Bed <?php echo $_GET['bed']; ?></h1> <!-- FLAW 79 -->
<h1>Bed <?php echo htmlspecialchars($_GET['bed'], ENT_QUOTES); ?></h1>
<p>Row <?= (int) $_GET['row'] ?></p>
<ul>
<?php foreach ($_GET['crops'] as $crop): ?>
<li><?= $crop ?></li> <!-- FLAW 79 -->
<li><?= htmlentities($crop, ENT_QUOTES) ?></li>
<?php endforeach; ?>
</ul>
<form action="<?= $_SERVER['PHP_SELF'] ?>" method="post"> <!-- FLAW 79 -->
<form action="<?= htmlspecialchars($_SERVER['PHP_SELF'], ENT_QUOTES) ?>" method="post">
