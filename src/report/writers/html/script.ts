/**
 * The page's script: filters, search, order and details of the list. Plain JavaScript for the browsers of the last
 * five years, without a line from outside: text becomes text nodes, never markup. `Row` in `payload.ts` names the fields.
 */
export const script = `
(() => {
  'use strict';
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const theme = byId('theme');
  theme.hidden = false;
  theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  const form = byId('filters');
  if (!form) return;
  const rows = JSON.parse(byId('data').textContent);
  const body = byId('list').tBodies[0];
  const more = byId('more');
  const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
  for (const row of rows) {
    row.state = row.wai !== undefined ? 'waived' : row.brk.length > 0 ? 'broken' : 'open';
    row.text = [row.id, row.al.join(' '), row.t, row.sub, row.fam, row.eng, row.at, row.fix].join('\\n').toLowerCase();
  }
  const page = 100;
  let shown = [];
  let drawn = 0;
  let order = { key: 'risk', down: true };

  const orders = {
    sev: (a, b) => severities.indexOf(b.sev) - severities.indexOf(a.sev) || a.risk - b.risk,
    risk: (a, b) => a.risk - b.risk,
    id: (a, b) => compare(a.id, b.id),
    sub: (a, b) => compare(a.sub, b.sub),
    fix: (a, b) => compare(a.fix, b.fix),
    at: (a, b) => compare(a.at, b.at),
  };
  const compare = (a, b) => a.localeCompare(b, 'en', { numeric: true });

  function options() {
    const value = (id) => (byId(id) ? byId(id).value : '');
    return {
      words: value('q').toLowerCase().split(/\\s+/).filter(Boolean),
      sev: [...form.querySelectorAll('[name=sev]:checked')].map((box) => box.value),
      fam: value('fam'), lay: value('lay'), fx: value('fx'), state: value('state'),
    };
  }

  function fits(row, request) {
    return (request.sev.length === 0 || request.sev.includes(row.sev)) &&
      (request.fam === '' || row.fam === request.fam) &&
      (request.lay === '' || String(row.lay) === request.lay) &&
      (request.fx === '' || row.fx === (request.fx === 'yes')) &&
      (request.state === '' || row.state === request.state) &&
      request.words.every((word) => row.text.includes(word));
  }

  function draw() {
    const request = options();
    const sign = order.down ? -1 : 1;
    shown = rows.filter((row) => fits(row, request));
    shown.sort((a, b) => sign * orders[order.key](a, b));
    drawn = 0;
    body.textContent = '';
    if (shown.length === 0) {
      const cell = element('td', 'empty', 'Nothing fits these filters.');
      cell.colSpan = 6;
      const line = element('tr');
      line.append(cell);
      body.append(line);
    }
    drawMore(page);
    byId('count').textContent = shown.length === rows.length ? rows.length + ' in all' : shown.length + ' of ' + rows.length;
    for (const head of document.querySelectorAll('th')) {
      const button = head.querySelector('button');
      if (button.dataset.sort === order.key) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  function drawMore(count) {
    const part = document.createDocumentFragment();
    for (const row of shown.slice(drawn, drawn + count)) part.append(lineOf(row));
    drawn = Math.min(shown.length, drawn + count);
    body.append(part);
    const left = shown.length - drawn;
    more.hidden = left === 0;
    more.textContent = 'Show ' + Math.min(page, left) + ' more of ' + left;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function cell(className, name, ...parts) {
    const made = element('td', className);
    if (name) made.dataset.name = name;
    made.append(...parts);
    return made;
  }

  function lineOf(row) {
    const line = element('tr', 'row');
    const open = element('button', 'id', row.id);
    open.type = 'button';
    open.setAttribute('aria-expanded', 'false');
    const tags = row.sig.map((word) => element('span', 'tag hot', word));
    if (row.state === 'waived') tags.push(element('span', 'tag', 'waived'));
    if (row.state === 'broken') tags.push(element('span', 'tag warn', 'breaks policy'));
    const where = element('span', 'where', row.at);
    line.append(
      cell('', '', element('span', 'sev ' + row.sev, row.sv)),
      cell('risk', '', row.risk.toFixed(0)),
      cell('', '', open, ...tags, element('span', 'title', row.t)),
      cell('', 'in', row.sub),
      cell('', 'fix', row.fix),
      cell('', 'at', where, ...(row.more > 0 ? [element('span', 'quiet', ' +' + row.more)] : []),
        ...(row.lay !== undefined ? [element('span', 'quiet', ' layer ' + row.lay)] : [])),
    );
    line.addEventListener('click', (event) => {
      if (event.target.closest('a') || String(getSelection()) !== '') return;
      toggle(line, open, row);
    });
    return line;
  }

  function toggle(line, open, row) {
    const isOpen = open.getAttribute('aria-expanded') === 'true';
    open.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) { line.nextElementSibling.remove(); return; }
    const detail = element('tr', 'detail-row');
    const box = element('td', 'detail');
    box.colSpan = 6;
    const list = element('dl', 'proof');
    const add = (label, text) => list.append(element('dt', '', label), element('dd', '', text));
    if (row.wai !== undefined) add('waived', row.wai);
    if (row.brk.length > 0) add('breaks', row.brk.join(', '));
    if (row.al.length > 0) add('also', row.al.join(', '));
    if (row.cmd) add('do', row.cmd);
    for (const [label, text] of row.proof) add(label, text);
    box.append(list);
    if (row.flow) {
      const steps = element('ol', 'flow');
      for (const [place, code, role] of row.flow) {
        const step = element('li', '');
        step.append(element('code', 'where', place));
        if (role) step.append(element('span', 'tag' + (role === 'sink' ? ' hot' : ' warn'), role));
        if (code) step.append(element('pre', '', code));
        steps.append(step);
      }
      box.append(steps);
    }
    if (row.ex) {
      const pair = element('div', 'exchange');
      for (const [label, pieces] of [['Request', row.ex.req], ['Response', row.ex.res]]) {
        const side = element('figure', '');
        const message = element('pre', '');
        for (const [text, marked] of pieces) message.append(marked ? element('mark', '', text) : text);
        side.append(element('figcaption', '', label), message);
        pair.append(side);
      }
      box.append(pair);
    }
    if (row.ref.length > 0) {
      const links = element('p', 'links');
      for (const address of row.ref) {
        const link = element('a', '', address.replace(/^https?:\\/\\//, '').slice(0, 80));
        link.href = address;
        link.rel = 'noreferrer noopener';
        link.target = '_blank';
        links.append(link);
      }
      box.append(links);
    }
    detail.append(box);
    line.after(detail);
  }

  let timer = 0;
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(draw, 60); });
  form.addEventListener('reset', () => setTimeout(draw, 0));
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => drawMore(page));
  byId('list').tHead.addEventListener('click', (event) => {
    const key = event.target.dataset && event.target.dataset.sort;
    if (!key) return;
    order = { key, down: order.key === key ? !order.down : key === 'risk' || key === 'sev' };
    draw();
  });
  for (const button of document.querySelectorAll('[data-set]')) {
    button.addEventListener('click', () => {
      const at = button.dataset.set.indexOf('=');
      const name = button.dataset.set.slice(0, at);
      const value = button.dataset.set.slice(at + 1);
      form.reset();
      if (name === 'sev') for (const box of form.querySelectorAll('[name=sev]')) box.checked = box.value === value;
      else byId(name).value = value;
      setTimeout(() => { draw(); byId('findings').scrollIntoView(); }, 0);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    byId('q').focus();
  });
  addEventListener('beforeprint', () => drawMore(900));
  draw();
})();
`;
