import { canonical } from '#contract/index.ts';

/**
 * The idempotency keys of writes that have not been answered. The same content asked for again gets the same
 * key, so a person who presses 提交 twice over a bad line, or after a crash, files once.
 */
export class PendingKeys {
  readonly #keys: Map<string, string>;
  readonly #keep: (keys: Readonly<Record<string, string>>) => void;

  constructor(kept: unknown, keep: (keys: Readonly<Record<string, string>>) => void) {
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    this.#keys = new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    this.#keep = keep;
  }

  /** The key for this content: the one it had, or a new one. */
  keyFor(content: unknown): string {
    const digest = fingerprint(canonical(content));
    const known = this.#keys.get(digest);
    if (known) return known;
    const key = randomKey();
    this.#keys.set(digest, key);
    this.#save();
    return key;
  }

  /** An answer came: the same content sent again would be a new wish. */
  answered(content: unknown): void {
    if (this.#keys.delete(fingerprint(canonical(content)))) this.#save();
  }

  #save(): void {
    this.#keep(Object.fromEntries(this.#keys));
  }
}

/** 128 random bits; `crypto.randomUUID` is missing where the page came over plain HTTP. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Two 32-bit FNV-1a rounds. Only tells a handful of contents apart; if it ever errs the server refuses the key
 * with other content, it never mixes them up.
 */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}-${text.length}`;
}
