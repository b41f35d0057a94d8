import type { SystemTexts } from '../../common/texts.ts';
import type { whatsThis as chinese } from '../zh-CN/whats-this.ts';

export const whatsThis: Pick<SystemTexts, keyof typeof chinese> = {
  'whats.none': 'No help topic is associated with this item.',
  'whats.ok': 'Closes this dialog and puts your changes into effect.',
  'whats.cancel': 'Closes this dialog and drops the changes that have not been applied.',
  'whats.apply': 'Puts your changes into effect without closing this dialog.',
  'whats.tab': 'Click a tab to see another group of settings.',
  'whats.run': 'Type the name of a program, a document or a service, then press Enter to open it.',
  'whats.start': 'Opens the program, document or service you typed.',
  'whats.close': 'Closes this dialog without opening anything.',
  'whats.preview': 'Shows how a change will look before it takes effect.',
  'whats.theme':
    'Chooses the colors of windows, menus and text. High contrast makes text easier to make out.',
  'whats.wallpaper': 'Chooses the picture behind the desktop. “(None)” leaves plain color.',
  'whats.lock':
    'Chooses after how long without anybody there the welcome screen returns. Open windows are kept, and you go on after logging on again.',
  'whats.density': 'Chooses the size of text, icons and buttons.',
  'whats.size': 'Chooses the size of text, icons and buttons.',
  'whats.motion': 'When checked, windows and menus appear at once, without sliding or fading.',
  'whats.contrast': 'When checked, strongly contrasting colors are used so that text is easier to make out.',
  'whats.contrast-kind': 'Chooses high contrast on black or on white.',
  'whats.sounds': 'When checked, prompts, warnings and errors come with a short sound.',
  'whats.sound-try': 'Click to hear this sound.',
  'whats.click': 'Chooses whether one click or two open an item.',
  'whats.mouse-test': 'A place to try how items are opened.',
  'whats.language': 'Chooses the language of windows and menus.',
  'whats.date': 'Shows a month. Click the arrows to see others.',
  'whats.file-name': 'Shows the name of the item. Type a new one to rename it.',
  'whats.taskbarLocked': 'When checked, the taskbar keeps its place and size.',
  'whats.groupTasks':
    'When checked, windows of one program share a button once there is no more room on the taskbar.',
  'whats.showClock': 'When checked, the taskbar shows the clock.',
  'whats.clear': 'Empties the list of most used programs in the Start menu. The programs are not affected.',
  'whats.showIcons': 'When checked, the desktop shows icons.',
  'whats.alignToGrid': 'When checked, an icon you put down snaps to the nearest free cell.',
  'whats.autoArrange': 'When checked, icons always stand in order from the upper left corner.',
};
