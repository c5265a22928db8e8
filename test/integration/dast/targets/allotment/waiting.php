<?php
// Flaw 2: SQL injection in a number, no error and no row is shown.
require 'lib.inc.php';
require_member();
$answer = '';
if (isset($_POST['number'])) {
    if (rough()) {
        try {
            $row = db()->query('SELECT family FROM waiting WHERE id = ' . text($_POST, 'number'))->fetch();
        } catch (PDOException) {
            $row = false;
        }
    } else {
        require_key();
        $find = db()->prepare('SELECT family FROM waiting WHERE id = ?');
        $find->execute([(int) text($_POST, 'number')]);
        $row = $find->fetch();
    }
    $answer = $row ? '<p>This number is on the waiting list.</p>' : '<p>This number is not on the waiting list.</p>';
}
page('Waiting list', '<form method="post" action="waiting.php">' . (rough() ? '' : key_field())
    . '<select name="number"><option value="1">1</option><option value="2">2</option><option value="3">3</option></select>'
    . '<input type="submit" name="check" value="Check"></form>' . $answer);
