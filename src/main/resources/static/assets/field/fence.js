/* Draws a site's fence by hand, by finger or by keyboard. The numbers beside it are what is sent; they can be typed too. */
const METRES_PER_DEGREE = 6371008.8 * Math.PI / 180;
const LEAST = 10;
const MOST = 20000;

export function fence(box) {
  if (box.dataset.open !== 'true') { return; }
  const picture = box.querySelector('svg');
  const line = box.querySelector('[data-line]');
  const centre = box.querySelector('[data-centre]');
  const handle = box.querySelector('[data-handle]');
  const told = box.querySelector('[data-told]');
  const origin = { latitude: Number(box.dataset.latitude), longitude: Number(box.dataset.longitude) };
  const perDegree = METRES_PER_DEGREE * Math.cos(origin.latitude * Math.PI / 180);
  const input = name => document.getElementById(name);
  const first = { east: 0, north: 0, radius: Number(input('fenceMetres').value) || LEAST };
  let reach = Number(box.dataset.reach);
  let now = read() || first;

  function read() {
    const [latitude, longitude, radius] = ['latitude', 'longitude', 'fenceMetres'].map(it => Number(input(it).value));
    return [latitude, longitude, radius].every(Number.isFinite) && radius > 0
      ? { east: (longitude - origin.longitude) * perDegree, north: (latitude - origin.latitude) * METRES_PER_DEGREE, radius }
      : null;
  }

  function draw() {
    const size = reach / 16;
    picture.setAttribute('viewBox', `${-reach} ${-reach} ${2 * reach} ${2 * reach}`);
    line.setAttribute('cx', now.east);
    line.setAttribute('cy', -now.north);
    line.setAttribute('r', now.radius);
    centre.setAttribute('transform', `translate(${now.east} ${-now.north}) scale(${reach / Number(box.dataset.reach)})`);
    handle.setAttribute('transform', `translate(${now.east + now.radius} ${-now.north}) scale(${reach / Number(box.dataset.reach)})`);
    handle.setAttribute('aria-valuenow', Math.round(now.radius));
    picture.setAttribute('font-size', size * 16 / 14);
  }

  function move(east, north, radius) {
    now = { east, north, radius: Math.round(Math.min(MOST, Math.max(LEAST, radius))) };
    input('latitude').value = (origin.latitude + north / METRES_PER_DEGREE).toFixed(6);
    input('longitude').value = (origin.longitude + east / perDegree).toFixed(6);
    input('fenceMetres').value = now.radius;
    told.textContent = `${input('latitude').value}, ${input('longitude').value} · ${now.radius} m`;
    draw();
  }

  function zoom(factor) {
    reach = Math.min(MOST * 2, Math.max(LEAST * 2, reach * factor));
    draw();
  }

  function dragged(grip, change) {
    grip.addEventListener('pointerdown', event => {
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      grip.focus();
      grip.onpointermove = at => {
        const point = new DOMPoint(at.clientX, at.clientY).matrixTransform(picture.getScreenCTM().inverse());
        change(point.x, -point.y);
      };
    });
    ['pointerup', 'pointercancel'].forEach(end => grip.addEventListener(end, () => { grip.onpointermove = null; }));
  }

  function keyed(grip, act) {
    const ways = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] };
    grip.addEventListener('keydown', event => {
      if (!ways[event.key]) { return; }
      event.preventDefault();
      const metres = event.shiftKey ? 10 : 1;
      act(...ways[event.key].map(it => it * metres));
    });
  }

  [centre, handle].forEach(grip => grip.setAttribute('tabindex', '0'));
  centre.setAttribute('role', 'button');
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-valuemin', LEAST);
  handle.setAttribute('aria-valuemax', MOST);
  dragged(centre, (east, north) => move(east, north, now.radius));
  dragged(handle, (east, north) => move(now.east, now.north, Math.hypot(east - now.east, north - now.north)));
  keyed(centre, (east, north) => move(now.east + east, now.north + north, now.radius));
  keyed(handle, (east, north) => move(now.east, now.north, now.radius + east + north));
  ['latitude', 'longitude', 'fenceMetres'].forEach(it => input(it).addEventListener('input', () => {
    now = read() || now;
    draw();
  }));
  box.querySelector('[data-tools]').hidden = false;
  box.querySelector('[data-nearer]').addEventListener('click', () => zoom(0.5));
  box.querySelector('[data-farther]').addEventListener('click', () => zoom(2));
  box.querySelector('[data-back]').addEventListener('click', () => move(first.east, first.north, first.radius));
  draw();
}
