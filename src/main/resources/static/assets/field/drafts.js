/* Keeps what is typed into a form on the phone until the server has taken it, and offers it again. */
import * as store from './store.js';
import { photosOf, show } from './photos.js';

const FRESH = 30 * 60_000;
const KEPT = Number(document.documentElement.dataset.draftsKept) * 1000;
const PAUSE = 300;
const SENDING = 'weldgate.sending';
const account = document.documentElement.dataset.account;
const clock = clockOf(document.documentElement.dataset.zone);

/** Older phones know no zone by its distance from Greenwich: these tell their own time. */
function clockOf(timeZone) {
  const parts = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, ...parts });
  } catch (unknown) {
    return new Intl.DateTimeFormat('en-GB', parts);
  }
}

/** As pages write a time: by the clock on the wall there, wherever the phone thinks it is. */
export function minute(at) {
  const part = Object.fromEntries(clock.formatToParts(new Date(at)).map(it => [it.type, it.value]));
  return `${part.month}-${part.day} ${part.hour}:${part.minute}`;
}

/** Of a form that waits for a signal. */
export const unsentKey = form => account + ' ' + form.getAttribute('action');

export const keyOf = form => [account, form.getAttribute('action'), form.elements.machineCode?.value ?? ''].join(' ');

const fieldOf = control => control.closest('.wg-field');
const isTick = control => control.type === 'checkbox' || control.type === 'radio';
const isStatement = control => fieldOf(control)?.matches('.wg-as-confirm, .wg-as-choices') ?? false;

/** Whether the server has sent it back to be corrected. */
const isWrong = form => form.querySelector('[aria-invalid=true], .wg-bad') !== null
  || document.querySelector('.wg-verdict-REFUSED') !== null;

/** Never who somebody is; not the place, which must be that of the moment; photos are kept apart. */
function kept(control) {
  return control.name && !control.name.startsWith('_') && control.type !== 'hidden' && control.type !== 'file'
    && control.type !== 'password' && control.name !== 'latitude' && control.name !== 'longitude'
    && !control.closest('[data-personal]');
}

function valuesOf(form) {
  return Array.from(form.elements).filter(kept).filter(it => isTick(it) ? it.checked : it.value !== '')
    .map(it => ({ name: it.name, value: it.value }));
}

async function save(form, began) {
  const values = valuesOf(form);
  const photos = photosOf(form);
  const key = keyOf(form);
  if (JSON.stringify(values) === began && photos.length === 0) { await store.remove('drafts', key); return; }
  await store.put('drafts', key, { key, account, at: Date.now(), values, photos });
}

/** What was stated too long ago must be stated anew. @param old whether photos are shown that are too old to prove anything */
export function fill(form, draft, old) {
  const fresh = Date.now() - draft.at < FRESH;
  form.dispatchEvent(new Event('whole'));
  const left = [...draft.values];
  Array.from(form.elements).filter(kept).forEach(control => {
    const said = left.findIndex(it => it.name === control.name && (!isTick(control) || it.value === control.value));
    if (isTick(control)) { control.checked = said >= 0 && (fresh || !isStatement(control)); }
    else if (said >= 0) { control.value = left.splice(said, 1)[0].value; }
    if (control.closest('[data-people]')) { control.dispatchEvent(new Event('change', { bubbles: true })); }
  });
  draft.photos.filter(photo => old || Date.now() - photo.takenAt < FRESH).forEach(photo => {
    const box = form.querySelector(`[data-files][data-name="${photo.name}"]`);
    if (box) { show(box, photo); }
  });
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

function offer(form, draft) {
  const note = form.querySelector('[data-draft-offer]');
  const said = note.querySelector('[data-said]');
  said.textContent = said.dataset.text.replace('{0}', minute(draft.at));
  note.hidden = false;
  note.querySelector('[data-take]').addEventListener('click', () => { note.hidden = true; fill(form, draft, false); });
  note.querySelector('[data-drop]').addEventListener('click', () => {
    note.hidden = true;
    store.remove('drafts', draft.key);
  });
}

export async function drafts(form) {
  const key = keyOf(form);
  const wrong = isWrong(form);
  const began = JSON.stringify(valuesOf(form));
  // what waits for a signal, or was refused when it had returned, is told by its fate
  const draft = await store.get('unsent', unsentKey(form)) ? null : await store.get('drafts', key);
  let pause = null;
  if (wrong) {
    await save(form, null);
  } else if (draft && Date.now() - draft.at < KEPT && JSON.stringify(draft.values) !== began) {
    offer(form, draft);
  }
  const soon = event => {
    if (event.target.closest('[data-personal], [data-draft-offer]') || form.matches('.wg-put-away')) { return; }
    form.querySelector('[data-draft-offer]').hidden = true;
    clearTimeout(pause);
    pause = setTimeout(() => save(form, wrong ? null : began), PAUSE);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', () => {
    clearTimeout(pause);
    save(form, wrong ? null : began);
  });
}

/** The form goes to the server now, whose answer is the next page. */
export function leaves(form) {
  sessionStorage.setItem(SENDING, JSON.stringify({ key: keyOf(form), from: location.href, account }));
}

/** The page before was a form, this one is what the server answered, and it is not to be corrected: it was taken. */
export async function settle() {
  const sending = JSON.parse(sessionStorage.getItem(SENDING) || 'null');
  const back = sending && Array.from(document.querySelectorAll('form[data-draft]')).find(it => keyOf(it) === sending.key);
  if (sending && document.referrer === sending.from && !(back && isWrong(back)) && !document.querySelector('[data-failed]')
      && !document.documentElement.dataset.keptAt && account === sending.account) {
    await store.remove('drafts', sending.key);
  }
  sessionStorage.removeItem(SENDING);
}

/** A phone that changes hands keeps nothing of the one before but what he has not sent yet. */
export async function tidy() {
  if (!account) { return; }
  await store.forgetOthers('drafts', account);
  for (const draft of await store.all('drafts')) {
    if (Date.now() - draft.at > KEPT) { await store.remove('drafts', draft.key); }
  }
}
