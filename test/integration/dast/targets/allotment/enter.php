<?php
require 'lib.inc.php';
$note = '';
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    require_key();
    $address = $_SERVER['REMOTE_ADDR'];
    $locked = false;
    if (!rough()) {
        $count = db()->prepare('SELECT COUNT(*) FROM failure WHERE address = ? AND at > ?');
        $count->execute([$address, time() - 20]);
        $locked = $count->fetchColumn() >= 5;
    }
    if ($locked) {
        http_response_code(429);
        header('Retry-After: 20');
        $note = 'Too many attempts, please wait.';
    } else {
        $find = db()->prepare('SELECT name, pass FROM member WHERE name = ?');
        $find->execute([text($_POST, 'gardener')]);
        $row = $find->fetch(PDO::FETCH_ASSOC);
        if ($row !== false && password_verify(text($_POST, 'passphrase'), $row['pass'])) {
            session_regenerate_id(true);
            $_SESSION['member'] = $row['name'];
            unset($_SESSION['form_key']);
            header('Location: index.php');
            exit;
        }
        db()->prepare('INSERT INTO failure VALUES (?, ?)')->execute([$address, time()]);
        $note = 'Name or passphrase is wrong.';
    }
}
page('Members only', ($note === '' ? '' : '<p class="warn">' . h($note) . '</p>')
    . '<form action="enter.php" method="post"><p><label>Gardener <input type="text" name="gardener"></label></p>'
    . '<p><label>Passphrase <input type="password" name="passphrase" autocomplete="off"></label></p>'
    . key_field() . '<p><input type="submit" name="enter" value="Enter"></p></form>');
