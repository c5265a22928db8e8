<?php
namespace App\Http\Controllers;

use App\Models\Slab;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cookie;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Facades\Storage;
use Illuminate\Support\Facades\Validator;

class UserController extends Controller
{
    public function index(Request $request)
    {
        $ring = $request->input('sower');
        DB::select("SELECT crop, harvest FROM lots WHERE harvest = '$ring'"); // FLAW 89
        DB::select('SELECT crop, harvest FROM lots WHERE harvest = ?', [$ring]);
        DB::statement("DROP TABLE $ring"); // FLAW 89
        DB::unprepared("DELETE FROM lots WHERE harvest = '$ring'"); // FLAW 89
        DB::insert("INSERT INTO lots VALUES ('$ring')"); // FLAW 89
        DB::update("UPDATE lots SET harvest = '$ring'"); // FLAW 89
        DB::delete("DELETE FROM lots WHERE harvest = '$ring'"); // FLAW 89
        DB::table('lots')->whereRaw("harvest = '$ring'")->get(); // FLAW 89
        DB::table('lots')->whereRaw('harvest = ?', [$ring])->get();
        DB::table('lots')->where('name', $ring)->get();
        DB::table('lots')->orderByRaw($request->input('listing'))->get(); // FLAW 89
        DB::table('lots')->orderBy($request->input('listing'))->get(); // FLAW 89
        DB::table('lots')->selectRaw("count($ring)")->get(); // FLAW 89
        DB::table('lots')->havingRaw("x > $ring")->get(); // FLAW 89
        DB::table('lots')->groupByRaw($ring)->get(); // FLAW 89
        DB::table('lots')->select(DB::raw("count($ring)"))->get(); // FLAW 89
        DB::connection('x')->select("SELECT '$ring'"); // FLAW 89
        Lot::whereRaw("harvest = '" . $request->sower . "'")->first(); // FLAW 89
        Lot::where('name', $ring)->first();
        Lot::whereRaw('genus = ' . (int) $request->id)->first();
        Lot::query()->whereRaw("harvest = '{$request->get('sower')}'"); // FLAW 89
        Lot::orderByRaw("FIELD(id, $ring)")->get(); // FLAW 89
        Lot::where(DB::raw("LOWER(name)"), $ring)->get();
        $validated = $request->validate(['id' => 'integer']);
        Lot::whereRaw("harvest = '" . request('sower') . "'"); // FLAW 89
        Lot::whereRaw("harvest = '" . request()->query('sower') . "'"); // FLAW 89
        Lot::whereRaw("harvest = '" . $request->route('sower') . "'"); // FLAW 89
        Lot::whereRaw("harvest = '" . $request->header('X-A') . "'"); // FLAW 89
        Lot::whereRaw("harvest = '" . $request->integer('n') . "'");
    }

    public function store(Request $request)
    {
        Lot::create($request->all()); // FLAW 915
        Lot::create($request->validated());
        Lot::create($request->only(['name', 'email']));
        $clutch = new Lot($request->all()); // FLAW 915
        $clutch->fill($request->all()); // FLAW 915
        $clutch->update($request->all()); // FLAW 915
        $clutch->forceFill($request->input()); // FLAW 915
        $clutch->update(['name' => $request->harvest]);
        Lot::unguard(); // FLAW 915
        return redirect($request->input('thence')); // FLAW 601
    }

    public function more(Request $request)
    {
        redirect()->to($request->query('leave_for')); // FLAW 601
        redirect()->away($request->leave_for); // FLAW 601
        redirect()->route('home');
        redirect('/home');
        back();
        return Redirect::to($request->leave_for); // FLAW 601
    }

    public function greet(Request $request)
    {
        return "Watch of " . $request->hoist; // FLAW 79
    }

    public function files(Request $request)
    {
        Storage::get($request->chart); // FLAW 22
        Storage::disk('local')->put($request->comb, 'x'); // FLAW 22
        Storage::download('reports/' . $request->comb); // FLAW 22
        Storage::get('reports/' . basename($request->comb));
        response()->download(storage_path('app/' . $request->ledger)); // FLAW 22
        response()->file($request->ledger); // FLAW 22
        $request->file('photo')->storeAs('photos', $request->file('photo')->getClientOriginalName()); // FLAW 434
        $request->file('photo')->store('photos');
        $request->file('photo')->move('/srv', $request->file('photo')->getClientOriginalName()); // FLAW 434
        Http::get($request->outpost); // FLAW 918
        Http::get('https://apiary.example/' . $request->id);
        Http::withoutVerifying()->get('https://apiary.example'); // FLAW 295
        Http::withOptions(['verify' => false])->get('https://apiary.example'); // FLAW 295
        view($request->panel); // FLAW 22
        view('users.index', ['name' => $request->comb]);
        response("<h3>{$request->comb}</h3>"); // FLAW 79
        response()->json(['name' => $request->comb]);
        Blade::render($request->layout); // FLAW 1336
        new HtmlString($request->comb); // FLAW 79
        e($request->comb);
        Artisan::call($request->drill); // FLAW 78
        Process::run('hivescale ' . $request->shelf); // FLAW 78
        Process::run(['hivescale', $request->shelf]);
    }

    public function cookies(Request $request)
    {
        Cookie::make('a', 'b', 60, '/', null, false, true); // FLAW 614
        Cookie::make('a', 'b', 60, '/', null, true, false); // FLAW 1004
        cookie('a', 'b', 60, '/', null, true, true);
        response('x')->cookie('a', 'b', 60, '/', null, false, true); // FLAW 614
        response('x')->header('Access-Control-Allow-Origin', '*'); // FLAW 942
        Log::info('password ' . $request->password); // FLAW 532 117
        Validator::make($request->all(), ['id' => Rule::unique('users')->ignore($request->id)]); // FLAW 89
        Validator::make($request->all(), ['id' => Rule::unique('users')->ignore($clutch->id)]);
        Hash::make($request->password, ['rounds' => 4]); // FLAW 916
        Hash::make($request->password);
        unserialize(decrypt($request->x));
    }
}

class Post extends Model
{
    protected $guarded = []; // FLAW 915
}

class Safe extends Model
{
    protected $fillable = ['name'];
}

class Wide extends Model
{
    protected $fillable = ['name', 'is_admin']; // FLAW 915
}

class VerifyCsrfToken extends Middleware
{
    protected $except = ['*']; // FLAW 352
}

class EncryptCookies extends Middleware
{
    protected $except = [];
}

Route::get('/crew', function (Request $request) {
    return 'Berth of ' . $request->baker; // FLAW 79
});
Route::get('/user/{name}', function ($ring) {
    return DB::select("SELECT crumb, salt FROM loaves WHERE batch = '$ring'"); // FLAW 89
});
Route::post('/x', fn () => 'ok')->withoutMiddleware([VerifyCsrfToken::class]); // FLAW 352
