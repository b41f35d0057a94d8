import { join } from 'node:path';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The file that says whose desktop this is. */
  readonly branding: string;
  /** PostgreSQL, when set; otherwise SQLite under `dataDir`. */
  readonly databaseUrl: string | null;
  readonly logLevel: string;
  /** The machine stands in a hall and serves strangers one after another. */
  readonly kiosk: boolean;
  /** What staff type to leave that mode; without it nobody can. */
  readonly kioskPin: string | null;
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Reads the settings; a wrong one is told in a sentence rather than guessed around. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(env['PORT'] || '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${env['PORT']}"`);
  const logLevel = env['LOG_LEVEL'] || 'warn';
  if (!LEVELS.includes(logLevel)) throw new Error(`LOG_LEVEL must be one of ${LEVELS.join(', ')}`);
  const kiosk = env['KIOSK'] || '0';
  if (kiosk !== '0' && kiosk !== '1') throw new Error(`KIOSK must be 1 or 0, not "${kiosk}"`);
  const kioskPin = env['KIOSK_PIN'] || null;
  if (kioskPin !== null && !/^\d{4,12}$/.test(kioskPin)) throw new Error('KIOSK_PIN must be 4 to 12 digits');
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    dataDir: env['DATA_DIR'] || 'data',
    branding: env['BRANDING'] || join(import.meta.dirname, '..', 'branding.json'),
    databaseUrl: env['DATABASE_URL'] || null,
    logLevel,
    kiosk: kiosk === '1',
    kioskPin,
  };
}

export function databaseFile({ dataDir }: Settings): string {
  return join(dataDir, 'tax-desktop.sqlite');
}
