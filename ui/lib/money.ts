/** Money as people type it, read without ever becoming a binary number. */

/** Full-width digits and signs become plain ones; spaces and currency signs fall away. */
const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replaceAll('。', '.')
    .replace(/[\s\u00a0]/g, '')
    .replace(/^(-?)[¥￥]/u, '$1')
    .replace(/元$/u, '');

/** Moves the decimal point to the right. */
function shift(whole: string, fraction: string, places: number): string {
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places);
  return rest === '' ? whole + padded : `${whole}${padded.slice(0, places)}.${rest}`;
}

/**
 * Reads an amount into a plain decimal string, or gives null when it can be read in two ways or in none.
 * `1,234.5` → `1234.5`; `１２万` → `120000`; `1万2000` → `12000`; `1,23` and `1万2` → null.
 */
export function readMoney(typed: string): string | null {
  const text = tidy(typed);
  if (text === '') return '';
  const sign = text.startsWith('-') ? '-' : '';
  const body = sign ? text.slice(1) : text;
  const plain = /^(?:(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?|\.(\d+))$/u.exec(body);
  let value: string | null = null;
  if (plain) {
    const fraction = plain[2] || plain[3] || '';
    value = `${(plain[1] ?? '0').replaceAll(',', '')}${fraction === '' ? '' : `.${fraction}`}`;
  } else {
    // 万 with a fraction, or followed by four digits; fewer digits after it would be a guess.
    const large = /^(\d+)(?:\.(\d+))?(万|亿)$/u.exec(body);
    const mixed = /^(\d+)万(\d{4})(?:\.(\d+))?$/u.exec(body);
    if (large?.[1] !== undefined) value = shift(large[1], large[2] ?? '', large[3] === '亿' ? 8 : 4);
    else if (mixed?.[1] !== undefined) value = `${mixed[1]}${mixed[2]}${mixed[3] ? `.${mixed[3]}` : ''}`;
  }
  return value === null ? null : sign + value.replace(/^0+(?=\d)/u, '');
}

/** Groups the digits by thousands and shows at least two decimal places; what is not a number stays as it is. */
export function showMoney(value: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(value);
  if (parts?.[2] === undefined) return value;
  const grouped = parts[2].replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${parts[1] ?? ''}${grouped}.${(parts[3] ?? '').padEnd(2, '0')}`;
}
