function show() {
  var area = decodeURIComponent(location.hash.slice(1));
  if (area) document.getElementById('area').textContent = `You are looking at the ${area} part.`;
}
window.addEventListener('hashchange', show);
show();
