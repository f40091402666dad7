/* Offers the places round the phone; where it is, is asked and not kept. */
import { locate } from './position.js';

export function near(box) {
  const form = box.closest('form');
  const told = box.querySelector('[data-told]');
  const list = box.querySelector('[data-places]');
  const button = box.querySelector('button');

  const card = place => {
    const link = document.createElement('a');
    link.className = 'wg-card';
    link.href = '/inspections/new?' + new URLSearchParams({ kind: form.elements.kind.value, siteCode: place.siteCode });
    const name = document.createElement('strong');
    name.textContent = place.name === place.unitName ? place.name : place.unitName + ' ' + place.name;
    const metres = document.createElement('span');
    metres.className = 'text-secondary';
    metres.textContent = box.dataset.metres.replace('{0}', place.metres);
    link.append(name, metres);
    const item = document.createElement('li');
    item.append(link);
    return item;
  };

  box.hidden = false;
  button.addEventListener('click', async () => {
    told.textContent = box.dataset.locating;
    let coords;
    try {
      ({ coords } = await locate());
    } catch (why) {
      told.textContent = box.dataset[why] || box.dataset.unavailable;
      return;
    }
    try {
      const body = new URLSearchParams({ latitude: coords.latitude, longitude: coords.longitude,
        _csrf: form.elements._csrf.value });
      const answer = await fetch(box.dataset.from, { method: 'POST', body });
      if (!answer.ok || answer.redirected) { throw new Error('not answered'); }
      const places = await answer.json();
      list.replaceChildren(...places.map(card));
      told.textContent = places.length ? '' : box.dataset.none;
    } catch (why) {
      told.textContent = box.dataset.failed;
    }
  });
}
