import type { SystemProgram, SystemWindowId } from './types.ts';

type Sizes = readonly [width: number, height: number, minWidth: number, minHeight: number];
type Program = Omit<SystemProgram, 'id'>;

const folder: Sizes = [640, 440, 240, 200];
const sheet: Sizes = [404, 448, 404, 448];

function program(
  zh: string,
  en: string,
  icon: string,
  [width, height, minWidth, minHeight]: Sizes,
  { single = true, resizable = true }: { readonly single?: boolean; readonly resizable?: boolean } = {},
): Program {
  return {
    name: { 'zh-CN': zh, en },
    icon,
    window: { width, height, minWidth, minHeight, single, resizable },
  };
}

const many = { single: false } as const;
const fixed = { resizable: false } as const;

const programs: Readonly<Record<SystemWindowId, Program>> = {
  'my-computer': program('我的电脑', 'My Computer', 'my-computer', folder),
  'my-documents': program('我的文档', 'My Documents', 'my-documents', folder),
  'recycle-bin': program('回收站', 'Recycle Bin', 'recycle-bin', folder),
  'control-panel': program('控制面板', 'Control Panel', 'control-panel', folder),
  explorer: program('资源管理器', 'Explorer', 'folder', folder, many),
  search: program('搜索', 'Search', 'search', [680, 460, 320, 240]),
  properties: program('属性', 'Properties', 'properties', [367, 400, 367, 400], { ...many, ...fixed }),
  viewer: program('查看器', 'Viewer', 'viewer', [680, 560, 280, 240], many),
  notepad: program('记事本', 'Notepad', 'notepad', [540, 400, 240, 160], many),
  run: program('运行', 'Run', 'run', [360, 190, 360, 190], fixed),
  'task-manager': program('任务管理器', 'Task Manager', 'task-manager', [420, 440, 320, 260]),
  help: program('帮助和支持', 'Help and Support', 'help', [680, 500, 320, 260]),
  display: program('显示 属性', 'Display Properties', 'display', sheet, fixed),
  'taskbar-options': program(
    '任务栏和「开始」菜单 属性',
    'Taskbar and Start Menu Properties',
    'taskbar',
    sheet,
    fixed,
  ),
  accessibility: program('辅助功能选项', 'Accessibility Options', 'accessibility', sheet, fixed),
  mouse: program('鼠标 属性', 'Mouse Properties', 'mouse', sheet, fixed),
  sounds: program('声音 属性', 'Sound Properties', 'sound-theme', sheet, fixed),
  'date-language': program('日期、时间和语言', 'Date, Time and Language', 'clock-date', sheet, fixed),
  users: program('用户帐户', 'User Accounts', 'users', [480, 400, 320, 280]),
  'system-properties': program('系统属性', 'System Properties', 'my-computer', sheet, fixed),
  training: program('培训', 'Training', 'tour', sheet, fixed),
};

/** What every trusted window is called and how large it opens. */
export const systemPrograms = Object.fromEntries(
  Object.entries(programs).map(([id, one]) => [id, { id, ...one }]),
) as unknown as Readonly<Record<SystemWindowId, SystemProgram>>;
