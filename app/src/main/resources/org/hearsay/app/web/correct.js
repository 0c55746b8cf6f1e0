// SPDX-License-Identifier: Apache-2.0
// Choosing the words of a statement in the text: by drawing over them, by dragging an edge, or with the arrow keys on it. And,
// on an article's page, the way from selected words to a statement that was missed.
(() => {
  const pickers = document.querySelector('.pickers');
  if (pickers) pick(pickers);
  document.querySelectorAll('.missed').forEach(select);

  function pick(box) {
    const form = document.querySelector('form.correct');
    const area = box.querySelector('.picker');
    const words = [...area.querySelectorAll('[data-from]')];
    const text = new Map();
    const start = word => +word.dataset.from;
    const end = word => +word.dataset.to;
    const parts = {};
    for (const name of ['source', 'cue', 'content']) parts[name] = read(name);
    const part = () => box.querySelector('[name=part]:checked').value;

    function read(name) {
      return form.elements[name + 'At'].value.split(' ').filter(Boolean).map(place => {
        const [from, to] = place.split('-').map(Number);
        return [words.findIndex(w => end(w) > from), words.findLastIndex(w => start(w) < to)];
      }).filter(([from, to]) => from >= 0 && to >= from);
    }

    // The words between two of a passage, with what stands between them.
    function between(from, to) {
      const range = document.createRange();
      range.setStartBefore(words[from]);
      range.setEndAfter(words[to]);
      const copy = range.cloneContents();
      copy.querySelectorAll('.edge').forEach(edge => edge.remove());
      return [...copy.childNodes].map(n => n.textContent).join(words[from].parentNode === words[to].parentNode ? '' : '\n\n');
    }

    function write(name) {
      parts[name].sort((a, b) => a[0] - b[0]);
      // A place is kept only where its words are of one passage; else the words are sought by the server.
      form.elements[name].value = parts[name].map(([a, b]) => between(a, b)).join(' … ');
      form.elements[name + 'At'].value = parts[name].map(([a, b]) => start(words[a]) + '-' + end(words[b])).join(' ');
      draw();
    }

    function draw(focus) {
      area.querySelectorAll('.edge').forEach(edge => edge.remove());
      words.forEach(word => { word.className = ''; });
      for (const [name, stretches] of Object.entries(parts)) {
        stretches.forEach(([from, to], i) => {
          for (let w = from; w <= to; w++) words[w].classList.add('is-' + name);
          if (name === part()) {
            words[from].before(edge(name, i, 0, from));
            words[to].after(edge(name, i, 1, to));
          }
        });
      }
      if (focus) area.querySelector(focus)?.focus();
    }

    function edge(name, i, side, at) {
      const handle = document.createElement('span');
      handle.className = 'edge';
      handle.tabIndex = 0;
      handle.dataset.edge = i + '-' + side;
      handle.setAttribute('role', 'slider');
      handle.setAttribute('aria-label', side ? box.dataset.end : box.dataset.begin);
      handle.setAttribute('aria-valuemin', 0);
      handle.setAttribute('aria-valuemax', words.length - 1);
      handle.setAttribute('aria-valuenow', at);
      handle.setAttribute('aria-valuetext', words[at].textContent);
      const put = to => {
        const stretch = parts[name][i];
        const next = side ? [stretch[0], Math.max(stretch[0], to)] : [Math.min(to, stretch[1]), stretch[1]];
        if (next[0] === stretch[0] && next[1] === stretch[1]) return;
        parts[name][i] = next;
        write(name);
        area.querySelector(`[data-edge="${i}-${side}"]`)?.focus();
      };
      handle.addEventListener('keydown', event => {
        const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        put(Math.min(words.length - 1, Math.max(0, parts[name][i][side] + step)));
      });
      handle.addEventListener('pointerdown', event => {
        event.preventDefault();
        event.stopPropagation();
        const moved = e => { const w = at_(e); if (w >= 0) put(w); };
        const done = () => { document.removeEventListener('pointermove', moved); document.removeEventListener('pointerup', done); };
        document.addEventListener('pointermove', moved);
        document.addEventListener('pointerup', done);
      });
      return handle;
    }

    const at_ = event => words.indexOf(document.elementFromPoint(event.clientX, event.clientY)?.closest?.('[data-from]'));

    // Drawing over words makes them the part; with Shift a stretch more.
    area.addEventListener('pointerdown', event => {
      const first = at_(event);
      if (first < 0) return;
      event.preventDefault();
      const name = part();
      const rest = event.shiftKey && name === 'content' ? parts[name].slice() : [];
      const to = e => {
        const w = Math.max(0, at_(e) < 0 ? first : at_(e));
        parts[name] = [...rest, [Math.min(first, w), Math.max(first, w)]];
        write(name);
      };
      to(event);
      const done = () => { document.removeEventListener('pointermove', to); document.removeEventListener('pointerup', done); };
      document.addEventListener('pointermove', to);
      document.addEventListener('pointerup', done);
    });
    box.addEventListener('change', () => draw());
    for (const name of ['source', 'cue', 'content']) {
      form.elements[name].addEventListener('input', () => { form.elements[name + 'At'].value = ''; parts[name] = []; draw(); });
    }
    box.hidden = false;
    draw();
    // The text scrolls by itself, so that the fields above stay where they are.
    const first = area.querySelector('.is-content, .is-cue');
    if (first) area.scrollTop = first.offsetTop - area.clientHeight / 3;
  }

  function select(link) {
    const address = link.href;
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      const at = selection.rangeCount && !selection.isCollapsed ? place(selection.getRangeAt(0)) : null;
      link.href = at ? address + '?at=' + at : address;
      link.classList.toggle('floats', !!at);
    });
  }

  // Offsets in the article's text: the passage's own, and the letters before, without the numbers of statements.
  function place(range) {
    const of = (node, offset) => {
      const passage = (node.nodeType === 1 ? node : node.parentElement)?.closest('[data-start]');
      if (!passage) return -1;
      const before = document.createRange();
      before.selectNodeContents(passage);
      before.setEnd(node, offset);
      const copy = before.cloneContents();
      copy.querySelectorAll('a.n, .role').forEach(n => n.remove());
      return +passage.dataset.start + copy.textContent.length;
    };
    const from = of(range.startContainer, range.startOffset);
    const to = of(range.endContainer, range.endOffset);
    return from >= 0 && to > from ? from + '-' + to : null;
  }
})();
