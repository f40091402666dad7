/* Makes the pages quicker to use. Everything here is an aid: each form can be sent without it. */
(function () {
  'use strict';

  const POSITION = { enableHighAccuracy: true, timeout: 15000, maximumAge: 10000 };

  function locate() {
    return new Promise((found, failed) => {
      if (!window.isSecureContext) { failed('insecure'); return; }
      if (!navigator.geolocation) { failed('unavailable'); return; }
      navigator.geolocation.getCurrentPosition(found,
        error => failed(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'), POSITION);
    });
  }

  function position(box) {
    const button = box.querySelector('[data-locate]');
    const told = box.querySelector('[data-told]');
    const typed = box.querySelector('[data-typed]');
    const latitude = box.querySelector('[name=latitude]');
    const longitude = box.querySelector('[name=longitude]');
    button.hidden = false;
    typed.open = latitude.value !== '' || longitude.value !== '';
    button.addEventListener('click', async () => {
      told.textContent = box.dataset.locating;
      try {
        const { coords } = await locate();
        latitude.value = coords.latitude.toFixed(6);
        longitude.value = coords.longitude.toFixed(6);
        told.textContent = box.dataset.located.replace('{0}', Math.round(coords.accuracy))
          + ' (' + latitude.value + ', ' + longitude.value + ')';
      } catch (why) {
        told.textContent = box.dataset[why] || box.dataset.unavailable;
        typed.open = true;
      }
    });
  }

  function kept(box, fileId, file) {
    const item = document.createElement('li');
    const isPicture = file.type.startsWith('image/');
    const picture = document.createElement(isPicture ? 'img' : 'span');
    if (isPicture) {
      picture.alt = box.dataset.photo;
      picture.src = URL.createObjectURL(file);
    } else {
      picture.textContent = file.name;
    }
    const id = document.createElement('input');
    id.type = 'hidden';
    id.name = box.dataset.name;
    id.value = fileId;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'btn';
    remove.dataset.remove = '';
    remove.textContent = box.dataset.remove;
    item.append(picture, id, remove);
    box.querySelector('[data-kept-list]').append(item);
  }

  async function send(box, file) {
    const body = new FormData();
    body.append('file', file);
    body.append('kind', box.dataset.kind);
    body.append('_csrf', box.closest('form').querySelector('[name=_csrf]').value);
    const answer = await fetch(box.dataset.upload, { method: 'POST', body, redirect: 'manual' });
    const told = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
    if (!answer.ok) {
      throw told.message || box.dataset.later;
    }
    kept(box, told.fileId, file);
  }

  function files(box) {
    const input = box.querySelector('input[type=file]');
    const told = box.querySelector('[data-told]');
    input.addEventListener('change', async () => {
      const chosen = Array.from(input.files);
      const submit = box.closest('form').querySelector('.wg-submit');
      submit.disabled = true;
      told.textContent = box.dataset.sending;
      try {
        for (const file of chosen) {
          await send(box, file);
        }
        input.value = '';
        told.textContent = box.dataset.kept;
      } catch (why) {
        // where the network failed the photos stay chosen and go with the form
        const refused = typeof why === 'string';
        if (refused) { input.value = ''; }
        told.textContent = refused ? why : box.dataset.later;
      }
      submit.disabled = false;
    });
    box.addEventListener('click', event => {
      if (event.target.matches('[data-remove]')) { event.target.closest('li').remove(); }
    });
  }

  function people(box) {
    box.addEventListener('change', () => {
      const rows = box.querySelectorAll('select');
      const last = rows[rows.length - 1];
      if (last.value && rows.length < Number(box.dataset.most || rows.length)) {
        const next = last.cloneNode(true);
        next.value = '';
        next.removeAttribute('id');
        last.after(next);
      }
    });
  }

  /** Fills in what the template says of the process and the circumstances chosen; what is ticked stays ticked. */
  function template(button) {
    const form = button.closest('form');
    const told = form.querySelector('[data-template-told]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      const chosen = new FormData(form);
      if (!chosen.get('process')) { told.textContent = button.dataset.first; return; }
      const asked = new URLSearchParams({ machineCode: chosen.get('machineCode'), process: chosen.get('process') });
      chosen.getAll('circumstances').forEach(it => asked.append('circumstances', it));
      const answer = await fetch(button.dataset.from + '?' + asked);
      if (!answer.ok) { return; }
      const proposal = await answer.json();
      form.elements.hazards.value = proposal.hazards;
      form.elements.measures.value = proposal.measures;
      proposal.involvedMeasures.forEach(it => {
        const box = form.querySelector('[name=involvedMeasures][value=' + it + ']');
        if (box) { box.checked = true; }
      });
      told.textContent = '';
    });
  }

  function once(form) {
    form.addEventListener('submit', event => {
      const button = form.querySelector('.wg-submit, button');
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'true';
      button.textContent = button.dataset.sending || button.textContent;
      button.setAttribute('aria-disabled', 'true');
    });
  }

  function ask(form) {
    form.addEventListener('submit', async event => {
      if (form.dataset.located) { return; }
      event.preventDefault();
      form.dataset.located = 'true';
      try {
        const { coords } = await locate();
        form.elements.latitude.value = coords.latitude.toFixed(6);
        form.elements.longitude.value = coords.longitude.toFixed(6);
      } catch (why) {
        // without a position the question is asked all the same, and the answer says what is missing
      }
      form.submit();
    });
  }

  function ready() {
    document.querySelectorAll('[data-position]').forEach(position);
    document.querySelectorAll('[data-files]').forEach(files);
    document.querySelectorAll('[data-people]').forEach(people);
    document.querySelectorAll('[data-template]').forEach(template);
    document.querySelectorAll('form[data-once]').forEach(once);
    document.querySelectorAll('form[data-ask]').forEach(ask);
    const wrong = document.querySelector('[aria-invalid=true]');
    (wrong || document.querySelector('[data-focus]'))?.focus();
  }

  // someone who comes back to a page that was already sent may send it again
  window.addEventListener('pageshow', event => { if (event.persisted) { window.location.reload(); } });
  document.addEventListener('htmx:beforeRequest', event => { if (document.hidden) { event.preventDefault(); } });
  // the session has ended: the login page must not land in the middle of another
  document.addEventListener('htmx:beforeSwap', event => {
    if (new URL(event.detail.xhr.responseURL).pathname.endsWith('/login')) {
      event.detail.shouldSwap = false;
      window.location.reload();
    }
  });
  ready();
}());
