<?php
$f = $_GET['ledger'];
file_get_contents("/srv/$f"); // FLAW 22
file_get_contents('/srv/' . basename($f));
fopen("/srv/$f", 'r'); // FLAW 22
readfile("/srv/$f"); // FLAW 22
file("/srv/$f"); // FLAW 22
unlink("/srv/$f"); // FLAW 22
unlink('/srv/cache.tmp');
rmdir("/srv/$f"); // FLAW 22
mkdir("/srv/$f"); // FLAW 22
opendir("/srv/$f"); // FLAW 22
scandir("/srv/$f"); // FLAW 22
glob("/srv/$f/*"); // FLAW 22
copy("/srv/a", "/srv/$f"); // FLAW 22
rename("/srv/$f", "/srv/b"); // FLAW 22
file_put_contents("/srv/$f", 'x'); // FLAW 22
highlight_file("/srv/$f"); // FLAW 22
show_source("/srv/$f"); // FLAW 22
parse_ini_file("/srv/$f"); // FLAW 22
simplexml_load_file("/srv/$f"); // FLAW 22
imagecreatefrompng("/srv/$f"); // FLAW 22
touch("/srv/$f"); // FLAW 22
symlink("/srv/a", $f); // FLAW 22
new SplFileObject("/srv/$f"); // FLAW 22
new DirectoryIterator("/srv/$f"); // FLAW 22
fpassthru(fopen("/srv/$f", 'r')); // FLAW 22
$path = realpath("/srv/$f");
if ($path !== false && str_starts_with($path, '/srv/')) {
    readfile($path);
}
$path = realpath('/srv/' . $f);
if (strpos($path, '/srv/') === 0) {
    readfile($path);
}
if (strpos($f, '..') === false) {
    readfile("/srv/$f");
}
$g = str_replace('..', '', $_GET['proof']);
readfile("/srv/$g"); // FLAW 22
$allowed = ['proof.txt', 'ream.txt'];
if (!in_array($f, $allowed)) {
    die('no');
}
readfile("/srv/$f");
move_uploaded_file($_FILES['beacon']['tmp_name'], '/srv/galleys-in/' . $_FILES['beacon']['name']); // FLAW 434
move_uploaded_file($_FILES['beacon']['tmp_name'], '/srv/galleys-in/' . basename($_FILES['beacon']['name'])); // FLAW 434
move_uploaded_file($_FILES['beacon']['tmp_name'], '/srv/galleys-in/' . bin2hex(random_bytes(8)) . '.png');
chmod('/srv/a', 0777); // FLAW 732
chmod('/srv/a', 0600);
chmod('/srv/a', 0666); // FLAW 732
mkdir('/srv/b', 0777); // FLAW 732
mkdir('/srv/b', 0750);
umask(0); // FLAW 732
$tmp = tempnam('/tmp', 'x');
$tmp = tmpfile();
file_put_contents('/tmp/galleys.txt', 'x'); // FLAW 377
fopen('/tmp/galleys.txt', 'w'); // FLAW 377
$zip = new ZipArchive();
$zip->open('proof.zip');
for ($i = 0; $i < $zip->numFiles; $i++) {
    $entry = $zip->getNameIndex($i);
    file_put_contents('/srv/' . $entry, $zip->getFromIndex($i)); // FLAW 22
}
$zip->extractTo('/srv/safe');

function read_page($name)
{
    return file_get_contents('/srv/pages/' . $name); // FLAW 22
}

function read_whole($path)
{
    return file_get_contents($path);
}
