/* Draws the diagrams of a permit with the token in them, one tab per diagram. */
(function () {
  'use strict';

  const section = document.getElementById('diagrams');
  const tabs = section.querySelector('.wg-tabs');
  const canvasBox = section.querySelector('.wg-canvas');
  const viewer = new window.BpmnJS({ container: canvasBox });
  const READABLE = 0.75;
  const STEP = 1.3;
  let drawings = [];
  let shown = null;

  function mark(drawing) {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const all = (ids, marker) => ids.filter(id => registry.get(id)).forEach(id => canvas.addMarker(id, marker));
    all(drawing.passed, 'wg-passed');
    all(drawing.tokens, 'wg-token');
    all(drawing.stuck, 'wg-stuck');
  }

  // a whole diagram on a phone is too small to read: there it opens where the token is
  function look(drawing) {
    const canvas = viewer.get('canvas');
    canvas.zoom('fit-viewport');
    const registry = viewer.get('elementRegistry');
    const at = drawing.tokens.concat(drawing.passed.slice(-1)).map(id => registry.get(id))
      .find(element => element && element.width);
    if (canvas.zoom() < READABLE && canvasBox.clientWidth < 600 && at) {
      canvas.zoom(READABLE, { x: 0, y: 0 });
      const view = canvas.viewbox();
      canvas.viewbox({ x: at.x + at.width / 2 - view.width / 2, y: at.y + at.height / 2 - view.height / 2,
        width: view.width, height: view.height });
    }
  }

  async function show(name) {
    shown = name;
    const drawing = drawings.find(one => one.diagram === name);
    tabs.querySelectorAll('button').forEach(tab => tab.setAttribute('aria-selected', String(tab.dataset.diagram === name)));
    await viewer.importXML(drawing.xml);
    mark(drawing);
    look(drawing);
  }

  function tab(drawing) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'tab');
    button.dataset.diagram = drawing.diagram;
    button.textContent = drawing.title;
    button.classList.toggle('wg-has-token', drawing.tokens.length > 0);
    button.addEventListener('click', () => show(drawing.diagram));
    return button;
  }

  async function load() {
    const answer = await fetch(section.dataset.source, { headers: { Accept: 'application/json' } })
      .catch(() => ({ ok: false }));
    drawings = answer.ok && !answer.redirected ? await answer.json() : [];
    if (drawings.length === 0) {
      tabs.textContent = section.dataset.missing;
      return;
    }
    tabs.replaceChildren(...drawings.map(tab));
    // the innermost diagram that holds a token is where something is going on
    const live = drawings.filter(one => one.tokens.length > 0).pop() || drawings[0];
    await show(live.diagram);
  }

  section.querySelector('.wg-zoom').addEventListener('click', event => {
    const kind = event.target.dataset.zoom;
    const canvas = viewer.get('canvas');
    if (kind === 'fit') { canvas.zoom('fit-viewport'); }
    if (kind === 'in') { canvas.zoom(canvas.zoom() * STEP); }
    if (kind === 'out') { canvas.zoom(canvas.zoom() / STEP); }
  });
  document.body.addEventListener('moved', load);
  load();
}());
