/** What an app declares about itself. Plain data: the shell reads it without running the app. */
export interface AppManifest {
  /** Folder name under `apps/`. */
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** URL of the app's own SVG icon (`import icon from './icon.svg?url'` or `new URL(...)`). */
  readonly icon: string;
  /** Sizes in density units (1 unit = 1 px at the classic density). */
  readonly window: {
    readonly width: number;
    readonly height: number;
    readonly minWidth: number;
    readonly minHeight: number;
    /** A second opening brings the first window to the front. */
    readonly single: boolean;
  };
  readonly audience: readonly ('everyone' | 'taxpayer' | 'officer')[];
  readonly category: 'calculate' | 'handle' | 'query' | 'guide' | 'consult' | 'office';
  /** API tags (`returns:file`) and shell services (`files:own`, `print`, `notify`, `clipboard:write`, `open:<app>`). */
  readonly permissions: readonly string[];
  /** File name endings this app opens, e.g. `.return.json`. */
  readonly opens?: readonly string[];
  /** Position among desktop icons; smaller first. */
  readonly order?: number;
}

export function defineApp(manifest: AppManifest): AppManifest {
  return manifest;
}
