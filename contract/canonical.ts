/**
 * Canonical JSON after RFC 8785: keys sorted, no spaces. Two equal values give the same bytes, so a digest
 * taken by the server can be checked by anyone who holds the document. `undefined` members are left out.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (Array.isArray(value)) {
    let text = '[';
    for (let index = 0; index < value.length; index++)
      text += (index === 0 ? '' : ',') + canonical(value[index] ?? null);
    return `${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `${text}}`;
}

function scalar(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form');
  return text;
}
