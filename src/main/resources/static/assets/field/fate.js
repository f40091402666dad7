/* Keeps a form on the phone until there is a signal, and says where it was filled in what became of it. */
import * as store from './store.js';
import { fill, keyOf, minute, unsentKey } from './drafts.js';
import { photosOf } from './photos.js';

const account = document.documentElement.dataset.account;
const LOST = ['DONE_BY_ANOTHER', 'GONE', 'NOT_YOURS', 'UNKNOWN'];

/** Whether it was refused and nothing in it can be corrected. */
export const isLost = it => it.state === 'REFUSED' && LOST.includes(it.outcome);

/** Where to go on from what was sent, or is lost. */
export const wayOn = it => it.next && it.next !== '/' ? it.next : it.permit ?? '/';

/** @return its key */
export async function keep(form) {
  const action = form.getAttribute('action');
  const values = Array.from(new FormData(form)).filter(([name, value]) => !name.startsWith('_') && typeof value === 'string');
  const photos = photosOf(form);
  const taken = new Set(photos.map(it => it.fileId).filter(it => it));
  const key = unsentKey(form);
  const actedAt = Date.now();
  const permit = document.querySelector('main a[href^="/permits/"]')?.getAttribute('href');
  form.dataset.keptHere = actedAt;
  await store.put('unsent', key, { key, account, action, permit, title: document.querySelector('h1').textContent, about: document.querySelector('main').dataset.about,
    draft: keyOf(form), values: values.filter(([, value]) => !taken.has(value)), photos, actedAt, state: 'WAITING', reasons: [] });
  return key;
}

function item(text) {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

/** @param why reasons, each a sentence */
export function told(form, text, look, why = []) {
  const note = form.querySelector('[data-form-told]');
  note.querySelector('[data-said]').textContent = text;
  note.querySelector('[data-why]').replaceChildren(...why.map(item));
  ['bad', 'good', 'warn'].forEach(it => note.classList.toggle('wg-' + it, it === look));
  note.hidden = false;
  note.focus();
  return note;
}

function lead(note, to) {
  const link = note.querySelector('[data-next]');
  link.hidden = to === null;
  link.href = to ?? '';
  link.textContent = to?.startsWith('/permits/') ? link.dataset.permit : to?.startsWith('/inspections') ? link.dataset.inspection ?? link.dataset.tasks : link.dataset.tasks;
}

/** Puts the form out of sight, or with false before the person again. */
function away(form, is) {
  form.classList.toggle('wg-put-away', is);
}

function again(form, it) {
  form.querySelectorAll('[data-kept-list] li').forEach(photo => photo.remove());
  form.querySelectorAll('[data-files] [data-told]').forEach(line => { line.textContent = ''; });
  fill(form, { at: it.actedAt, values: it.values.map(([name, value]) => ({ name, value })), photos: it.photos }, true);
}

function waiting(form, it) {
  const note = form.querySelector('[data-form-told]');
  told(form, it.state === 'SIGNED_OUT' ? note.dataset.signedOut : note.dataset.kept.replace('{0}', minute(it.actedAt)), 'warn');
  const open = note.querySelector('[data-open]');
  open.hidden = form.dataset.opened === String(it.actedAt);
  open.onclick = () => {
    form.dataset.opened = it.actedAt;
    open.hidden = true;
    away(form, false);
    if (form.dataset.keptHere !== String(it.actedAt)) { again(form, it); }
  };
  lead(note, null);
  away(form, !open.hidden);
}

function known(form, it) {
  const note = form.querySelector('[data-form-told]');
  const lost = it.state === 'SENT' || isLost(it);
  if (it.state === 'SENT') { told(form, note.dataset.sent.replace('{0}', minute(it.actedAt)), 'good'); }
  else { told(form, lost ? note.dataset.lost : note.dataset.refused, 'bad', it.reasons); }
  note.querySelector('[data-open]').hidden = true;
  lead(note, lost ? wayOn(it) : null);
  away(form, lost);
  // what is being corrected already stays as it is
  if (!lost && form.dataset.opened !== String(it.actedAt)) { again(form, it); }
}

/** Each turn of its fate is told once, so that nobody is called away from what he is doing. */
export async function tellFate(form) {
  const it = await store.get('unsent', unsentKey(form));
  const turn = it ? it.state + ' ' + it.actedAt : '';
  if (!it || form.dataset.fate === turn) { return; }
  form.dataset.fate = turn;
  if (it.state === 'SENT' || it.state === 'REFUSED') { known(form, it); } else { waiting(form, it); }
  // what lies round it has changed since it was focused
  form.querySelector('[data-form-told]').scrollIntoView({ block: 'nearest' });
}
