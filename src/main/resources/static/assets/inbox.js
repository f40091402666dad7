/* The keyboard of the list of tasks: j and k go down and up, Enter opens as everywhere, the slash searches. */
(function () {
  'use strict';

  const rows = Array.from(document.querySelectorAll('[data-rows] [data-row]'));
  const search = document.querySelector('[data-search]');

  function typing(target) {
    return target.closest('input, select, textarea, [contenteditable]') !== null;
  }

  function move(step) {
    const at = rows.findIndex(row => row === document.activeElement);
    const to = rows[Math.max(0, Math.min(rows.length - 1, at === -1 ? 0 : at + step))];
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) { return; }
    if ((event.key === 'j' || event.key === 'k') && rows.length) {
      move(event.key === 'j' ? 1 : -1);
    } else if (event.key === '/' && search) {
      event.preventDefault();
      search.closest('details').open = true;
      search.focus();
    }
  });

  // what is ticked can be claimed if nobody has it, and given back if the reader has it
  const ticked = document.querySelector('[data-ticked]');
  const ticks = Array.from(document.querySelectorAll('input[form=ticked]'));
  function offer() {
    ticked.querySelectorAll('[data-of]').forEach(button => {
      button.hidden = !ticks.some(tick => tick.checked && tick.dataset.held === button.dataset.of);
    });
  }
  if (ticked) {
    ticked.addEventListener('change', offer);
    ticks.forEach(tick => tick.addEventListener('change', offer));
    offer();
  }
}());
