/*
 * Sends the forms that wait, in the service worker. One sender at a time; a form whose answer was lost is sent again, and
 * the server says that it was done before by the same person, which counts as sent.
 */
import * as store from './store.js';

const DONE = ['DONE', 'DONE_BEFORE'];
const REMEMBERED = 24 * 3600_000;
const TRY = 30_000;
const seconds = since => Math.max(0, Math.round((Date.now() - since) / 1000));

async function ask(path, options) {
  const answer = await fetch(path, { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout?.(TRY), ...options });
  const told = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : null;
  return { ok: answer.ok, signedOut: answer.type === 'opaqueredirect', told };
}

/** Null if all photos are with the server; else the state in which the form goes on waiting. */
async function sendPhotos(form, fields) {
  for (const photo of form.photos.filter(it => !it.fileId)) {
    const body = new FormData();
    body.append('file', photo.blob, photo.fileName);
    body.append('kind', photo.kind);
    body.append('age', seconds(photo.takenAt));
    Object.entries(fields).forEach(([name, value]) => body.append(name, value));
    const { told } = await ask('/files', { method: 'POST', body });
    if (told?.message) { return { state: 'REFUSED', reasons: [told.message] }; }
    if (!told?.fileId) { return { state: 'WAITING' }; }
    photo.fileId = told.fileId;
    await store.put('unsent', form.key, form);
  }
  return null;
}

async function sendForm(form, fields) {
  const waiting = await sendPhotos(form, fields);
  if (waiting) { return waiting; }
  const body = new URLSearchParams(form.values);
  form.photos.forEach(photo => body.append(photo.name, photo.fileId));
  body.append('_age', seconds(form.actedAt));
  Object.entries(fields).forEach(([name, value]) => body.append(name, value));
  const { told } = await ask(form.action + '/late', { method: 'POST', body });
  if (!told?.outcome) { return { state: 'WAITING' }; }
  return { state: DONE.includes(told.outcome) ? 'SENT' : 'REFUSED', outcome: told.outcome, reasons: told.reasons,
    next: told.next };
}

async function settle(form, outcome) {
  if (outcome.state === 'SENT') {
    // what was filled in is with the server now; only that it was sent stays for a while
    await store.put('unsent', form.key, { ...form, ...outcome, values: [], photos: [], sentAt: Date.now() });
    await store.remove('drafts', form.draft);
  } else {
    await store.put('unsent', form.key, { ...form, ...outcome });
  }
}

async function round() {
  const kept = await store.all('unsent');
  for (const old of kept.filter(it => it.state === 'SENT' && Date.now() - it.sentAt > REMEMBERED)) {
    await store.remove('unsent', old.key);
  }
  const waiting = kept.filter(it => it.state === 'WAITING' || it.state === 'SIGNED_OUT');
  if (waiting.length === 0) { return; }
  const session = await ask('/session');
  const account = session.told?.account;
  for (const form of waiting) {
    if (session.signedOut) {
      await store.put('unsent', form.key, { ...form, state: 'SIGNED_OUT' });
    } else if (account === form.account) {
      await settle(form, await sendForm(form, session.told.fields));
    }
  }
}

/** Throws where there is no signal: then whoever called tries again later. */
export const sendWaiting = () => navigator.locks.request('weldgate.unsent', round);
