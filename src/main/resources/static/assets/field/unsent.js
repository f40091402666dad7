/* Forms that wait on the phone for a signal, and what the person is told of them. */
import * as store from './store.js';
import { leaves, minute, unsentKey } from './drafts.js';
import { isLost, keep, tellFate, told, wayOn } from './fate.js';
import { sendPending } from './photos.js';

const root = document.documentElement;
const account = root.dataset.account;
const signal = document.getElementById('signal');
const AGAIN = 20_000;
const REACH = 4_000;
const PREFETCHED = 5;
const waits = it => it.state === 'WAITING' || it.state === 'SIGNED_OUT';
let back = false;
const mine = async () => (await store.all('unsent')).filter(it => it.account === account);

/** The service worker, if there is one that listens. */
async function worker() {
  const registration = await navigator.serviceWorker?.getRegistration();
  return registration?.active ?? null;
}

function say(worker, message) {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = event => resolve(event.data);
    worker.postMessage(message, [port2]);
  });
}

/** Says in one line how things stand; nothing where all is well. */
export async function tell() {
  const all = account ? await mine() : [];
  const refused = all.filter(it => it.state === 'REFUSED');
  const count = [all.filter(waits).length, refused.filter(it => !isLost(it)).length, refused.filter(isLost).length];
  const lines = [];
  // the page that stands in for one that was not kept says itself what is the matter
  if (root.dataset.keptAt && !document.querySelector('main[data-failed]')) {
    lines.push((back ? signal.dataset.back : signal.dataset.kept).replace('{0}', minute(root.dataset.keptAt)));
  }
  if (!root.dataset.keptAt && !navigator.onLine) { lines.push(signal.dataset.away); }
  if (count[0]) { lines.push(signal.dataset.unsent.replace('{0}', count[0])); }
  if (count[1]) { lines.push(signal.dataset.refused.replace('{0}', count[1])); }
  if (count[2]) { lines.push(signal.dataset.lost.replace('{0}', count[2])); }
  signal.querySelector('[data-said]').textContent = lines.join(' ');
  signal.querySelector('a').hidden = count[0] + refused.length === 0;
  signal.hidden = lines.length === 0;
  return count[0];
}

/** The token of a kept page is that of an earlier session, maybe. */
async function renewToken() {
  const answer = await fetch('/session', { redirect: 'manual', cache: 'no-store' });
  if (!answer.ok) { return; }
  const { fields } = await answer.json();
  Object.entries(fields).forEach(([name, value]) =>
    document.querySelectorAll(`input[name="${name}"]`).forEach(it => { it.value = value; }));
}

export async function send() {
  if (root.dataset.keptAt && !back) { back = await renewToken().then(() => true, () => false); }
  const listening = await worker();
  if (listening && account && (await mine()).some(waits)) { await say(listening, { send: true }); }
  await tell();
}

function rest(form, resting) {
  const button = form.querySelector('.wg-submit');
  button.disabled = resting;
  if (resting) { button.dataset.label ??= button.textContent; button.textContent = button.dataset.sending; }
  else { button.textContent = button.dataset.label ?? button.textContent; button.removeAttribute('aria-disabled'); }
}

/** True where its fate is told on this page; false where the next page is the answer. */
async function tellLate(form, listening) {
  const key = await keep(form);
  (await navigator.serviceWorker.getRegistration()).sync?.register('unsent').catch(() => {});
  await say(listening, { send: true });
  const now = await store.get('unsent', key);
  if (now.outcome === 'DONE') {
    await store.remove('unsent', key);
    location.assign(now.next);
    return true;
  }
  await tellFate(form);
  await tell();
  return true;
}

/** A phone that says it is online may stand in a cellar all the same. */
const reached = () => fetch('/session', { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(REACH) })
  .then(answer => answer.ok, () => false);

/** What tells who somebody is does not wait on a phone. */
const personal = form => Array.from(form.querySelectorAll('[data-personal] input, [data-personal] textarea'))
  .some(it => it.value !== '' && it.type !== 'file');

async function submitted(form) {
  const listening = await worker();
  if (root.dataset.keptAt && navigator.onLine) { await renewToken().catch(() => {}); }
  if ('mayWait' in form.dataset && listening && account && navigator.locks && !personal(form)) {
    if (!navigator.onLine || !await reached() || !await sendPending(form)) { return tellLate(form, listening); }
    // judged once: where there is a signal, the server draws its own answer, also to what was told late and refused
    await store.remove('unsent', unsentKey(form));
    return false;
  }
  const away = !navigator.onLine || !await sendPending(form);
  if (away) { told(form, 'locks' in form.dataset ? signal.dataset.locks : signal.dataset.nothing, 'bad'); }
  return away;
}

