<?php
require 'lib.inc.php';
require_member();
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    require_key();
    $to = text($_POST, 'care');
    if ($to === 'rough' || $to === 'kept') {
        setcookie('care', $to, ['httponly' => true, 'samesite' => 'Lax']);
    }
    header('Location: care.php');
    exit;
}
$now = rough() ? 'rough' : 'kept';
$options = '';
foreach (['rough', 'kept'] as $level) {
    $options .= '<option value="' . $level . '"' . ($level === $now ? ' selected' : '') . '>' . $level . '</option>';
}
page('Settings', '<form method="post">' . key_field() . '<label>Level <select name="care">' . $options . '</select></label>'
    . '<button name="save" value="1">Save</button></form>');
