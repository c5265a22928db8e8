<html>
<h1><?= $_GET['title'] ?></h1> <!-- FLAW 79 -->
<h1><?= htmlspecialchars($_GET['title']) ?></h1>
<h1><?php echo $_GET['title']; ?></h1> <!-- FLAW 79 -->
<h1><?php echo htmlentities($_GET['title'], ENT_QUOTES); ?></h1>
<h1><?php print($_GET['title']); ?></h1> <!-- FLAW 79 -->
<?php
$name = $_POST['name'];
echo 'Hello ' . $name; // FLAW 79
echo "Hello $name"; // FLAW 79
echo "Hello {$_GET['x']}"; // FLAW 79
echo 'Hello ', $name; // FLAW 79
print "Hello $name"; // FLAW 79
printf('Hello %s', $name); // FLAW 79
printf('Hello %d', $name);
vprintf('Hello %s', [$name]); // FLAW 79
print_r($_GET); // FLAW 79
var_dump($name); // FLAW 79
echo sprintf('<b>%s</b>', $name); // FLAW 79
echo (int) $name;
echo intval($name);
echo strip_tags($name);
echo json_encode(['name' => $name]);
echo urlencode($name);
echo strlen($name);
echo md5($name); // FLAW 328
if ($gone) { die("No user $name"); } // FLAW 79
?>
<?php if ($x): ?>
<b><?= $_COOKIE['c'] ?></b> <!-- FLAW 79 -->
<?php endif; ?>
<?php foreach ($_GET as $k => $v): ?>
<li><?= $k ?></li> <!-- FLAW 79 -->
<li><?= $v ?></li> <!-- FLAW 79 -->
<li><?= htmlspecialchars($v) ?></li>
<?php endforeach ?>
<a href="<?= $_SERVER['PHP_SELF'] ?>">x</a> <!-- FLAW 79 -->
<a href="<?= $_SERVER['REQUEST_URI'] ?>">x</a> <!-- FLAW 79 -->
<p><?= $_SERVER['REQUEST_TIME'] ?></p>
<p><?= $_SERVER['SERVER_PORT'] ?></p>
<p><?= $_SERVER['HTTP_USER_AGENT'] ?></p> <!-- FLAW 79 -->
<p><?= $_SERVER['REMOTE_ADDR'] ?></p>
<p><?= $_FILES['f']['name'] ?></p> <!-- FLAW 79 -->
<p><?= $_FILES['f']['size'] ?></p>
<?php
$row = mysqli_fetch_assoc($result);
exit('bye ' . $_GET['n']); // FLAW 79
