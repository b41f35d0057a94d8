/**
 * A UUID of version 7 (RFC 9562): its first 48 bits are the time, so that records made after one another lie
 * beside one another in the database; the rest is random.
 */
export function newId(now: Temporal.Instant): string {
  const time = now.epochMilliseconds.toString(16).padStart(12, '0');
  const random = crypto.randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
