/* Where the phone is, and how exactly it knows. */
const EXACT = { enableHighAccuracy: true, timeout: 15000, maximumAge: 10000 };
const LISTENING = 12000;

const CONSENTED = 'consented';

/** While the question stands on the page, nobody has agreed. */
const unasked = () => document.querySelector('[data-consent]') !== null;

/** Answered without leaving the page, so that nothing typed is lost. */
export function consent(form) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const refused = event.submitter?.getAttribute('formaction');
    const body = new URLSearchParams(new FormData(form));
    body.delete('back');
    try {
      const answer = await fetch(refused || form.action, { method: 'POST', body });
      if (!answer.ok || new URL(answer.url).pathname.endsWith('/login')) { throw new Error('not taken'); }
    } catch (why) {
      form.querySelector('[data-unsaid]').hidden = false;
      return;
    }
    if (refused) { form.hidden = true; return; }
    form.remove();
    document.dispatchEvent(new Event(CONSENTED));
  });
}

export function locate() {
  return new Promise((found, failed) => {
    if (unasked()) { failed('unasked'); return; }
    if (!window.isSecureContext) { failed('insecure'); return; }
    if (!navigator.geolocation) { failed('unavailable'); return; }
    navigator.geolocation.getCurrentPosition(found,
      error => failed(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'), EXACT);
  });
}

/** Goes on asking until the error is small enough or the time is over; the best answer counts. */
function better(first, metres) {
  return new Promise(resolve => {
    let best = first;
    let watching = null;
    const end = () => { navigator.geolocation.clearWatch(watching); clearTimeout(late); resolve(best); };
    const late = setTimeout(end, LISTENING);
    watching = navigator.geolocation.watchPosition(position => {
      if (position.coords.accuracy < best.coords.accuracy) { best = position; }
      if (best.coords.accuracy <= metres) { end(); }
    }, end, EXACT);
  });
}

export function position(box) {
  const button = box.querySelector('[data-locate]');
  const told = box.querySelector('[data-told]');
  const typed = box.querySelector('[data-typed]');
  const latitude = box.querySelector('[name=latitude]');
  const longitude = box.querySelector('[name=longitude]');
  const fence = Number(box.dataset.fence) || Infinity;

  function take({ coords }) {
    latitude.value = coords.latitude.toFixed(6);
    longitude.value = coords.longitude.toFixed(6);
    const metres = Math.round(coords.accuracy);
    const vague = coords.accuracy > fence;
    told.textContent = (vague ? box.dataset.vague.replace('{1}', fence) : box.dataset.located).replace('{0}', metres)
      + ' (' + latitude.value + ', ' + longitude.value + ')';
    told.classList.toggle('wg-error', vague);
    if (vague) { button.querySelector('span').textContent = box.dataset.again; }
  }

  button.hidden = unasked();
  document.addEventListener(CONSENTED, () => { button.hidden = false; });
  typed.open = unasked() || latitude.value !== '' || longitude.value !== '';
  button.addEventListener('click', async () => {
    told.textContent = box.dataset.locating;
    try {
      const first = await locate();
      take(first);
      if (first.coords.accuracy > fence) { take(await better(first, fence)); }
    } catch (why) {
      told.textContent = box.dataset[why] || box.dataset.unavailable;
      typed.open = true;
    }
  });
}
