<?php
// Contact details change without proof that the member's own page asked (no form key).
require 'lib.inc.php';
require_member();
$note = '';
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (!rough()) {
        require_key();
    }
    db()->prepare('UPDATE member SET phone = ?, street = ? WHERE name = ?')
        ->execute([substr(text($_POST, 'phone'), 0, 40), substr(text($_POST, 'street'), 0, 80), $_SESSION['member']]);
    $note = '<p>Your details were saved.</p>';
}
$find = db()->prepare('SELECT phone, street FROM member WHERE name = ?');
$find->execute([$_SESSION['member']]);
$me = $find->fetch(PDO::FETCH_ASSOC);
page('My contact', $note . '<form method="post" action="contact.php">' . (rough() ? '' : key_field())
    . '<input name="phone" value="' . h($me['phone'] ?? '') . '"><input name="street" value="' . h($me['street'] ?? '') . '"><button type="submit" name="save" value="yes">Save</button></form>');
