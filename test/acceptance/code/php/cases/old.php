<?php
require_once 'config.inc.php';
session_start();
if (isset($_REQUEST['Submit'])) {
    $id = $_REQUEST['id'];
    $query = "SELECT first_name FROM users WHERE user_id = '$id';";
    $result = mysqli_query($GLOBALS["___mysqli_ston"], $query) or die('<pre>' . mysqli_error($GLOBALS["___mysqli_ston"]) . '</pre>'); // FLAW 89 209
    while ($row = mysqli_fetch_assoc($result)) {
        $first = $row["first_name"];
        echo "<pre>ID: {$id}<br />First name: {$first}</pre>"; // FLAW 79
    }
    $safe = mysqli_real_escape_string($GLOBALS["___mysqli_ston"], $id);
    mysqli_query($GLOBALS["___mysqli_ston"], "SELECT 1 FROM users WHERE user_id = '$safe'");
}
if (isset($_POST['ip'])) {
    $target = $_REQUEST['ip'];
    if (stristr(php_uname('s'), 'Windows NT')) {
        $cmd = shell_exec('ping  ' . $target); // FLAW 78
    } else {
        $cmd = shell_exec('ping  -c 4 ' . $target); // FLAW 78
    }
    $octet = explode(".", $target);
    if ((is_numeric($octet[0])) && (is_numeric($octet[1])) && sizeof($octet) == 2) {
        $t = $octet[0] . '.' . $octet[1];
        $cmd = shell_exec('ping  -c 4 ' . $t);
    }
    echo "<pre>$cmd</pre>";
}
$page = isset($_GET['page']) ? $_GET['page'] : 'home';
$page = str_replace(array("http://", "https://"), "", $page);
include($page . ".php"); // FLAW 98
if ($_GET['p'] != "include.php" && $_GET['p'] != "file1.php") {
    echo "ERROR: File not found!";
    exit;
}
include($_GET['p']);
$name = trim(stripslashes($_POST['txtName']));
$message = strip_tags(addslashes($_POST['mtxMessage']));
$message = htmlspecialchars($message);
$sql = "INSERT INTO guestbook (comment, name) VALUES ('$message', '$name')";
mysql_query($sql); // FLAW 89
$target_path = "hackable/uploads/";
$target_path .= basename($_FILES['uploaded']['name']);
if (!move_uploaded_file($_FILES['uploaded']['tmp_name'], $target_path)) { // FLAW 434
    echo '<pre>Your image was not uploaded.</pre>';
}
$user = $_GET['username'];
$user = preg_replace('/[^a-zA-Z0-9]/', '', $user);
$pass = md5($_GET['password']); // FLAW 916
$qry = "SELECT * FROM users WHERE user='$user' AND password='$pass'";
mysql_query($qry);
if ($_GET['password_new'] == $_GET['password_conf']) {
    $pass_new = md5($_GET['password_new']); // FLAW 328
    mysql_query("UPDATE users SET password = '$pass_new' WHERE user = '" . $_SESSION['user'] . "'");
}
setcookie("dvwaSession", mt_rand(), time() + 3600, "/", $_SERVER['HTTP_HOST'], true, true); // FLAW 330
$redirect = $_GET['redirect'];
if (array_key_exists('redirect', $_GET) && $_GET['redirect'] != "") {
    header("location: " . $_GET['redirect']); // FLAW 601
}
$targets = ['1' => 'info.php?id=1', '2' => 'info.php?id=2'];
if (isset($targets[$redirect])) {
    header("location: " . $targets[$redirect]);
}
switch (intval($_GET['redirect'])) {
    case 1:
        $to = "info.php?id=1";
        break;
    default:
        $to = "";
}
header("location: " . $to);
$html = ereg_replace('<script>', '', $_GET['n']);
echo $html; // FLAW 79
?>
<form action="<?php echo $_SERVER['PHP_SELF']; ?>" method="post"> <!-- FLAW 79 -->
<input name="q" value="<?php echo htmlspecialchars($_GET['q'] ?? '', ENT_QUOTES); ?>">
<input name="r" value="<?php echo $_GET['r'] ?? ''; ?>"> <!-- FLAW 79 -->
<?php for ($i = 0; $i < count($_GET['items']); $i++) { ?>
<li><?php echo $_GET['items'][$i]; ?></li> <!-- FLAW 79 -->
<li><?php echo (int) $_GET['items'][$i]; ?></li>
<?php } ?>
