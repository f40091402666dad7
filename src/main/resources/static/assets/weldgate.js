/* Makes the pages quicker to use. Everything here is an aid: each form can be sent without it. */
import { drafts, settle, tidy } from './field/drafts.js';
import { keyed } from './field/keyed.js';
import { files } from './field/photos.js';
import { consent, locate, position } from './field/position.js';
import { begin, late, leave } from './field/unsent.js';

const LOOKED_AFTER = 250;

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

/** A code is found by its name, too, and told by it. */
function lookup(input) {
  const told = input.parentElement.querySelector('[data-lookup-told]');
  const hint = told.textContent;
  let pause = null;
  const look = async () => {
    const asked = input.value.trim();
    const answer = await fetch(`/registers/${input.dataset.lookup}/choices?` + new URLSearchParams({ text: asked }),
      { cache: 'no-store', redirect: 'manual' }).catch(() => null);
    if (!answer?.ok || asked !== input.value.trim()) { return; }
    const found = await answer.json();
    input.list.replaceChildren(...found.map(it => new Option(it.name, it.code)));
    told.textContent = found.find(it => it.code === asked)?.name ?? hint;
  };
  input.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(look, LOOKED_AFTER); });
  input.addEventListener('focus', look, { once: true });
  if (input.value) { look(); }
}

/** What is typed once only can be looked at before it is sent. */
function shows(button) {
  const field = document.getElementById(button.dataset.shows);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', shown);
  });
  field.form.addEventListener('submit', () => { field.type = 'password'; });
}

/** Whoever has no certificate is listed only when somebody asks for him, or when a draft names him. */
function apart(form) {
  const groups = new Map();
  form.querySelectorAll('[data-apart]').forEach(group => {
    groups.set(group.parentElement.name, group);
    const asking = new Option(group.dataset.apart, '');
    asking.dataset.asks = 'true';
    group.replaceWith(asking);
  });
  const list = asking => asking.replaceWith(groups.get(asking.parentElement.name).cloneNode(true));
  form.addEventListener('change', event => {
    const chosen = event.target.selectedOptions?.[0];
    if (chosen?.dataset.asks) { list(chosen); event.target.value = ''; }
  });
  form.addEventListener('whole', () => form.querySelectorAll('[data-asks]').forEach(list));
}

/** Puts a proposal into a field; what a person has written there stays, and stands before it. @returns whether there is any */
function propose(field, text) {
  const before = field.dataset.proposed ?? '';
  const own = (field.value.endsWith(before) ? field.value.slice(0, field.value.length - before.length) : field.value).trimEnd();
  field.value = own && text ? own + '\n' + text : own + text;
  field.dataset.proposed = text;
  return own !== '';
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
    const kept = [propose(form.elements.hazards, proposal.hazards), propose(form.elements.measures, proposal.measures)];
    proposal.involvedMeasures.forEach(it => {
      const box = form.querySelector('[name=involvedMeasures][value=' + it + ']');
      if (box) { box.checked = true; box.closest('details')?.setAttribute('open', ''); }
    });
    told.textContent = kept.includes(true) ? button.dataset.added : '';
    form.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Ticks every box of its form, or none where all are ticked. */
function all(button) {
  const ticks = Array.from(button.form.elements).filter(it => it.type === 'checkbox');
  button.hidden = ticks.length < 2;
  button.addEventListener('click', () => {
    const some = ticks.some(tick => !tick.checked);
    ticks.forEach(tick => { tick.checked = some; });
    button.form.dispatchEvent(new Event('change'));
  });
}

function once(form) {
  form.addEventListener('submit', event => {
    const button = form.querySelector('.wg-submit') || form.querySelector('button');
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    button.dataset.label ??= button.textContent;
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

async function ready() {
  const each = (selector, work) => document.querySelectorAll(selector).forEach(work);
  each('[data-consent]', consent);
  each('[data-position]', position);
  each('[data-files]', files);
  each('form[data-draft]', apart);
  each('[data-people]', people);
  each('[data-fence]', box => import('./field/fence.js').then(it => it.fence(box)));
  each('[data-template]', template);
  each('[data-all]', all);
  each('[data-lookup]', lookup);
  each('[data-near]', box => import('./field/near.js').then(it => it.near(box)));
  each('[data-scan]', box => import('./field/scan.js').then(it => it.scan(box)));
  each('[data-effort]', box => import('./field/effort.js').then(it => it.effort(box)));
  each('form[data-once]', once);
  each('[data-shows]', shows);
  each('form[data-ask]', ask);
  each('form[data-draft]', late);
  each('form[data-leave]', leave);
  const wrong = document.querySelector('[aria-invalid=true]');
  (wrong || document.querySelector('[data-focus]'))?.focus();
  try {
    await settle();
    await tidy();
    for (const form of document.querySelectorAll('form[data-keyed]')) { await keyed(form); }
    for (const form of document.querySelectorAll('form[data-draft]')) { await drafts(form); }
    await begin();
  } catch (unsupported) {
    // a browser that keeps nothing: the forms go their usual way
  }
}

/* What is left of a time that has to pass, by the platform's clock; some seconds after it the page asks how it goes on. */
const PATIENCE = -5;
setInterval(() => document.querySelectorAll('[data-left]').forEach(timer => {
  timer.ends ??= performance.now() + Number(timer.dataset.left) * 1000;
  const left = Math.round((timer.ends - performance.now()) / 1000);
  const shown = Math.max(0, left);
  timer.textContent = `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, '0')}`;
  if (left <= PATIENCE && !timer.asked) {
    timer.asked = true;
    document.body.dispatchEvent(new Event('moved'));
  }
}), 1000);

// someone who comes back to a page that was already sent may send it again
window.addEventListener('pageshow', event => { if (event.persisted) { window.location.reload(); } });
document.addEventListener('htmx:beforeRequest', event => {
  if (document.hidden || !navigator.onLine) { event.preventDefault(); }
});
// the session has ended: the login page must not land in the middle of another
document.addEventListener('htmx:beforeSwap', event => {
  if (new URL(event.detail.xhr.responseURL).pathname.endsWith('/login')) {
    event.detail.shouldSwap = false;
    window.location.reload();
  }
});
ready();
