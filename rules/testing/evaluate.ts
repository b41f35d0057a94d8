/**
 * Works out the arithmetic a step shows, in binary floating point: an explanation must lead a person with a
 * pocket calculator to the same figure.
 */
export function evaluate(substitution: string): number {
  const tokens = substitution.match(/\d+(?:\.\d+)?%?|[−+×÷(),-]|min|max/g) ?? [];
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (): string => tokens[at++] ?? '';

  function primary(): number {
    const token = take();
    if (token === '-') return -primary();
    if (token === '(') {
      const inner = total();
      take();
      return inner;
    }
    if (token === 'min' || token === 'max') {
      take();
      const values = [total()];
      while (peek() === ',') {
        take();
        values.push(total());
      }
      take();
      return token === 'min' ? Math.min(...values) : Math.max(...values);
    }
    return token.endsWith('%') ? Number(token.slice(0, -1)) / 100 : Number(token);
  }
  function product(): number {
    let value = primary();
    while (peek() === '×' || peek() === '÷') value = take() === '×' ? value * primary() : value / primary();
    return value;
  }
  function total(): number {
    let value = product();
    while (peek() === '+' || peek() === '−') value = take() === '+' ? value + product() : value - product();
    return value;
  }
  const value = total();
  if (at !== tokens.length) throw new Error(`Cannot read ${substitution}`);
  return value;
}
