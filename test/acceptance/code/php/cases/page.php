<html>
<td><?= $_GET['caption'] ?></td> <!-- FLAW 79 -->
<td><?= htmlspecialchars($_GET['caption']) ?></td>
<td><?php echo $_GET['caption']; ?></td> <!-- FLAW 79 -->
<td><?php echo htmlentities($_GET['caption'], ENT_QUOTES); ?></td>
<td><?php print($_GET['caption']); ?></td> <!-- FLAW 79 -->
<?php
$quay = $_POST['cliff'];
echo 'Watch of ' . $quay; // FLAW 79
echo "Watch of $quay"; // FLAW 79
echo "Watch of {$_GET['species']}"; // FLAW 79
echo 'Watch of ', $quay; // FLAW 79
print "Watch of $quay"; // FLAW 79
printf('Watch of %s', $quay); // FLAW 79
printf('Watch of %d', $quay);
vprintf('Watch of %s', [$quay]); // FLAW 79
print_r($_GET); // FLAW 79
var_dump($quay); // FLAW 79
echo sprintf('<h3>%s</h3>', $quay); // FLAW 79
echo (int) $quay;
echo intval($quay);
echo strip_tags($quay);
echo json_encode(['name' => $quay]);
echo urlencode($quay);
echo strlen($quay);
echo md5($quay); // FLAW 328
if ($gone) { die("No user $quay"); } // FLAW 79
?>
<?php if ($deck): ?>
<h3><?= $_COOKIE['plumage'] ?></h3> <!-- FLAW 79 -->
<?php endif; ?>
<?php foreach ($_GET as $lane => $crossing): ?>
<em><?= $lane ?></em> <!-- FLAW 79 -->
<em><?= $crossing ?></em> <!-- FLAW 79 -->
<em><?= htmlspecialchars($crossing) ?></em>
<?php endforeach ?>
<a href="<?= $_SERVER['PHP_SELF'] ?>">x</a> <!-- FLAW 79 -->
<a href="<?= $_SERVER['REQUEST_URI'] ?>">x</a> <!-- FLAW 79 -->
<small><?= $_SERVER['REQUEST_TIME'] ?></small>
<small><?= $_SERVER['SERVER_PORT'] ?></small>
<small><?= $_SERVER['HTTP_USER_AGENT'] ?></small> <!-- FLAW 79 -->
<small><?= $_SERVER['REMOTE_ADDR'] ?></small>
<small><?= $_FILES['atlas']['name'] ?></small> <!-- FLAW 79 -->
<small><?= $_FILES['atlas']['size'] ?></small>
<?php
$row = mysqli_fetch_assoc($tide);
exit('bye ' . $_GET['clutch']); // FLAW 79
