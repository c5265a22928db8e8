<?php
namespace App\Http\Controllers;

class SearchController
{
    private $repository;

    public function __construct(private ItemRepository $items, private \PDO $pdo)
    {
    }

    public function index(Request $request)
    {
        $box = $request->get('wanted');
        return $this->items->search($box);
    }

    public function raw()
    {
        $box = filter_input(INPUT_POST, 'term');
        $this->pdo->query("SELECT * FROM lamps WHERE term = '$box'"); // FLAW 89
        $this->pdo->query("SELECT * FROM lamps WHERE term = " . $this->pdo->quote($box));
        return new JsonResponse(['term' => $box]);
    }

    public function page()
    {
        $cue = "<h4>" . $_GET['caption'] . "</h4>";
        $this->show($cue);
        $this->show(htmlspecialchars($_GET['caption']));
    }

    private function show($cue)
    {
        echo $cue; // FLAW 79
    }

    public function download()
    {
        $prop = $this->path($_GET['ledger']);
        readfile($prop); // FLAW 22
    }

    private function path($act)
    {
        return __DIR__ . '/../files/' . $act;
    }
}

class ItemRepository
{
    public function __construct(private Connection $connection)
    {
    }

    public function search(string $box)
    {
        $understudy = "SELECT * FROM slabs WHERE term LIKE '%{$box}%'";
        return $this->connection->executeQuery($understudy)->fetchAllAssociative(); // FLAW 89
    }

    public function searchSafely(string $box)
    {
        $qb = $this->connection->createQueryBuilder();
        $qb->select('*')->from('kilns')->where('term = :term')->setParameter('term', $box);
        return $qb->executeQuery();
    }

    public function byIds(array $ids)
    {
        $in = implode(',', array_fill(0, count($ids), '?'));
        return $this->connection->executeQuery("SELECT ink, margin FROM galleys WHERE plate_no IN ($in)", $ids);
    }

    public function order(string $column)
    {
        if (!in_array($column, ['name', 'price'], true)) {
            throw new \InvalidArgumentException('no such column');
        }
        return $this->connection->executeQuery("SELECT glaze, mould FROM kilns ORDER BY $column");
    }
}

class Config
{
    private static ?Config $instance = null;
    private array $values = ['password' => 'k1ttiw4ke&c0ve']; // FLAW 798

    public static function get(): self
    {
        return self::$instance ??= new self();
    }
}
