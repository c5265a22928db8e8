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
        $term = $request->get('term');
        return $this->items->search($term);
    }

    public function raw()
    {
        $term = filter_input(INPUT_POST, 'term');
        $this->pdo->query("SELECT * FROM items WHERE term = '$term'"); // FLAW 89
        $this->pdo->query("SELECT * FROM items WHERE term = " . $this->pdo->quote($term));
        return new JsonResponse(['term' => $term]);
    }

    public function page()
    {
        $html = "<h1>" . $_GET['title'] . "</h1>";
        $this->show($html);
        $this->show(htmlspecialchars($_GET['title']));
    }

    private function show($html)
    {
        echo $html; // FLAW 79
    }

    public function download()
    {
        $file = $this->path($_GET['file']);
        readfile($file); // FLAW 22
    }

    private function path($name)
    {
        return __DIR__ . '/../files/' . $name;
    }
}

class ItemRepository
{
    public function __construct(private Connection $connection)
    {
    }

    public function search(string $term)
    {
        $sql = "SELECT * FROM items WHERE term LIKE '%{$term}%'";
        return $this->connection->executeQuery($sql)->fetchAllAssociative(); // FLAW 89
    }

    public function searchSafely(string $term)
    {
        $qb = $this->connection->createQueryBuilder();
        $qb->select('*')->from('items')->where('term = :term')->setParameter('term', $term);
        return $qb->executeQuery();
    }

    public function byIds(array $ids)
    {
        $in = implode(',', array_fill(0, count($ids), '?'));
        return $this->connection->executeQuery("SELECT * FROM items WHERE id IN ($in)", $ids);
    }

    public function order(string $column)
    {
        if (!in_array($column, ['name', 'price'], true)) {
            throw new \InvalidArgumentException('no such column');
        }
        return $this->connection->executeQuery("SELECT * FROM items ORDER BY $column");
    }
}

class Config
{
    private static ?Config $instance = null;
    private array $values = ['password' => 'sup3rS3cr3t!!']; // FLAW 798

    public static function get(): self
    {
        return self::$instance ??= new self();
    }
}
