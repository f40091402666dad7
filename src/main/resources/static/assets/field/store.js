/* What the phone keeps: drafts, forms not sent yet, and the name of the session that the kept pages belong to. */
const NAME = 'weldgate';
const SHELVES = ['drafts', 'unsent', 'notes'];
let opened = null;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => SHELVES.forEach(shelf => asked.result.createObjectStore(shelf));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

async function on(shelf, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode);
    const asked = work(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

export const get = (shelf, key) => on(shelf, 'readonly', it => it.get(key));
export const all = shelf => on(shelf, 'readonly', it => it.getAll());
export const put = (shelf, key, value) => on(shelf, 'readwrite', it => it.put(value, key));
export const remove = (shelf, key) => on(shelf, 'readwrite', it => it.delete(key));

/** Throws away what belongs to the account, or with null what belongs to any. */
export async function forget(shelf, account) {
  for (const it of await all(shelf)) {
    if (account === null || it.account === account) { await remove(shelf, it.key); }
  }
}

/** Throws away what belongs to any other account. */
export async function forgetOthers(shelf, account) {
  for (const it of await all(shelf)) {
    if (it.account !== account) { await remove(shelf, it.key); }
  }
}
