// SPDX-License-Identifier: Apache-2.0
// Keys and copying. Every page works without it.
(() => {
  const store = { get: () => { try { return localStorage.getItem('keys') !== 'off'; } catch { return true; } },
    set: on => { try { localStorage.setItem('keys', on ? 'on' : 'off'); } catch { /* a private window remembers nothing */ } } };
  let on = store.get();

  const box = document.getElementById('keys-on');
  if (box) {
    box.closest('.keys').hidden = false;
    box.checked = on;
    box.addEventListener('change', () => { on = box.checked; store.set(on); });
  }

  const items = () => [...document.querySelectorAll('.item')];
  const move = step => {
    const all = items();
    const now = all.indexOf(document.activeElement?.closest?.('.item'));
    const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + step))];
    const link = next?.querySelector('a');
    if (link) { link.focus(); next.scrollIntoView({ block: 'nearest' }); }
  };

  document.addEventListener('keydown', event => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.('input:not([type=checkbox]), textarea, select')) return;
    if (event.key === '/') { event.preventDefault(); document.querySelector('.find input').focus(); }
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === '?') location.href = '/help#keys';
  });

  document.querySelectorAll('.copy').forEach(button => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.previousElementSibling.querySelector('textarea').value);
      button.textContent = document.body.dataset.copied;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  });
})();
