/** The calendar day where Chinese tax law counts, whatever the machine's own time zone. */
export function todayInChina(): string {
  return Temporal.Now.plainDateISO('Asia/Shanghai').toString();
}
