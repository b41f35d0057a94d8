export type FileErrorCode =
  | 'not-found'
  | 'exists'
  | 'name-empty'
  | 'name-forbidden'
  | 'name-too-long'
  | 'name-dots'
  | 'not-a-folder'
  | 'into-itself'
  | 'not-recycled'
  | 'no-space';

/** A refusal by the file system. The code is for texts, the name for the sentence. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly fileName: string;

  constructor(code: FileErrorCode, fileName: string) {
    super(`${code}: ${fileName}`);
    this.name = 'FileError';
    this.code = code;
    this.fileName = fileName;
  }
}
