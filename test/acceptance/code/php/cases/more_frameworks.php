<?php
namespace App\Controller;

class ArticlesController extends AppController
{
    public function index()
    {
        $name = $this->request->getQuery('name');
        $this->Articles->find()->where(['name' => $name]);
        $this->Articles->find()->where("name = '$name'"); // FLAW 89
        $connection = ConnectionManager::get('default');
        $connection->execute("SELECT * FROM articles WHERE name = '$name'"); // FLAW 89
        $connection->execute('SELECT * FROM articles WHERE name = :n', ['n' => $name]);
        $connection->query("DELETE FROM articles WHERE name = '" . $name . "'"); // FLAW 89
        $article = $this->Articles->newEntity($this->request->getData()); // FLAW 915
        $article = $this->Articles->patchEntity($article, $this->request->getData());
        return $this->redirect($this->request->getQuery('to')); // FLAW 601
    }
}

class SiteController extends \yii\web\Controller
{
    public $enableCsrfValidation = false; // FLAW 352

    public function actionIndex($id)
    {
        $name = Yii::$app->request->get('name');
        Yii::$app->db->createCommand("SELECT * FROM item WHERE name = '$name'")->queryAll(); // FLAW 89
        Yii::$app->db->createCommand('SELECT * FROM item WHERE name = :n', [':n' => $name])->queryAll();
        Item::find()->where("name = '$name'")->all(); // FLAW 89
        Item::find()->where(['name' => $name])->all();
        Item::findBySql("SELECT * FROM item WHERE id = $id"); // FLAW 89
        exec('ls ' . $name); // FLAW 78
        return Yii::$app->response->sendFile('/srv/' . $name); // FLAW 22
    }
}

class AlbumController extends AbstractActionController
{
    public function showAction()
    {
        $name = $this->params()->fromQuery('name');
        $this->adapter->query("SELECT * FROM album WHERE name = '$name'"); // FLAW 89
        $id = (int) $this->params()->fromRoute('id', 0);
        $this->adapter->query("SELECT * FROM album WHERE id = $id");
        return $this->redirect()->toUrl($this->params()->fromQuery('to')); // FLAW 601
    }
}

class Product extends \Illuminate\Database\Eloquent\Model
{
    protected $guarded = ['id'];

    public function scopeNamed($query, $name)
    {
        return $query->whereRaw("name = '$name'"); // FLAW 89
    }

    public function scopeSafe($query, $name)
    {
        return $query->where('name', $name);
    }
}

class OrderController extends Controller
{
    public function show($id)
    {
        $orders = DB::select("select * from orders where id = " . $id); // FLAW 89
        $orders = DB::select('select * from orders where id = ?', [$id]);
        $orders = DB::table('orders')->where('id', '=', $id)->get();
        return view('orders.show', compact('orders'));
    }

    public function search(SearchRequest $request)
    {
        $q = $request->query('q');
        $sort = $request->get('sort', 'name');
        Order::where('name', 'like', "%$q%")->orderByRaw("$sort desc")->get(); // FLAW 89
        Order::where('name', 'like', "%$q%")->get();
        Order::whereIn('id', explode(',', $q))->get();
        Order::select(DB::raw("*, MATCH(name) AGAINST('$q') AS score"))->get(); // FLAW 89
        $file = $request->file('doc');
        $file->move(public_path('uploads'), $file->getClientOriginalName()); // FLAW 434
        $path = $file->store('docs');
        file_put_contents(storage_path($request->name), 'x'); // FLAW 22
        $response = Http::withOptions(['verify' => false])->post('https://x.example.com'); // FLAW 295
        $process = new Process("ls $q"); // FLAW 78
        shell_exec("convert " . $request->input('file')); // FLAW 78
        Log::debug('token', ['token' => $request->token]); // FLAW 532
        Mail::to($request->email)->send(new Welcome());
        return response()->json(['ok' => true])->header('Access-Control-Allow-Origin', '*'); // FLAW 942
    }
}

class ApiController
{
    #[Route('/api/{id}', methods: ['POST'])]
    public function post(Request $request, string $id, LoggerInterface $logger, Connection $connection): JsonResponse
    {
        $data = json_decode($request->getContent(), true);
        $connection->executeQuery("SELECT * FROM a WHERE id = '$id'"); // FLAW 89
        $connection->insert('a', ['id' => $id]);
        $connection->executeStatement('DELETE FROM a WHERE id = :id', ['id' => $id]);
        $connection->fetchOne("SELECT 1 FROM a WHERE n = '{$data['name']}'"); // FLAW 89
        $logger->info('user ' . $data['name']); // FLAW 117
        $logger->info('user {name}', ['name' => $data['name']]);
        $response = new JsonResponse($data);
        $response->headers->set('Access-Control-Allow-Origin', $request->headers->get('Origin')); // FLAW 942
        $response->headers->setCookie(new Cookie('a', 'b', 0, '/', null, false, false)); // FLAW 614 1004
        $response->headers->setCookie(Cookie::create('a', 'b', 0, '/', null, true, true));
        $html = $twig->render('a.html.twig', ['name' => $data['name']]);
        $session = $request->getSession();
        $session->set('key', $data['value']);
        $finder = (new Finder())->in('/srv/' . $id); // FLAW 22
        return $response;
    }
}
