/* Reads the code on a machine's plate from a photo, where the phone can; else the number is typed. */
const PLATE = /\/m\/([^/?#]+)/;

export function scan(box) {
  if (!('BarcodeDetector' in window)) { return; }
  box.hidden = false;
  const told = box.parentElement.querySelector('[data-scan-told]');
  const input = box.querySelector('input');
  input.addEventListener('change', async () => {
    const [file] = input.files;
    input.value = '';
    if (!file) { return; }
    const codes = await new window.BarcodeDetector({ formats: ['qr_code'] })
      .detect(await createImageBitmap(file)).catch(() => []);
    const text = codes[0]?.rawValue;
    told.textContent = text ? '' : box.dataset.none;
    if (text) {
      const plate = PLATE.exec(text);
      box.closest('form').elements.machineCode.value = plate ? decodeURIComponent(plate[1]) : text;
    }
  });
}
