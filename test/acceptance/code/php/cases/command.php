<?php
$host = $_GET['host'];
exec("ping $host"); // FLAW 78
exec('ping ' . $host, $out, $code); // FLAW 78
exec('ping ' . escapeshellarg($host));
system('ping ' . $_REQUEST['host']); // FLAW 78
system('ls -la');
passthru("ping {$host}"); // FLAW 78
shell_exec('ping ' . $host); // FLAW 78
$out = `ping $host`; // FLAW 78
$out = `date`;
popen("ping $host", 'r'); // FLAW 78
proc_open("ping $host", [], $pipes); // FLAW 78
proc_open(['ping', $host], [], $pipes);
pcntl_exec($_GET['program'], []); // FLAW 78
pcntl_exec('/bin/ls', [$host]);
expect_popen("ping $host"); // FLAW 78
$cmd = 'convert ' . $_FILES['f']['name'] . ' out.png';
exec($cmd); // FLAW 78
$cmd = sprintf('convert %s out.png', escapeshellarg($_FILES['f']['name']));
exec($cmd);
mail('a@example.com', 'subject', 'text', 'From: b@example.com', '-f' . $_POST['from']); // FLAW 78
ssh2_exec($session, 'ls ' . $_GET['dir']); // FLAW 78
putenv('LANG=' . $_GET['lang']); // FLAW 15
$allowed = ['ping' => 'ping -c 1 localhost', 'date' => 'date'];
exec($allowed[$_GET['c']]);
if (filter_var($host, FILTER_VALIDATE_IP)) {
    exec("ping $host");
}
exec("ping " . escapeshellcmd($host));

function ping($host)
{
    exec("ping -c 1 $host"); // FLAW 78
}

function run($command)
{
    exec($command); // FLAW 78
}

function fixed()
{
    exec('uptime');
}
