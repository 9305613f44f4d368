/** Digits of a finite number, apart from its sign: 1.5e-7 → ['0', '00000015']. Reads the shortest decimal, as people do. */
function digitsOf(magnitude: number): [whole: string, fraction: string] {
  const [mantissa = '', exponent = '0'] = String(magnitude).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift < 0) return ['0', '0'.repeat(-shift - whole.length) + whole + fraction];
  return [(whole + fraction.slice(0, shift)).padEnd(whole.length + shift, '0'), fraction.slice(shift)];
}

/**
 * A finite number with exactly `decimals` decimals, ASCII: `-1234.5`. Works on the decimal digits, never on the binary
 * value, so 1.005 → 1.01 and 0.05 → 0.1; a zero has no sign. Throws on NaN and infinities: those are no values to print.
 */
export function decimalString(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a printable number: ${value}`);
  const negative = value < 0;
  const [whole, fraction] = digitsOf(Math.abs(value));
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  const step = fraction.charAt(decimals) >= '5' ? 1n : 0n;
  const digits = (BigInt(kept) + step).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
