/** The window manager's words. Plain data only: it is stored, compared in tests and replayed. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

/** Where windows may be: the page without the taskbar, and how many px one density unit is. */
export interface WorkArea extends Size {
  readonly unit: number;
}

export interface WindowRecord {
  readonly id: string;
  /** Id of the app or system window that fills it; message boxes and dialogs use `message` and `dialog`. */
  readonly app: string;
  /** A sealed app, a trusted window of the shell, or one of the momentary ones: a message box, a dialog. */
  readonly kind: 'app' | 'system' | 'message' | 'dialog';
  readonly title: string;
  /** The restored box; a maximised or minimised window keeps it unchanged. */
  readonly bounds: Rect;
  readonly placement: 'normal' | 'maximised';
  readonly minimised: boolean;
  readonly resizable: boolean;
  readonly minSize: Size;
  /** Window this one belongs to: it stays above it, hides with it, closes with it. */
  readonly owner: string | null;
  /** Blocks its owner until it is closed. */
  readonly modal: boolean;
  /** What it was opened with: a document's or folder's id, a topic, a word to search for. */
  readonly params: string | null;
}

/** What is needed to put windows back where they were before an arrangement. */
export interface Arrangement {
  readonly kind: 'cascade' | 'tile';
  readonly before: readonly Pick<WindowRecord, 'id' | 'bounds' | 'placement' | 'minimised'>[];
}

/** Which windows Show Desktop hid; forgotten as soon as another window is opened or restored. */
export interface DesktopMemory {
  readonly hidden: readonly string[];
  readonly active: string | null;
}

/** Size and place an app had when it was last closed. */
export interface RememberedPlace {
  readonly bounds: Rect;
  readonly placement: WindowRecord['placement'];
}

export interface WindowsState {
  /** In the order of opening: taskbar order, and the order of frames in the page, which must never change. */
  readonly windows: readonly WindowRecord[];
  /** Stacking, bottom first. */
  readonly order: readonly string[];
  /** Null while the desktop itself has the focus. */
  readonly active: string | null;
  readonly area: WorkArea;
  /** Id of the frame kept warm; the next app to open becomes this window. */
  readonly spare: string;
  readonly counter: number;
  readonly arrangement: Arrangement | null;
  readonly memory: DesktopMemory | null;
  readonly remembered: Readonly<Record<string, RememberedPlace>>;
}

export interface OpenRequest {
  readonly app: string;
  readonly kind: WindowRecord['kind'];
  readonly title: string;
  /** Sizes in density units. */
  readonly size: Size;
  readonly minSize?: Size;
  readonly resizable?: boolean;
  /** Starts as large as the screen: small screens and large type have no room for more than one. */
  readonly maximised?: boolean;
  /** A second opening activates the first window instead. */
  readonly single?: boolean;
  readonly owner?: string | null;
  readonly modal?: boolean;
  readonly params?: string | null;
}
