/**
 * The smallest checks that let both sides refuse what is malformed. Types are the source; a check follows a
 * type and returns a copy with the known parts only, so what nobody asked for never travels further.
 */
export type Check<T> = (value: unknown, path: string) => T;

/** A message that bears one of our names but not its shape. */
export class MalformedError extends Error {
  readonly path: string;

  constructor(path: string, wanted: string) {
    super(`${path || 'message'}: ${wanted} expected`);
    this.name = 'MalformedError';
    this.path = path;
  }
}

/** A string of at most `max` UTF-16 units. */
export function text(max: number): Check<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length > max) throw new MalformedError(path, `text up to ${max}`);
    return value;
  };
}

/** Bytes, which cross without being copied. */
export const bytes: Check<Blob> = (value, path) => {
  if (!(value instanceof Blob)) throw new MalformedError(path, 'blob');
  return value;
};

export const flag: Check<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new MalformedError(path, 'true or false');
  return value;
};

/** A finite number from `min` to `max`. */
export function amount(min: number, max: number): Check<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !(value >= min && value <= max)) {
      throw new MalformedError(path, `number from ${min} to ${max}`);
    }
    return value;
  };
}

/** One of the given words. */
export function oneOf<const T extends string>(...words: readonly T[]): Check<T> {
  return (value, path) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new MalformedError(path, words.join(' | '));
    return found;
  };
}

/** Any plain data; the structured clone that brought it here has already refused functions. */
export const data: Check<unknown> = (value) => value;

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

/** May be absent; an absent part stays absent. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

/** A list of at most `max` items. */
export function listOf<T>(check: Check<T>, max: number): Check<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > max) throw new MalformedError(path, `list up to ${max}`);
    return value.map((item, index) => check(item, `${path}.${index}`));
  };
}

/** A dictionary of at most `max` entries. */
export function mapOf<T>(check: Check<T>, max: number): Check<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = Object.entries(plain(value, path));
    if (entries.length > max) throw new MalformedError(path, `map up to ${max}`);
    return Object.fromEntries(entries.map(([key, item]) => [key, check(item, `${path}.${key}`)]));
  };
}

type Shape<T> = { readonly [K in keyof T]-?: Check<T[K]> | Check<T[K] | undefined> };

/** An object with the given parts. */
export function record<T extends object>(shape: Shape<T>): Check<T> {
  const parts = Object.entries<Check<unknown>>(shape);
  return (value, path) => {
    const source = plain(value, path);
    const copy: Record<string, unknown> = {};
    for (const [key, check] of parts) {
      const part = check(source[key], path ? `${path}.${key}` : key);
      if (part !== undefined) copy[key] = part;
    }
    return copy as T;
  };
}

/**
 * Reads one message of a union tagged by `type`. A type we do not know, or no type at all, gives null: the
 * other side may be newer, or the message not ours. A known type in the wrong shape throws.
 */
export function reader<M extends { readonly type: string }>(
  shapes: {
    readonly [T in M['type']]: Check<Extract<M, { readonly type: T }>>;
  },
): (value: unknown) => M | null {
  const known = new Map<string, Check<M>>(Object.entries(shapes));
  return (value) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return null;
    const check = typeof value.type === 'string' ? known.get(value.type) : undefined;
    return check ? check(value, '') : null;
  };
}

function plain(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MalformedError(path, 'object');
  }
  return value as Record<string, unknown>;
}
