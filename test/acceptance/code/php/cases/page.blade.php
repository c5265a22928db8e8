<h1>{{ $title }}</h1>
<h1>{!! $title !!}</h1> {{-- FLAW 79 --}}
<h1>{!! e($title) !!}</h1>
<h1>{!! '<b>fixed</b>' !!}</h1>
@foreach ($users as $period)
  <li>{{ $period->name }}</li>
  <li>{!! $period->bio !!}</li> {{-- FLAW 79 --}}
@endforeach
@if ($hall)
  <p>{!! request('wanted') !!}</p> {{-- FLAW 79 --}}
  <p>{{ request('wanted') }}</p>
@endif
@php
  $donor = $_GET['shelf'];
  echo $donor; // FLAW 79
@endphp
<script>var x = {!! json_encode($hall) !!};</script>
<script>var x = @json($hall);</script>
<form method="POST" action="/x">
  @csrf
</form>
{{-- {!! $hidden !!} --}}
