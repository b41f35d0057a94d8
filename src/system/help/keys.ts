/** A key of the product and what it does: the one list that Help shows and the tests compare with what keys do. */
export interface KeyLine {
  /** Written as the desktop writes them: `Ctrl+Alt+Shift+Meta+Key`. */
  readonly keys: readonly string[];
  readonly does: { readonly 'zh-CN': string; readonly en: string };
  /** The way without these keys, where the host may keep all of them. */
  readonly also?: { readonly 'zh-CN': string; readonly en: string };
}

export interface KeyGroup {
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly lines: readonly KeyLine[];
}

const line = (
  keys: readonly string[],
  zh: string,
  en: string,
  also?: readonly [zh: string, en: string],
): KeyLine => ({
  keys,
  does: { 'zh-CN': zh, en },
  ...(also === undefined ? {} : { also: { 'zh-CN': also[0], en: also[1] } }),
});

export const keyGroups: readonly KeyGroup[] = [
  {
    id: 'desktop',
    title: { 'zh-CN': '桌面和窗口', en: 'Desktop and windows' },
    lines: [
      line(['Meta', 'Ctrl+Escape', 'Alt+F1'], '打开或关闭「开始」菜单', 'Open or close the Start menu'),
      line(['Alt+Tab', 'Ctrl+Alt+Tab'], '切换到另一个窗口', 'Switch to another window'),
      line(['Alt+Shift+Tab', 'Ctrl+Alt+Shift+Tab'], '反向切换窗口', 'Switch windows backwards'),
      line(['Alt+F6'], '下一个窗口', 'Next window'),
      line(['Alt+Shift+F6'], '上一个窗口', 'Previous window'),
      line(['Alt+Escape'], '把活动窗口放到最后面', 'Send the active window to the back', [
        '也可单击另一个窗口',
        'Or click another window',
      ]),
      line(
        ['Alt+F4', 'Ctrl+F4'],
        '关闭活动窗口；在桌面上为关闭计算机',
        'Close the active window; on the desktop, turn off',
      ),
      line(
        ['Alt+Space', 'Alt+-'],
        '打开系统菜单；然后 M 移动、S 调整大小（箭头键，Enter 结束，Esc 取消）',
        'Open the system menu; then M moves and S sizes (arrows, Enter ends, Esc cancels)',
      ),
      line(['Meta+D', 'Ctrl+Alt+D'], '显示桌面', 'Show the desktop'),
      line(['Meta+M'], '最小化所有窗口', 'Minimize all windows', [
        '也可右键单击任务栏，选“显示桌面”',
        'Or right-click the taskbar and choose Show the Desktop',
      ]),
      line(['Shift+Meta+M'], '还原最小化的窗口', 'Restore minimized windows', [
        '也可右键单击任务栏，选“显示打开的窗口”',
        'Or right-click the taskbar and choose Show Open Windows',
      ]),
      line(
        ['F6'],
        '下一个区域：窗口、任务栏、通知区域、桌面',
        'Next area: window, taskbar, notification area, desktop',
      ),
      line(['Shift+F6'], '上一个区域', 'Previous area'),
      line(['Meta+B'], '到通知区域', 'Go to the notification area', [
        '也可按几次 F6',
        'Or press F6 a few times',
      ]),
      line(['Meta+Tab'], '到任务栏按钮', 'Go to the task buttons', [
        '也可按几次 F6',
        'Or press F6 a few times',
      ]),
      line(['F11'], '全屏显示', 'Full screen'),
      line(['Meta+L'], '锁定：回到登录屏幕，窗口保留', 'Lock: back to the welcome screen, windows stay', [
        '也可在「开始」菜单中选“注销”，再选“切换用户”',
        'Or Start, Log Off, Switch User',
      ]),
    ],
  },
  {
    id: 'programs',
    title: { 'zh-CN': '打开程序', en: 'Opening programs' },
    lines: [
      line(['F1', 'Meta+F1'], '活动窗口的帮助', 'Help about the active window'),
      line(['Meta+E'], '我的电脑', 'My Computer', ['也在桌面上', 'Also on the desktop']),
      line(['Meta+F', 'F3'], '搜索', 'Search'),
      line(['Meta+R'], '运行', 'Run', ['也在「开始」菜单中', 'Also in the Start menu']),
      line(['Meta+Pause'], '系统属性', 'System Properties', ['也在控制面板中', 'Also in Control Panel']),
      line(['Ctrl+Shift+Escape'], '任务管理器', 'Task Manager', [
        '也可右键单击任务栏',
        'Or right-click the taskbar',
      ]),
    ],
  },
  {
    id: 'files',
    title: { 'zh-CN': '文件和文件夹', en: 'Files and folders' },
    lines: [
      line(['Enter'], '打开选定的项目', 'Open the selected items'),
      line(['F2'], '重命名', 'Rename'),
      line(['Delete'], '放入回收站', 'Send to the Recycle Bin'),
      line(['Shift+Delete'], '永久删除', 'Delete permanently'),
      line(['Ctrl+C'], '复制', 'Copy'),
      line(['Ctrl+X'], '剪切', 'Cut'),
      line(['Ctrl+V'], '粘贴', 'Paste'),
      line(['Ctrl+Z'], '撤消', 'Undo'),
      line(['Ctrl+A'], '全部选定', 'Select all'),
      line(['Alt+Enter'], '属性', 'Properties'),
      line(['Backspace', 'Alt+ArrowUp'], '向上一级', 'Up one level'),
      line(['Alt+ArrowLeft'], '后退', 'Back'),
      line(['Alt+ArrowRight'], '前进', 'Forward'),
      line(['F4', 'Alt+D'], '到地址栏', 'Go to the address bar'),
      line(['F5', 'Ctrl+R', 'Ctrl+F5'], '刷新（不会重新加载网页）', 'Refresh (never reloads the page)'),
      line(['Ctrl+F'], '在文件夹中搜索', 'Search in the folder'),
      line(['Ctrl+Space'], '选定或取消有焦点的项目', 'Select or deselect the item in focus'),
      line(['Shift+F10'], '快捷菜单', 'Context menu'),
    ],
  },
  {
    id: 'dialogs',
    title: { 'zh-CN': '菜单、对话框和表单', en: 'Menus, dialogs and forms' },
    lines: [
      line(['Alt', 'F10'], '进入或离开菜单栏', 'Enter or leave the menu bar'),
      line(['Tab', 'Shift+Tab'], '下一个或上一个控件', 'Next or previous control'),
      line(['Enter'], '按下默认按钮', 'Press the default button'),
      line(['Escape'], '取消', 'Cancel'),
      line(['Space'], '选中或按下有焦点的控件', 'Check or press the control in focus'),
      line(['Ctrl+Tab', 'Ctrl+F6', 'Ctrl+PageDown'], '下一个选项卡', 'Next tab'),
      line(['Shift+F1'], '这是什么? 说明有焦点的控件', 'What’s this? Explains the control in focus'),
    ],
  },
];

const names: Readonly<Record<string, string>> = {
  Meta: 'Win',
  Escape: 'Esc',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'Page Down',
  '': '-',
};

/** A key as it stands on the keyboard. */
export function keyName(key: string): readonly string[] {
  return key.split(/\+(?=.)/).map((part) => names[part] ?? part);
}
