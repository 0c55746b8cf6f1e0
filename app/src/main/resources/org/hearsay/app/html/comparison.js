// SPDX-License-Identifier: Apache-2.0
// Opens a telling under its row, and filters. Everything it shows stands below the table already.
(() => {
  let opened = null, opener = null;

  const close = back => {
    opened?.remove();
    opener?.classList.remove('on');
    opener?.setAttribute('aria-expanded', 'false');
    if (back) opener?.focus({ preventScroll: true });
    opened = opener = null;
  };

  /** The tellings of the cell's article, copied from below the table. */
  const tellings = link => {
    const first = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const article = link.closest('td').dataset.a;
    return [...first.parentElement.querySelectorAll('.telling')]
      .filter(telling => telling.dataset.a === article)
      .map(telling => {
        const copy = telling.cloneNode(true);
        copy.removeAttribute('id');
        return copy;
      });
  };

  const open = link => {
    const again = link === opener;
    close(false);
    if (again) return;
    const row = link.closest('tr');
    const button = document.createElement('button');
    button.className = 'close';
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', 'Close');
    button.addEventListener('click', () => close(true));
    const inner = document.createElement('div');
    inner.className = 'inner';
    inner.append(button, ...tellings(link));
    const cell = document.createElement('td');
    cell.colSpan = row.cells.length;
    cell.append(inner);
    opened = document.createElement('tr');
    opened.className = 'opened';
    opened.append(cell);
    row.after(opened);
    opener = link;
    link.classList.add('on');
    link.setAttribute('aria-expanded', 'true');
    opened.scrollIntoView({ block: 'nearest' });
  };

  document.querySelectorAll('.cell').forEach(link => link.setAttribute('aria-expanded', 'false'));
  document.addEventListener('click', event => {
    const number = event.target.closest?.('a.u');
    if (number) document.getElementById(decodeURIComponent(number.hash.slice(1))).open = true;
    const link = event.target.closest?.('.cell');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });

  /** The next cell with a telling in a direction. */
  const neighbour = (link, key) => {
    const row = link.closest('tr');
    const column = link.closest('td').cellIndex;
    const rows = [...row.parentElement.rows].filter(r => !r.hidden && r !== opened);
    const line = key === 'ArrowLeft' || key === 'ArrowRight'
      ? [...row.cells].filter(cell => !cell.hidden)
      : rows.map(r => r.cells[column]);
    const links = line.map(cell => cell?.querySelector('.cell')).filter(Boolean);
    return links[links.indexOf(link) + (key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1)];
  };

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && opened) { close(true); return; }
    const link = event.target.closest?.('.cell');
    if (!link || !event.key.startsWith('Arrow')) return;
    const next = neighbour(link, event.key);
    if (next) { event.preventDefault(); next.focus(); }
  });

  const filter = form => {
    close(false);
    const story = form.closest('.story');
    const speaker = form.elements.speaker.value, sign = form.elements.sign.value, shared = form.elements.shared.checked;
    const outlets = new Set([...form.querySelectorAll('[name=outlet]')].filter(box => box.checked).map(box => box.value));
    const rows = [...story.querySelectorAll('.matrix tbody tr')];
    rows.forEach(row => {
      row.hidden = (speaker && row.dataset.speaker !== speaker) || (shared && row.dataset.shared === 'no')
        || (sign && !row.dataset.signs.split(' ').includes(sign));
    });
    story.querySelectorAll('.matrix [data-a]').forEach(cell => {
      if (!cell.closest('.opened')) cell.hidden = !outlets.has(cell.dataset.a);
    });
    form.querySelector('.shown').textContent = rows.filter(row => !row.hidden).length + ' of ' + rows.length + ' utterances';
  };
  document.querySelectorAll('.filters').forEach(form => {
    form.hidden = false;
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', () => filter(form));
    filter(form);
  });

  const linked = /^#open=(.+)$/.exec(location.hash);
  const link = linked && [...document.querySelectorAll('.cell')].find(cell => cell.hash === '#' + decodeURIComponent(linked[1]));
  if (link) open(link);
  addEventListener('beforeprint', () => document.querySelectorAll('.utterance').forEach(d => { d.open = true; }));
})();
