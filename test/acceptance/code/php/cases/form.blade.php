<form method="POST" action="/a"> {{-- FLAW 352 --}}
  <input name="x">
</form>
<form method="POST" action="/b">
  @csrf
  <input name="x">
</form>
<form action="/c" method="post">
  {{ csrf_field() }}
</form>
<form method="GET" action="/d">
  <input name="q">
</form>
