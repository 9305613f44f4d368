/** The id rule of DESIGN §4: lower case, accents off, every other run of characters becomes one hyphen. */
export function slug(text: string): string {
  return text
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The directorate behind a published label; the overseas one changed its name twice. */
export function dispId(label: string): string {
  const overseas = ['DSPOM', 'MOM', 'DISP MSPOM - Mission Outre Mer'];
  return overseas.includes(label) ? 'disp-outre-mer' : slug(label);
}