/** Every form goes this way where scripts run; the server's own answer is drawn unless the signal has gone. */
export function late(form) {
  form.addEventListener('submit', async event => {
    if (event.defaultPrevented) { return; }
    event.preventDefault();
    rest(form, true);
    const settled = await submitted(form).catch(() => false);
    if (!settled) { leaves(form); form.submit(); return; }
    rest(form, false);
    delete form.dataset.sent;
  });
}

/** Nothing of the person stays on the phone after he has left; what is not sent yet is asked about. */
export function leave(form) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const left = (await mine().catch(() => [])).filter(waits).length;
    if (left && !window.confirm(signal.dataset.leave.replace('{0}', left))) { return; }
    await Promise.all([store.forget('drafts', null), store.forget('unsent', account),
      caches.keys().then(names => Promise.all(names.filter(it => it.startsWith('pages-')).map(it => caches.delete(it))))])
      .catch(() => {});
    form.submit();
  });
}

function line(page, template, it) {
  const item = template.content.cloneNode(true);
  const part = name => item.querySelector('[data-' + name + ']');
  part('title').textContent = it.title;
  part('about').textContent = it.about ?? '';
  part('state').textContent = isLost(it) ? page.dataset.lost : page.dataset[it.state.toLowerCase()];
  part('state').classList.add('wg-unsent-' + it.state);
  part('when').textContent = [page.dataset.filledIn.replace('{0}', minute(it.actedAt)),
    it.photos.length ? page.dataset.photos.replace('{0}', it.photos.length) : ''].filter(text => text).join(' · ');
  part('why').replaceChildren(...(it.state === 'REFUSED' ? it.reasons : []).map(reason => {
    const why = document.createElement('li');
    why.textContent = reason;
    return why;
  }));
  part('correct').href = isLost(it) ? wayOn(it) : it.action;
  if (isLost(it)) {
    part('correct').textContent = wayOn(it).startsWith('/permits/') ? page.dataset.permit : page.dataset.tasks;
  }
  part('correct').hidden = it.state === 'SENT';
  part('drop').setAttribute('aria-label', part('drop').textContent + ' ' + it.title);
  part('drop').addEventListener('click', () => store.remove('unsent', it.key).then(() => list(page)).then(tell));
  return item;
}

export async function list(page) {
  const all = (await mine()).sort((one, other) => other.actedAt - one.actedAt);
  page.querySelector('[data-none]').hidden = all.length > 0;
  page.querySelector('[data-now]').hidden = !all.some(waits);
  page.querySelector('[data-list]').replaceChildren(...all.map(it => line(page, page.querySelector('template'), it)));
}

/** Whether a list of tasks was drawn before one of them was sent. */
const outdated = all => !root.dataset.keptAt && all.some(it => it.state === 'SENT'
  && it.sentAt > performance.timeOrigin && document.querySelector(`a[data-row][href="${it.action}"]`));

async function keepShell() {
  const registration = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType('resource').map(it => new URL(it.name))
    .filter(it => it.origin === location.origin && /^\/(assets|webjars)\/|^\/favicon\.svg$/.test(it.pathname)).map(it => it.pathname);
  const tasks = navigator.connection?.saveData ? [] : Array.from(document.querySelectorAll('a.wg-card[href^="/tasks/"]'))
    .slice(0, PREFETCHED).map(it => it.getAttribute('href'));
  const here = navigator.serviceWorker.controller ? [] : [location.pathname];
  registration.active.postMessage({ keep: { parts, pages: ['/no-signal', '/unsent', ...here, ...tasks] } });
}

export async function begin() {
  const page = document.querySelector('main[data-unsent]');
  const renewed = async () => {
    await tell();
    for (const form of document.querySelectorAll('form[data-may-wait]')) { await tellFate(form); }
    if (page) { await list(page); }
    if (outdated(await mine())) { location.reload(); }
  };
  window.addEventListener('offline', () => { back = false; return renewed(); });
  window.addEventListener('online', () => {
    if (root.dataset.keptAt && !document.querySelector('form[data-draft]')) { location.reload(); } else { send(); }
  });
  navigator.serviceWorker?.addEventListener('message', renewed);
  await renewed();
  page?.querySelector('[data-now]').addEventListener('click', send);
  if (!account || !navigator.serviceWorker) { return; }
  await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
  if (!root.dataset.keptAt && navigator.onLine) { await keepShell(); }
  await send();
  setInterval(() => { if (!document.hidden) { send(); } }, AGAIN);
}
