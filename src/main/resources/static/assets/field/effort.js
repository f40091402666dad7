/* Solves the small puzzle before a report: finds the number whose SHA-256 behind the salt is the target. By hand, since
   browsers hash only on secure origins; in slices, so that the page can be typed into meanwhile. */
const SLICE = 2000;
const PRIMES = [];
for (let n = 2; PRIMES.length < 64; n++) { if (PRIMES.every(p => n % p)) { PRIMES.push(n); } }
const bits = root => (root - Math.floor(root)) * 0x100000000 | 0;
const K = PRIMES.map(p => bits(Math.cbrt(p)));
const START = PRIMES.slice(0, 8).map(p => bits(Math.sqrt(p)));
const turn = (x, by) => x >>> by | x << 32 - by;

/** Of a text of ASCII characters, as eight words. */
function sha256(text) {
  const blocks = (text.length + 8 >> 6) + 1;
  const words = new Int32Array(blocks * 16);
  for (let i = 0; i < text.length; i++) { words[i >> 2] |= text.charCodeAt(i) << 24 - (i % 4) * 8; }
  words[text.length >> 2] |= 0x80 << 24 - (text.length % 4) * 8;
  words[blocks * 16 - 1] = text.length * 8;
  const hash = START.slice();
  const w = new Int32Array(64);
  for (let from = 0; from < words.length; from += 16) {
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = words[from + i];
      } else {
        const x = w[i - 15], y = w[i - 2];
        w[i] = w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10) | 0;
      }
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + K[i] + w[i] | 0;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { hash[i] = hash[i] + word | 0; });
  }
  return hash;
}

const hex = hash => hash.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');

/** What is sent before it is solved waits until it is. */
export function effort(box) {
  const { salt, target, seal, working, done } = box.dataset;
  const most = Number(box.dataset.most);
  const first = parseInt(target.slice(0, 8), 16) | 0;
  const told = box.querySelector('[data-told]');
  const answer = box.querySelector('input');
  const form = box.closest('form');
  let number = 0;
  let pressed = null;
  form.addEventListener('submit', event => {
    if (!answer.value) { event.preventDefault(); event.stopImmediatePropagation(); pressed = event.submitter; told.textContent = working; }
  }, { capture: true });
  const solve = () => {
    for (const end = Math.min(number + SLICE, most + 1); number < end; number++) {
      const hash = sha256(salt + number);
      if (hash[0] === first && hex(hash) === target) {
        answer.value = `${salt}:${number}:${seal}`;
        if (pressed) { told.textContent = done; form.requestSubmit(pressed); }
        return;
      }
    }
    if (number <= most) { setTimeout(solve); }
  };
  solve();
}
