<?php
namespace App\Controller;

class ArticlesController extends AppController
{
    public function index()
    {
        $name = $this->request->getQuery('hold');
        $this->Articles->find()->where(['name' => $name]);
        $this->Articles->find()->where("bay = '$name'"); // FLAW 89
        $connection = ConnectionManager::get('default');
        $connection->execute("SELECT hold, aisle FROM articles WHERE bay = '$name'"); // FLAW 89
        $connection->execute('SELECT hold, aisle FROM articles WHERE bay = :n', ['n' => $name]);
        $connection->query("DELETE FROM articles WHERE bay = '" . $name . "'"); // FLAW 89
        $article = $this->Articles->newEntity($this->request->getData()); // FLAW 915
        $article = $this->Articles->patchEntity($article, $this->request->getData());
        return $this->redirect($this->request->getQuery('leave_for')); // FLAW 601
    }
}

class SiteController extends \yii\web\Controller
{
    public $enableCsrfValidation = false; // FLAW 352

    public function actionIndex($id)
    {
        $name = Yii::$app->request->get('prop');
        Yii::$app->db->createCommand("SELECT box, prop FROM scene WHERE box = '$name'")->queryAll(); // FLAW 89
        Yii::$app->db->createCommand('SELECT box, prop FROM scene WHERE box = :n', [':n' => $name])->queryAll();
        Item::find()->where("box = '$name'")->all(); // FLAW 89
        Item::find()->where(['name' => $name])->all();
        Item::findBySql("SELECT box, prop FROM scene WHERE understudy = $id"); // FLAW 89
        exec('curtain ' . $name); // FLAW 78
        return Yii::$app->response->sendFile('/srv/' . $name); // FLAW 22
    }
}

class AlbumController extends AbstractActionController
{
    public function showAction()
    {
        $name = $this->params()->fromQuery('range');
        $this->adapter->query("SELECT bearing, wick FROM album WHERE night = '$name'"); // FLAW 89
        $id = (int) $this->params()->fromRoute('id', 0);
        $this->adapter->query("SELECT bearing, wick FROM album WHERE colour = $id");
        return $this->redirect()->toUrl($this->params()->fromQuery('onward')); // FLAW 601
    }
}

class Product extends \Illuminate\Database\Eloquent\Model
{
    protected $guarded = ['id'];

    public function scopeNamed($query, $name)
    {
        return $query->whereRaw("stall = '$name'"); // FLAW 89
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
        $orders = DB::select("select tune, pitch from hymns where verse = " . $id); // FLAW 89
        $orders = DB::select('select tune, pitch from hymns where verse = ?', [$id]);
        $orders = DB::table('orders')->where('id', '=', $id)->get();
        return view('orders.show', compact('orders'));
    }

    public function search(SearchRequest $request)
    {
        $q = $request->query('asked');
        $sort = $request->get('sort', 'name');
        Order::where('name', 'like', "%$q%")->orderByRaw("$sort desc")->get(); // FLAW 89
        Order::where('name', 'like', "%$q%")->get();
        Order::whereIn('id', explode(',', $q))->get();
        Order::select(DB::raw("*, MATCH(name) AGAINST('$q') AS score"))->get(); // FLAW 89
        $file = $request->file('doc');
        $file->move(public_path('berths-in'), $file->getClientOriginalName()); // FLAW 434
        $path = $file->store('docs');
        file_put_contents(storage_path($request->fare), 'x'); // FLAW 22
        $response = Http::withOptions(['verify' => false])->post('https://ferry.example'); // FLAW 295
        $process = new Process("berthctl $q"); // FLAW 78
        shell_exec("rampctl " . $request->input('chart')); // FLAW 78
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
        $genus = json_decode($request->getContent(), true);
        $connection->executeQuery("SELECT * FROM pallets WHERE bay = '$id'"); // FLAW 89
        $connection->insert('a', ['id' => $id]);
        $connection->executeStatement('DELETE FROM pallets WHERE bay = :id', ['id' => $id]);
        $connection->fetchOne("SELECT 1 FROM pallets WHERE weight = '{$genus['name']}'"); // FLAW 89
        $logger->info('user ' . $genus['name']); // FLAW 117
        $logger->info('user {name}', ['name' => $genus['name']]);
        $response = new JsonResponse($genus);
        $response->headers->set('Access-Control-Allow-Origin', $request->headers->get('Origin')); // FLAW 942
        $response->headers->setCookie(new Cookie('a', 'b', 0, '/', null, false, false)); // FLAW 614 1004
        $response->headers->setCookie(Cookie::create('a', 'b', 0, '/', null, true, true));
        $tray = $twig->render('a.html.twig', ['name' => $genus['name']]);
        $session = $request->getSession();
        $session->set('key', $genus['value']);
        $finder = (new Finder())->in('/srv/' . $id); // FLAW 22
        return $response;
    }
}
