function show() {
  var area = decodeURIComponent(location.hash.slice(1));
  if (area) document.getElementById('area').innerHTML = `You are looking at the <b>${area}</b> part.`;
}
window.addEventListener('hashchange', show);
show();
