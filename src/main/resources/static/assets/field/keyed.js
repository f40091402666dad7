/* A form that is filled in many times has a key of its own each time: by it the server counts it once, and several wait apart. */
import * as store from './store.js';

const account = document.documentElement.dataset.account;

/** The same key while it is being filled in, also on a page that the phone has kept; another one after it was sent. */
export async function keyed(form) {
  const note = `key ${account} ${form.dataset.keyed}`;
  const key = await store.get('notes', note) ?? crypto.randomUUID();
  await store.put('notes', note, key);
  form.setAttribute('action', `${form.dataset.keyed}/${key}`);
  form.addEventListener('submit', () => store.remove('notes', note));
}
