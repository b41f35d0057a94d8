/** SHA-256 of a text, as 64 hexadecimal signs. Node's is synchronous and ten times faster than WebCrypto's. */
export type Sha256 = (text: string) => string | Promise<string>;

/** SHA-256 wherever WebCrypto is: browsers and Node. */
export async function webSha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return new Uint8Array(digest).toHex();
}
