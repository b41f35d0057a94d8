/**
 * Canonical JSON after RFC 8785: keys sorted, no spaces. Two equal values give the same bytes, so a digest
 * taken by the server can be checked by anyone who holds the document. `undefined` members are left out.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members: string[] = [];
    for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form');
  return text;
}
