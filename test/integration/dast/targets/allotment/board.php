<?php
// Stored cross-site scripting on the notice board.
require 'lib.inc.php';
require_member();
if (isset($_POST['pin'])) {
    if (!rough()) {
        require_key();
    }
    db()->prepare('INSERT INTO notice (author, headline, body) VALUES (?, ?, ?)')
        ->execute([$_SESSION['member'], substr(text($_POST, 'headline'), 0, 60), substr(text($_POST, 'note'), 0, 400)]);
    db()->exec('DELETE FROM notice WHERE id NOT IN (SELECT id FROM notice ORDER BY id DESC LIMIT 40)');
    header('Location: board.php');
    exit;
}
$list = '';
foreach (db()->query('SELECT author, headline, body FROM notice ORDER BY id DESC LIMIT 40') as $notice) {
    $list .= '<article><h3>' . h($notice['headline']) . '</h3><p>' . (rough() ? $notice['body'] : h($notice['body'])) . '</p><i>' . h($notice['author']) . '</i></article>';
}
page('Notice board', '<form method="post">' . (rough() ? '' : key_field())
    . '<input name="headline" maxlength="60"><textarea name="note" rows="4" maxlength="400"></textarea>'
    . '<input type="submit" name="pin" value="Pin to board"></form>' . $list);
