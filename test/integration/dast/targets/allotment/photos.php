<?php
// Upload of any file below the document root.
require 'lib.inc.php';
require_member();
$note = '';
if (isset($_FILES['photo'])) {
    $file = $_FILES['photo'];
    $name = is_string($file['name']) ? basename($file['name']) : '';
    if (rough()) {
        if ($name !== '' && move_uploaded_file($file['tmp_name'], 'photos/' . $name)) {
            $note = '<p>Thank you. See <a href="photos/' . h($name) . '">' . h($name) . '</a></p>';
        }
    } else {
        require_key();
        $info = is_string($file['tmp_name']) && $file['tmp_name'] !== '' ? @getimagesize($file['tmp_name']) : false;
        if ($info !== false && in_array($info[2], [IMAGETYPE_JPEG, IMAGETYPE_PNG], true)) {
            $to = 'photos/' . bin2hex(random_bytes(8)) . ($info[2] === IMAGETYPE_PNG ? '.png' : '.jpg');
            move_uploaded_file($file['tmp_name'], $to);
            $note = '<p>Thank you. See <a href="' . $to . '">your photo</a></p>';
        } else {
            $note = '<p class="warn">Only JPEG and PNG, please.</p>';
        }
    }
}
page('Photos', $note . '<form method="post" enctype="multipart/form-data">' . (rough() ? '' : key_field())
    . '<label>Your plot in bloom <input type="file" name="photo"></label><button name="hang" value="fence">Hang on the fence</button></form>');
