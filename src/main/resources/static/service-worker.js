/*
 * Where there is no signal: shows the pages last seen, as old as they are and only in the session they were made for,
 * and sends the forms that wait when the signal has returned.
 */
import * as store from './assets/field/store.js';
import { sendWaiting } from './assets/field/sending.js';

const SHELL = 'shell';
const PAGES = 'pages-';
const SESSION = 'Weldgate-Session';
const KEPT_AT = 'Weldgate-Kept-At';
const NO_SIGNAL = '/no-signal';
const PATIENCE = 8000;
const MOST_PARTS = 60;
// there is one of each here, whatever was asked for it with which headers
const ANY = { ignoreVary: true };
const KEEPABLE = /^\/(unsent|no-signal|tasks\/[^/]+|permits\/HW-[^/]+|inspections\/(new|today))?$/;
const PART = /^\/(assets|webjars)\/|^\/favicon\.svg$/;
const FOR_GOOD = /-[0-9a-f]{32}\.|^\/webjars\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

async function forgetPages(but) {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(PAGES) && name !== PAGES + but).map(name => caches.delete(name)));
  await store.put('notes', 'session', but ?? null);
}

/** One after the other: a login page that is put away late would take with it what was kept since. */
const keep = (path, answer) => navigator.locks.request('weldgate.pages', () => putAway(path, answer));

/** Keeps a page that belongs to a session, and forgets all of any other; the login page belongs to none. */
async function putAway(path, answer) {
  if (!answer.ok || !answer.headers.get('Content-Type')?.includes('html')) { return; }
  const session = answer.headers.get(SESSION);
  if (!session) {
    if (path === '/login') { await forgetPages(null); }
    return;
  }
  if (await store.get('notes', 'session') !== session) { await forgetPages(session); }
  if (!KEEPABLE.test(path)) { return; }
  const headers = new Headers(answer.headers);
  ['Content-Encoding', 'Content-Length'].forEach(name => headers.delete(name));
  headers.set(KEPT_AT, new Date().toISOString());
  const pages = await caches.open(PAGES + session);
  await pages.put(path, new Response(await answer.blob(), { headers }));
}

async function kept(path) {
  const session = await store.get('notes', 'session');
  return session && caches.has(PAGES + session).then(is => is && caches.open(PAGES + session).then(it => it.match(path, ANY)));
}

/** The page says itself how old it is. */
async function told(page) {
  const text = await page.text();
  return new Response(text.replace('<html', `<html data-kept-at="${page.headers.get(KEPT_AT)}"`), { headers: page.headers });
}

async function withoutSignal(path) {
  const page = await kept(path) || await kept(NO_SIGNAL);
  return page ? told(page) : new Response('没有信号，没有提交任何内容。No signal; nothing has been sent.',
    { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

async function look(event, path) {
  const network = fetch(event.request);
  event.waitUntil(network.then(answer => keep(path, answer.clone())).catch(() => {}));
  const before = await kept(path);
  const late = new Promise((_, no) => { if (before) { setTimeout(() => no(new Error('slow')), PATIENCE); } });
  return Promise.race([network, late]).catch(() => withoutSignal(path));
}

async function act(event, path) {
  if (path === '/logout') { event.waitUntil(forgetPages(null)); }
  return fetch(event.request).catch(() => withoutSignal(NO_SIGNAL));
}

async function part(event, path) {
  const shell = await caches.open(SHELL);
  const before = await shell.match(path, ANY);
  if (before && FOR_GOOD.test(path)) { return before; }
  try {
    const answer = await fetch(event.request);
    if (answer.ok) { event.waitUntil(shell.put(path, answer.clone()).then(() => trim(shell))); }
    return answer;
  } catch (noSignal) {
    if (before) { return before; }
    throw noSignal;
  }
}

/** Earlier versions' parts go first. */
async function trim(shell) {
  const all = await shell.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PARTS)).map(it => shell.delete(it)));
}

self.addEventListener('fetch', event => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin) { return; }
  if (event.request.mode === 'navigate') {
    event.respondWith(event.request.method === 'GET' ? look(event, pathname) : act(event, pathname));
  } else if (event.request.method === 'GET' && PART.test(pathname)) {
    event.respondWith(part(event, pathname));
  }
});

/** What the first page loaded before anybody was there to keep it, and the tasks it leads to. */
async function keepAll({ parts, pages }) {
  const shell = await caches.open(SHELL);
  for (const url of parts) {
    if (!await shell.match(url, ANY)) { await shell.add(url); }
  }
  for (const path of pages) {
    await keep(path, await fetch(path, { headers: { Accept: 'text/html' } }));
  }
}

async function send() {
  try {
    await sendWaiting();
  } finally {
    (await self.clients.matchAll()).forEach(client => client.postMessage('unsent'));
  }
}

self.addEventListener('message', event => {
  const answered = outcome => event.ports[0]?.postMessage(outcome);
  const work = event.data.keep ? keepAll(event.data.keep) : send();
  event.waitUntil(work.then(() => answered('done'), () => answered('no signal')));
});
self.addEventListener('sync', event => { if (event.tag === 'unsent') { event.waitUntil(send()); } });
