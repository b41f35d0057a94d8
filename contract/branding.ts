/** A text in both languages. */
export interface BrandText {
  readonly zh: string;
  readonly en: string;
}

/** Whose desktop this is: everything of `branding.json`, the one file a bureau changes to make it its own. */
export interface Branding {
  readonly product: BrandText;
  /** Stands under the product's name and on the desktop itself. */
  readonly bureau: BrandText;
  /** What kind of system this is; shown on every screen and on every print. */
  readonly notice: BrandText;
  readonly logon: { readonly heading: BrandText; readonly help: BrandText };
  /** For those who have not chosen one: a name of `public/wallpapers` without ending, or a path from the root. */
  readonly wallpaper: string;
  /** Which apps stand on a new person's desktop. Those left out are still among all programs. */
  readonly desktopApps: 'all' | readonly string[];
  /** Whom to call; an empty text shows nothing. */
  readonly hotline: BrandText;
}

/** What is wrong with a branding file, one sentence a place. */
export class BrandingError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.map((problem) => `branding.json: ${problem}`).join('\n'));
    this.name = 'BrandingError';
    this.problems = problems;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a branding file's text. Throws `BrandingError` with everything that is wrong, not only the first. */
export function readBranding(text: string): Branding {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BrandingError([`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const check = new Check();
  const file = check.record('', value, [
    'product',
    'bureau',
    'notice',
    'logon',
    'wallpaper',
    'desktopApps',
    'hotline',
  ]);
  const logon = check.record('logon', file['logon'], ['heading', 'help']);
  const branding: Branding = {
    product: check.text('product', file['product'], 40),
    bureau: check.text('bureau', file['bureau'], 60),
    notice: check.text('notice', file['notice'], 120),
    logon: {
      heading: check.text('logon.heading', logon['heading'], 80),
      help: check.text('logon.help', logon['help'], 200, true),
    },
    wallpaper: check.wallpaper(file['wallpaper']),
    desktopApps: check.apps(file['desktopApps']),
    hotline: check.text('hotline', file['hotline'], 80, true),
  };
  if (check.problems.length > 0) throw new BrandingError(check.problems);
  return branding;
}

class Check {
  readonly problems: string[] = [];

  record(path: string, value: unknown, known: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#say(path, `must be an object with ${known.join(', ')}`);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key))
        this.#say(path ? `${path}.${key}` : key, `is not known; there are ${known.join(', ')}`);
    }
    return value as Fields;
  }

  text(path: string, value: unknown, longest: number, mayBeEmpty = false): BrandText {
    const pair = this.record(path, value, ['zh', 'en']);
    const one = (language: 'zh' | 'en'): string => {
      const words = pair[language];
      const at = `${path}.${language}`;
      if (typeof words !== 'string') this.#say(at, 'must be a text');
      else if (!mayBeEmpty && words.trim() === '') this.#say(at, 'must not be empty');
      else if (words.length > longest)
        this.#say(at, `must have at most ${longest} characters, not ${words.length}`);
      return typeof words === 'string' ? words : '';
    };
    return { zh: one('zh'), en: one('en') };
  }

  wallpaper(value: unknown): string {
    if (typeof value === 'string' && /^(?:[a-z0-9-]+|\/[\w./-]+\.(?:svg|png|jpg|webp))$/.test(value))
      return value;
    this.#say(
      'wallpaper',
      'must be the name of a wallpaper, or a path such as /wallpapers/ours.svg on this server',
    );
    return '';
  }

  apps(value: unknown): Branding['desktopApps'] {
    if (value === 'all') return value;
    if (Array.isArray(value) && value.every((id) => typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id)))
      return value;
    this.#say('desktopApps', 'must be "all" or a list of app ids such as ["declare"]');
    return 'all';
  }

  #say(path: string, problem: string): void {
    this.problems.push(path === '' ? `it ${problem}` : `"${path}" ${problem}`);
  }
}
