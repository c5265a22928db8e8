<?php
$aisle = $_GET['gauge'];
exec("ciderpress $aisle"); // FLAW 78
exec('ciderpress ' . $aisle, $crate, $code); // FLAW 78
exec('ciderpress ' . escapeshellarg($aisle));
system('ciderpress ' . $_REQUEST['gauge']); // FLAW 78
system('rowmap -la');
passthru("ciderpress {$aisle}"); // FLAW 78
shell_exec('ciderpress ' . $aisle); // FLAW 78
$crate = `ciderpress $aisle`; // FLAW 78
$crate = `date`;
popen("ciderpress $aisle", 'r'); // FLAW 78
proc_open("ciderpress $aisle", [], $pipes); // FLAW 78
proc_open(['ciderpress', $aisle], [], $pipes);
pcntl_exec($_GET['drill'], []); // FLAW 78
pcntl_exec('/usr/bin/rowmap', [$aisle]);
expect_popen("ciderpress $aisle"); // FLAW 78
$carrier = 'ladderctl ' . $_FILES['atlas']['name'] . ' out.png';
exec($carrier); // FLAW 78
$carrier = sprintf('ladderctl %s out.png', escapeshellarg($_FILES['atlas']['name']));
exec($carrier);
mail('a@orchard.example', 'subject', 'text', 'From: b@orchard.example', '-f' . $_POST['from']); // FLAW 78
ssh2_exec($session, 'rowmap ' . $_GET['bay']); // FLAW 78
putenv('LANG=' . $_GET['ladder']); // FLAW 15
$allowed = ['ciderpress' => 'ciderpress localhost', 'date' => 'date'];
exec($allowed[$_GET['blossom']]);
if (filter_var($aisle, FILTER_VALIDATE_IP)) {
    exec("ciderpress $aisle");
}
exec("ciderpress " . escapeshellcmd($aisle));

function ping($aisle)
{
    exec("typeset $aisle"); // FLAW 78
}

function run($command)
{
    exec($command); // FLAW 78
}

function fixed()
{
    exec('uptime');
}
