// SPDX-License-Identifier: Apache-2.0
// Shows the card of a statement beside its words. Everything it shows stands in the table below the text already.
(() => {
  const panel = document.getElementById('panel');
  if (!panel) return;
  const legend = [...panel.childNodes];
  let shown = '', pinned = false, opener = null;
  document.documentElement.classList.add('js');

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const copies = (row, selector) => [...(row.querySelector(selector)?.childNodes ?? [])].map(node => node.cloneNode(true));
  const words = id => [...document.querySelectorAll('[data-s]')].filter(e => e.dataset.s.split(' ').includes(id));

  const light = (id, on) => {
    if (!id) return;
    words(id).forEach(element => element.classList.toggle('on', on));
    document.getElementById(id)?.classList.toggle('on', on);
  };

  const hide = () => {
    light(shown, false);
    shown = '';
    pinned = false;
    panel.replaceChildren(...legend);
  };

  const show = (id, pin) => {
    const row = document.getElementById(id + '-row');
    if (!row) return;
    if (pin) pinned = true;
    if (id === shown) return;
    light(shown, false);
    shown = id;
    const look = [...row.querySelector('.n').classList].find(name => /^t[0-9u]$/.test(name)) ?? 'tu';
    const quote = make('blockquote', '', ...copies(row, '.content'));
    quote.dir = 'auto';
    const close = make('button', 'close', '×');
    close.type = 'button';
    close.setAttribute('aria-label', document.body.dataset.close ?? 'Close');
    close.addEventListener('click', () => { opener?.focus({ preventScroll: true }); hide(); });
    const all = make('a', '', document.body.dataset.table ?? 'In the table of statements');
    all.href = '#' + id + '-row';
    const card = make('section', 'card ' + look,
      close,
      make('h3', '', row.querySelector('.n').cloneNode(true), ...copies(row, '.speaker'), ' ', make('em', '', ...copies(row, '.cuewords'))),
      quote,
      make('p', 'kind', ...copies(row, 'summary')),
      row.querySelector('dl').cloneNode(true),
      make('p', 'row', all));
    panel.replaceChildren(card);
    light(id, true);
  };

  const idOf = element => element.closest?.('.text .n, .record > .headline .n')?.id || element.closest?.('[data-s]')?.dataset.s.split(' ')[0];

  document.addEventListener('mouseover', event => {
    const id = idOf(event.target);
    if (id && !pinned) show(id, false);
  });
  document.addEventListener('focusin', event => {
    const badge = event.target.closest?.('.text .n');
    if (badge) { opener = badge; show(badge.id, false); }
  });
  document.addEventListener('click', event => {
    const id = idOf(event.target);
    if (!id) return;
    const badge = event.target.closest('.n');
    if (badge) { event.preventDefault(); opener = badge; }
    if (id === shown && pinned) { hide(); } else { pinned = false; show(id, true); }
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !shown) return;
    opener?.focus({ preventScroll: true });
    hide();
  });
  const showLinked = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (document.getElementById(id)?.matches('.n')) { opener = document.getElementById(id); show(id, true); }
  };
  addEventListener('hashchange', showLinked);
  showLinked();
  addEventListener('beforeprint', () => document.querySelectorAll('td details').forEach(d => { d.open = true; }));
})();
