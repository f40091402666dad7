/* Photos of a form: shrunk on the phone, sent one by one with their progress, shown, and taken back. */
import { momentOf, takenOf, withTaken } from './exif.js';

const LONGEST_SIDE = 1600;
const QUALITY = 0.8;
const SMALL_BYTES = 250_000;
const HEAD_BYTES = 128 * 1024;
const PATIENCE = 60_000;
const shown = new WeakMap();

async function redrawn(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

/** What is small stays as it is, and so does what this phone cannot draw. */
async function shrunk(file, taken) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= SMALL_BYTES) { return file; }
  try {
    const smaller = await redrawn(file);
    if (!smaller || smaller.size >= file.size) { return file; }
    return taken ? await withTaken(smaller, taken) : smaller;
  } catch (undrawable) {
    return file;
  }
}

/** A photo as drafts and the queue keep it; when it was taken stands in it, or else on the file. */
async function photoOf(box, file) {
  const taken = takenOf(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return { name: box.dataset.name, kind: box.dataset.kind, fileName: file.name, fileId: null,
    takenAt: (taken && momentOf(taken)) || file.lastModified, blob: await shrunk(file, taken) };
}

export const ageOf = photo => Math.max(0, Math.round((Date.now() - photo.takenAt) / 1000));

function upload(box, photo, told) {
  const body = new FormData();
  body.append('file', photo.blob, photo.fileName);
  body.append('kind', photo.kind);
  body.append('age', ageOf(photo));
  body.append('_csrf', box.closest('form').querySelector('[name=_csrf]').value);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', box.dataset.upload);
    request.timeout = PATIENCE;
    request.responseType = 'json';
    request.upload.onprogress = event => { if (event.lengthComputable) { told(100 * event.loaded / event.total); } };
    request.onerror = request.ontimeout = request.onabort = () => reject(new Error('no signal'));
    request.onload = () => {
      if (request.response?.fileId) { resolve(request.response.fileId); return; }
      reject(request.response?.message || new Error('not taken'));
    };
    request.send(body);
  });
}

/** Shows it in its box, with the button that takes it back. */
export function show(box, photo) {
  const item = document.createElement('li');
  const number = box.querySelectorAll('[data-kept-list] li').length + 1;
  const isPicture = photo.blob ? photo.blob.type.startsWith('image/') : photo.kind !== 'DOCUMENT';
  const picture = document.createElement(isPicture ? 'img' : 'span');
  if (isPicture) {
    picture.alt = box.dataset.number.replace('{0}', number);
    picture.src = photo.blob ? URL.createObjectURL(photo.blob) : box.dataset.upload + '/' + photo.fileId;
  } else {
    picture.textContent = photo.fileName;
  }
  const id = document.createElement('input');
  id.type = 'hidden';
  id.name = photo.fileId ? photo.name : '_' + photo.name;
  id.value = photo.fileId || '';
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'btn';
  remove.dataset.remove = '';
  remove.textContent = box.dataset.remove;
  remove.setAttribute('aria-label', box.dataset.remove + ' ' + (picture.alt || photo.fileName));
  item.append(picture, id, remove);
  item.classList.toggle('wg-pending', !photo.fileId);
  box.querySelector('[data-kept-list]').append(item);
  shown.set(item, photo);
  return item;
}

async function send(box, item) {
  const photo = shown.get(item);
  const bar = box.querySelector('progress');
  bar.hidden = false;
  try {
    photo.fileId = await upload(box, photo, percent => { bar.value = percent; });
    const id = item.querySelector('input');
    id.name = photo.name;
    id.value = photo.fileId;
    item.classList.remove('wg-pending');
  } finally {
    bar.hidden = true;
  }
}

/** One that the server has drawn, since it has it. */
function drawn(item) {
  const { name, kind } = item.closest('[data-files]').dataset;
  return { name, kind, fileName: item.querySelector('a')?.textContent ?? '', fileId: item.querySelector('input').value,
    takenAt: Date.now(), blob: null };
}

/** All photos of a form but those of a person. */
export function photosOf(form) {
  return Array.from(form.querySelectorAll('.wg-field:not([data-personal]) [data-kept-list] li'))
    .map(item => shown.get(item) ?? drawn(item));
}

/** Sends what is not sent yet; false if something must wait. */
export async function sendPending(form) {
  for (const item of form.querySelectorAll('[data-kept-list] li.wg-pending')) {
    try {
      await send(item.closest('[data-files]'), item);
    } catch (why) {
      return false;
    }
  }
  return true;
}

function changed(box) {
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

async function chosen(box, input, told) {
  const files = Array.from(input.files);
  input.value = '';
  told.textContent = box.dataset.sending;
  for (const file of files) {
    const item = show(box, await photoOf(box, file));
    changed(box);
    try {
      await send(box, item);
      told.textContent = box.dataset.kept;
    } catch (why) {
      // where only the signal failed the photo waits; what was refused goes
      if (typeof why === 'string') { item.remove(); }
      told.textContent = typeof why === 'string' ? why : box.dataset.later;
    }
    changed(box);
  }
}

/** A photo of a person is taken only once he has agreed to it. */
function follow(box, input, told) {
  const form = box.closest('form');
  const consent = form.querySelector(`input[type=checkbox][name="${box.dataset.after}"]`);
  function look() {
    input.disabled = !consent.checked;
    told.textContent = consent.checked ? '' : box.dataset.afterTold;
  }
  form.addEventListener('change', () => { if (input.disabled === consent.checked) { look(); } });
  look();
}

export function files(box) {
  const input = box.querySelector('input[type=file]');
  const told = box.querySelector('[data-told]');
  if (box.dataset.after) { follow(box, input, told); }
  input.addEventListener('change', async event => {
    event.stopPropagation();
    const submit = box.closest('form').querySelector('.wg-submit');
    submit.disabled = true;
    await chosen(box, input, told);
    submit.disabled = false;
  });
  box.addEventListener('click', event => {
    if (event.target.matches('[data-remove]')) {
      event.target.closest('li').remove();
      input.focus();
      changed(box);
    }
  });
  // those of a form that waits are sent along with it
  window.addEventListener('online', () => {
    const form = box.closest('form');
    if (!form.matches('.wg-put-away')) { sendPending(form).then(() => changed(box)); }
  });
}
