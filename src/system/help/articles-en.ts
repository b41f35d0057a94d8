import type { Article } from './articles.ts';

export const articles: readonly Article[] = [
  {
    id: 'start',
    title: 'Getting started',
    parts: [
      {
        text: 'Tax Desktop makes each tax service a program in a window. Whoever can use a desktop can use it.',
      },
      { heading: 'Opening a service' },
      {
        steps: [
          'Double-click its icon on the desktop, or click Start and then the name of the service.',
          'To do several things at once, open several windows and switch with the taskbar.',
          'When you are done, click the close button at the top right of the window.',
        ],
      },
      {
        text: 'What you type is kept as a draft by itself. If the page is closed by accident, you can go on where you were.',
      },
      { open: 'tour', label: 'Start the guided tour' },
      { open: 'my-documents', label: 'Open My Documents' },
    ],
  },
  {
    id: 'first-filing',
    title: 'Your first annual return',
    parts: [
      {
        text: 'The annual settlement adds up a year of wages, labour services, author’s fees and royalties, computes the tax again, and refunds or collects the difference.',
      },
      {
        steps: [
          'On the log-on screen, click the sample taxpayer Lin Xiaohe.',
          'Double-click “File a return” on the desktop.',
          'Check the income and the tax already paid, which are filled in. Beside each figure stands where it comes from.',
          'Add or change the special additional deductions: children, elderly parents, mortgage interest and so on.',
          'Compare taxing the year-end bonus on its own with adding it to the rest, and choose the better way.',
          'On the summary page, check the balance to pay or to be refunded, then file.',
          'The receipt is shown and kept in My Documents.',
        ],
      },
      {
        text: 'A mistake is said at once beside the field. If filing does not succeed, everything you typed is kept.',
      },
      { open: 'declare', label: 'Open File a return' },
    ],
  },
  {
    id: 'calculators',
    title: 'Tax calculators',
    parts: [
      {
        text: 'The calculators need no log-on. Every result can be opened to see the steps and the law they rest on.',
      },
      {
        text: 'The year-end bonus has cliffs, for example at 36,000: one yuan more can cost over a thousand in tax. The program warns you.',
      },
      { open: 'calculators', label: 'Open Tax calculators' },
    ],
  },
  {
    id: 'files',
    title: 'Files and folders',
    parts: [
      {
        text: 'My Documents keeps filing receipts, calculations and files of your own. They stay in this browser, and other users do not see them.',
      },
      { heading: 'Finding and sorting' },
      {
        steps: [
          'Double-click a file to open it. A receipt opens in File a return; the Viewer shows and prints it too.',
          'When a file is selected, the task pane at the left lists what can be done.',
          'Right-click a file to cut, copy, rename or delete it.',
          'Deleted files go to the Recycle Bin first and can be restored to where they were.',
        ],
      },
      { heading: 'To and from this machine' },
      {
        text: 'To save a file to your own disk, select it and click Export to this machine. To bring files in, click Import files from this machine, or drag them into the window.',
      },
    ],
  },
  {
    id: 'windows',
    title: 'Windows and the taskbar',
    parts: [
      {
        steps: [
          'Drag the title bar to move a window, drag its edges to size it.',
          'Double-click the title bar to maximize, and again to restore.',
          'Click a button on the taskbar to switch to a window or to minimize it.',
          'Right-click an empty part of the taskbar to cascade or tile windows or to show the desktop.',
        ],
      },
      {
        text: 'If a program does not respond, other windows are not affected. You can end it in Task Manager; drafts are kept.',
      },
      { open: 'task-manager', label: 'Open Task Manager' },
    ],
  },
  {
    id: 'keyboard',
    title: 'Keyboard shortcuts',
    parts: [
      {
        text: 'Everything can be done with the keyboard alone. Some keys are kept by the browser or the computer, so a second way is listed.',
      },
      { keys: true },
    ],
  },
  {
    id: 'accessibility',
    title: 'Easier to see and to use',
    parts: [
      {
        steps: [
          'Larger type: Control Panel, Display, Appearance, then Large Fonts or Extra Large Fonts.',
          'High contrast: Control Panel, Accessibility Options. The log-on screen has it too.',
          'Too much movement: check Reduce motion.',
          'Double-clicking is hard: choose single click in the mouse settings.',
        ],
      },
      { open: 'display', label: 'Open display settings' },
      { open: 'accessibility', label: 'Open Accessibility Options' },
    ],
  },
  {
    id: 'privacy',
    title: 'Where your data is',
    parts: [
      {
        text: 'Returns you file are kept on the server (in training mode, inside the browser). Documents, drafts and desktop settings are kept in this browser.',
      },
      {
        text: 'Each program runs in a sealed frame and can only do what it declared. Calls that were refused are shown in Task Manager.',
      },
      {
        text: 'On a shared computer, delete your documents and drafts in User Accounts before you leave, and log off.',
      },
      { open: 'users', label: 'Open User Accounts' },
    ],
  },
  {
    id: 'about',
    title: 'About Tax Desktop',
    parts: [
      { text: 'Tax Desktop 0.1. A demonstration and training system, not an official tax authority site.' },
      {
        text: 'All persons, companies, codes and figures are invented. Results are for learning and are no basis for paying tax; for real matters use the official channels of the tax authority.',
      },
      { text: 'Icons, wallpapers and the interface are our own drawings.' },
    ],
  },
];
