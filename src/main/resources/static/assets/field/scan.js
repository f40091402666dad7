/* Reads the code on a machine's plate or on a person's card from a photo, where the phone can; else it is typed. */
const PLATE = /\/m\/([^/?#]+)/;
/* What the cards of all three families carry somewhere in their codes: the identity number, with or without a T. */
const CARD = /T?\d{17}[\dXx](?!\d)/;

const read = (text, field) => {
  const plate = PLATE.exec(text);
  if (plate) { return ['machineCode', decodeURIComponent(plate[1])]; }
  const card = field === 'certificateNumber' ? CARD.exec(text) : null;
  return [field, card ? card[0] : text];
};

export function scan(box) {
  if (!('BarcodeDetector' in window)) { return; }
  box.hidden = false;
  const told = box.nextElementSibling;
  const input = box.querySelector('input');
  input.addEventListener('change', async () => {
    const [file] = input.files;
    input.value = '';
    if (!file) { return; }
    const codes = await new window.BarcodeDetector({ formats: ['qr_code'] })
      .detect(await createImageBitmap(file)).catch(() => []);
    const text = codes[0]?.rawValue;
    told.textContent = text ? box.dataset.read : box.dataset.none;
    if (text) {
      const [field, value] = read(text, box.dataset.scan);
      box.closest('form').elements[field].value = value;
    }
  });
}
