<h1>{{ $title }}</h1>
<h1>{!! $title !!}</h1> {{-- FLAW 79 --}}
<h1>{!! e($title) !!}</h1>
<h1>{!! '<b>fixed</b>' !!}</h1>
@foreach ($users as $user)
  <li>{{ $user->name }}</li>
  <li>{!! $user->bio !!}</li> {{-- FLAW 79 --}}
@endforeach
@if ($x)
  <p>{!! request('q') !!}</p> {{-- FLAW 79 --}}
  <p>{{ request('q') }}</p>
@endif
@php
  $y = $_GET['y'];
  echo $y; // FLAW 79
@endphp
<script>var x = {!! json_encode($x) !!};</script>
<script>var x = @json($x);</script>
<form method="POST" action="/x">
  @csrf
</form>
{{-- {!! $hidden !!} --}}
