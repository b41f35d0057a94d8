import type { StepId } from './steps.ts';

/** What the guide says. `keys` is the same thing for hands that do not use a mouse. */
interface StepTexts {
  readonly title: string;
  readonly text: string;
  readonly keys: string;
}

export interface TourTexts {
  readonly label: string;
  readonly offer: string;
  readonly offerText: string;
  readonly begin: string;
  readonly decline: string;
  readonly step: (at: number, of: number, title: string) => string;
  readonly keyboard: string;
  readonly well: string;
  readonly back: string;
  readonly skip: string;
  readonly end: string;
  readonly finish: string;
  readonly steps: Readonly<Record<StepId, StepTexts>>;
}

const zh: TourTexts = {
  label: '新手导览',
  offer: '第一次来？',
  offerText: '花两分钟，边做边学怎么用办税桌面。以后也可以从“帮助和支持”里开始。',
  begin: '开始导览',
  decline: '不用了',
  step: (at, of, title) => `第 ${at} 步，共 ${of} 步：${title}`,
  keyboard: '用键盘：',
  well: '做到了！',
  back: '上一步',
  skip: '跳过这一步',
  end: '结束导览',
  finish: '完成',
  steps: {
    open: {
      title: '打开一个程序',
      text: '双击桌面上的“帮我算税”图标。',
      keys: '按 F6 到桌面，用箭头键选中“帮我算税”，按 Enter。',
    },
    move: {
      title: '移动窗口',
      text: '按住窗口上边的蓝色标题栏，拖到别处再松开。',
      keys: '按 Alt+空格，再按 M，用箭头键移动，按 Enter 结束。',
    },
    start: {
      title: '“开始”菜单',
      text: '单击左下角的“开始”。所有程序、文档和设置都在这里。看完按 Esc 或单击别处关闭。',
      keys: '按 Ctrl+Esc。',
    },
    taskbar: {
      title: '任务栏',
      text: '屏幕底部，每个打开的窗口有一个按钮。单击“帮我算税”的按钮，把它最小化；再单击一次又回来。',
      keys: '按 F6 到任务栏，用箭头键选中按钮，按 Enter。',
    },
    file: {
      title: '办一次申报',
      text: '双击“网上申报”，开始办理年度汇算，一步步核对并提交，直到看到回执。数据都是演示用的。请以示例纳税人“林晓禾”登录来练习；现在是访客的话，可以先看看，再跳过这一步。',
      keys: '按 F6 到桌面，选中“网上申报”，按 Enter；在表单里用 Tab 和 Enter。',
    },
    done: {
      title: '学完了',
      text: '回执已放在“我的文档”里，随时可以再打开。想再看一遍，请打开“帮助和支持”中的“开始使用”。',
      keys: '按 F1 打开“帮助和支持”。',
    },
  },
};

const en: TourTexts = {
  label: 'Guided tour',
  offer: 'Here for the first time?',
  offerText: 'Two minutes of learning by doing. You can also start it later from Help and Support.',
  begin: 'Start the tour',
  decline: 'No, thanks',
  step: (at, of, title) => `Step ${at} of ${of}: ${title}`,
  keyboard: 'By keyboard: ',
  well: 'Well done!',
  back: 'Back',
  skip: 'Skip this step',
  end: 'End the tour',
  finish: 'Finish',
  steps: {
    open: {
      title: 'Open a program',
      text: 'Double-click the icon “Tax calculators” on the desktop.',
      keys: 'press F6 to get to the desktop, choose “Tax calculators” with the arrows, press Enter.',
    },
    move: {
      title: 'Move a window',
      text: 'Hold the blue caption at the top of the window, drag it elsewhere and let go.',
      keys: 'press Alt+Space, then M, move with the arrows, press Enter.',
    },
    start: {
      title: 'The Start menu',
      text: 'Click “Start” in the lower left corner. All programs, documents and settings are there. Close it with Esc or a click elsewhere.',
      keys: 'press Ctrl+Esc.',
    },
    taskbar: {
      title: 'The taskbar',
      text: 'Every open window has a button at the bottom of the screen. Click that of “Tax calculators” to minimize it; click again and it is back.',
      keys: 'press F6 to get to the taskbar, choose the button with the arrows, press Enter.',
    },
    file: {
      title: 'File a return',
      text: 'Double-click “File a return”, start the annual settlement, check it step by step and file it, until you see the receipt. All data is invented. Log on as the sample taxpayer “Lin Xiaohe” to practise; as a guest, have a look and skip this step.',
      keys: 'press F6 to get to the desktop, choose “File a return”, press Enter; in the form use Tab and Enter.',
    },
    done: {
      title: 'That was all',
      text: 'The receipt is in My Documents and can be opened at any time. To see the tour again, open “Getting started” in Help and Support.',
      keys: 'press F1 for Help and Support.',
    },
  },
};

export function tourTexts(locale: string): TourTexts {
  return locale === 'en' ? en : zh;
}
