/* When a JPEG says it was taken (EXIF DateTimeOriginal), and how to say so in one that was drawn anew. */
const EXIF_POINTER = 0x8769;
const TAKEN = 0x9003;
const OFFSET = 0x9011;
const ASCII = 2;
const LONG = 4;

function text(view, at, length) {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length)).replace(/\0.*/, '');
}

/** The entries of one directory: tag, then where its value lies. */
function entries(tiff, at, little) {
  const found = new Map();
  for (let i = 0, count = tiff.getUint16(at, little); i < count; i++) {
    const entry = at + 2 + i * 12;
    const length = tiff.getUint32(entry + 4, little);
    const fits = tiff.getUint16(entry + 2, little) === ASCII ? length <= 4 : true;
    found.set(tiff.getUint16(entry, little), { at: fits ? entry + 8 : tiff.getUint32(entry + 8, little), length });
  }
  return found;
}

function ofTiff(tiff) {
  const little = tiff.getUint16(0) === 0x4949;
  const pointer = entries(tiff, tiff.getUint32(4, little), little).get(EXIF_POINTER);
  if (!pointer) { return null; }
  const exif = entries(tiff, tiff.getUint32(pointer.at, little), little);
  const said = tag => exif.has(tag) ? text(tiff, exif.get(tag).at, exif.get(tag).length) : '';
  return /^\d{4}:\d\d:\d\d \d\d:\d\d:\d\d$/.test(said(TAKEN)) ? { time: said(TAKEN), offset: said(OFFSET) } : null;
}

/** { time, offset } as the camera wrote them; null where it wrote none, or what it wrote cannot be read. */
export function takenOf(buffer) {
  try {
    const jpeg = new DataView(buffer);
    if (jpeg.getUint16(0) !== 0xffd8) { return null; }
    for (let at = 2; jpeg.getUint16(at) !== 0xffda; at += 2 + jpeg.getUint16(at + 2)) {
      if (jpeg.getUint16(at) === 0xffe1 && text(jpeg, at + 4, 4) === 'Exif') {
        return ofTiff(new DataView(buffer, at + 10));
      }
    }
  } catch (unreadable) {
    // cut short or malformed: as good as none
  }
  return null;
}

/** The moment it names; without an offset it is the wall clock of this phone. */
export function momentOf({ time, offset }) {
  const [day, clock] = time.split(' ');
  const moment = Date.parse(day.replaceAll(':', '-') + 'T' + clock + (/^[+-]\d\d:\d\d$/.test(offset) ? offset : ''));
  return Number.isNaN(moment) ? null : moment;
}

function directory(values, at) {
  const heads = 2 + values.length * 12 + 4;
  const bytes = new DataView(new ArrayBuffer(heads + values.reduce((sum, [, value]) => sum + (value.length ?? 0) + 1, 0)));
  bytes.setUint16(0, values.length, true);
  let behind = heads;
  values.forEach(([tag, value], i) => {
    const entry = 2 + i * 12;
    const words = typeof value === 'string';
    bytes.setUint16(entry, tag, true);
    bytes.setUint16(entry + 2, words ? ASCII : LONG, true);
    bytes.setUint32(entry + 4, words ? value.length + 1 : 1, true);
    bytes.setUint32(entry + 8, words ? at + behind : value, true);
    if (words) {
      [...value].forEach((letter, j) => bytes.setUint8(behind + j, letter.charCodeAt(0)));
      behind += value.length + 1;
    }
  });
  return new Uint8Array(bytes.buffer, 0, behind);
}

/** The same picture with the time put into it. */
export async function withTaken(jpeg, { time, offset }) {
  const values = offset ? [[TAKEN, time], [OFFSET, offset]] : [[TAKEN, time]];
  const root = directory([[EXIF_POINTER, 26]], 8).slice(0, 18);
  const tiff = [Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0), root, directory(values, 26)];
  const length = 2 + 6 + tiff.reduce((sum, part) => sum + part.length, 0);
  const head = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0);
  return new Blob([head, ...tiff, jpeg.slice(2)], { type: 'image/jpeg' });
}
