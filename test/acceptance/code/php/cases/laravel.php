<?php
namespace App\Http\Controllers;

use App\Models\User;
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
        $name = $request->input('name');
        DB::select("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
        DB::select('SELECT * FROM users WHERE name = ?', [$name]);
        DB::statement("DROP TABLE $name"); // FLAW 89
        DB::unprepared("DELETE FROM users WHERE name = '$name'"); // FLAW 89
        DB::insert("INSERT INTO users VALUES ('$name')"); // FLAW 89
        DB::update("UPDATE users SET name = '$name'"); // FLAW 89
        DB::delete("DELETE FROM users WHERE name = '$name'"); // FLAW 89
        DB::table('users')->whereRaw("name = '$name'")->get(); // FLAW 89
        DB::table('users')->whereRaw('name = ?', [$name])->get();
        DB::table('users')->where('name', $name)->get();
        DB::table('users')->orderByRaw($request->input('sort'))->get(); // FLAW 89
        DB::table('users')->orderBy($request->input('sort'))->get(); // FLAW 89
        DB::table('users')->selectRaw("count($name)")->get(); // FLAW 89
        DB::table('users')->havingRaw("x > $name")->get(); // FLAW 89
        DB::table('users')->groupByRaw($name)->get(); // FLAW 89
        DB::table('users')->select(DB::raw("count($name)"))->get(); // FLAW 89
        DB::connection('x')->select("SELECT '$name'"); // FLAW 89
        User::whereRaw("name = '" . $request->name . "'")->first(); // FLAW 89
        User::where('name', $name)->first();
        User::whereRaw('id = ' . (int) $request->id)->first();
        User::query()->whereRaw("name = '{$request->get('name')}'"); // FLAW 89
        User::orderByRaw("FIELD(id, $name)")->get(); // FLAW 89
        User::where(DB::raw("LOWER(name)"), $name)->get();
        $validated = $request->validate(['id' => 'integer']);
        User::whereRaw("name = '" . request('name') . "'"); // FLAW 89
        User::whereRaw("name = '" . request()->query('name') . "'"); // FLAW 89
        User::whereRaw("name = '" . $request->route('name') . "'"); // FLAW 89
        User::whereRaw("name = '" . $request->header('X-A') . "'"); // FLAW 89
        User::whereRaw("name = '" . $request->integer('n') . "'");
    }

    public function store(Request $request)
    {
        User::create($request->all()); // FLAW 915
        User::create($request->validated());
        User::create($request->only(['name', 'email']));
        $user = new User($request->all()); // FLAW 915
        $user->fill($request->all()); // FLAW 915
        $user->update($request->all()); // FLAW 915
        $user->forceFill($request->input()); // FLAW 915
        $user->update(['name' => $request->name]);
        User::unguard(); // FLAW 915
        return redirect($request->input('next')); // FLAW 601
    }

    public function more(Request $request)
    {
        redirect()->to($request->query('next')); // FLAW 601
        redirect()->away($request->next); // FLAW 601
        redirect()->route('home');
        redirect('/home');
        back();
        return Redirect::to($request->next); // FLAW 601
    }

    public function hello(Request $request)
    {
        return "Hello " . $request->name; // FLAW 79
    }

    public function files(Request $request)
    {
        Storage::get($request->path); // FLAW 22
        Storage::disk('local')->put($request->name, 'x'); // FLAW 22
        Storage::download('reports/' . $request->name); // FLAW 22
        Storage::get('reports/' . basename($request->name));
        response()->download(storage_path('app/' . $request->file)); // FLAW 22
        response()->file($request->file); // FLAW 22
        $request->file('photo')->storeAs('photos', $request->file('photo')->getClientOriginalName()); // FLAW 434
        $request->file('photo')->store('photos');
        $request->file('photo')->move('/srv', $request->file('photo')->getClientOriginalName()); // FLAW 434
        Http::get($request->url); // FLAW 918
        Http::get('https://example.com/' . $request->id);
        Http::withoutVerifying()->get('https://example.com'); // FLAW 295
        Http::withOptions(['verify' => false])->get('https://example.com'); // FLAW 295
        view($request->view); // FLAW 22
        view('users.index', ['name' => $request->name]);
        response("<b>{$request->name}</b>"); // FLAW 79
        response()->json(['name' => $request->name]);
        Blade::render($request->template); // FLAW 1336
        new HtmlString($request->name); // FLAW 79
        e($request->name);
        Artisan::call($request->command); // FLAW 78
        Process::run('ls ' . $request->dir); // FLAW 78
        Process::run(['ls', $request->dir]);
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
        Validator::make($request->all(), ['id' => Rule::unique('users')->ignore($user->id)]);
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

Route::get('/hello', function (Request $request) {
    return 'Hello ' . $request->name; // FLAW 79
});
Route::get('/user/{name}', function ($name) {
    return DB::select("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
});
Route::post('/x', fn () => 'ok')->withoutMiddleware([VerifyCsrfToken::class]); // FLAW 352
