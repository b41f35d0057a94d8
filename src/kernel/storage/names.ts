/** Rules for names of documents and folders: the ones every desktop user's hands know. */

export const forbiddenCharacters = '\\/:*?"<>|';
export const longestName = 120;

export type NameFault = 'empty' | 'forbidden' | 'too-long' | 'dots';

/** What is wrong with a name a person typed, or nothing. Surrounding blanks are not counted: they are cut. */
export function nameFault(typed: string): NameFault | undefined {
  const name = typed.trim();
  if (name === '') return 'empty';
  if (/^\.+$/.test(name)) return 'dots';
  if (Array.from(name).length > longestName) return 'too-long';
  for (const character of name) {
    if (forbiddenCharacters.includes(character) || character < ' ') return 'forbidden';
  }
  return undefined;
}

/** Two names that differ only in case or in Unicode form are one name. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** Splits `申报表.receipt.json` into `申报表` and `.receipt.json`; a leading dot begins no extension. */
export function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const match = /^(?<stem>.+?)(?<extension>(?:\.(?:receipt|return|calc|invoice))?\.[A-Za-z0-9]{1,8})$/.exec(
    name,
  );
  const stem = match?.groups?.['stem'];
  const extension = match?.groups?.['extension'];
  return stem === undefined || extension === undefined ? { stem: name, extension: '' } : { stem, extension };
}

/** The first of `name`, `name (2)`, `name (3)`… that nobody in the folder has. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const { stem, extension } = splitName(wanted);
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? wanted : `${stem} (${n})${extension}`;
    if (!taken.has(nameKey(candidate))) return candidate;
  }
}

/** A copy keeps its name unless the folder has it; then it is `复件 name`, `复件 (2) name`… */
export function copyName(wanted: string, taken: ReadonlySet<string>, prefix: string): string {
  if (!taken.has(nameKey(wanted))) return wanted;
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? `${prefix} ${wanted}` : `${prefix} (${n}) ${wanted}`;
    if (!taken.has(nameKey(candidate))) return candidate;
  }
}
