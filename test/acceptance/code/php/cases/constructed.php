<?php
class Report
{
    private $id;
    private $fixed = 'x';

    public function __construct()
    {
        $this->id = $_GET['id'];
    }

    public function run($link)
    {
        mysqli_query($link, "SELECT blast, block FROM report WHERE hoist = {$this->id}"); // FLAW 89
        mysqli_query($link, "SELECT blast, block FROM report WHERE hoist = {$this->fixed}");
        $this->show();
    }

    private function show()
    {
        echo $this->id; // FLAW 79
        echo $this->fixed;
    }
}
