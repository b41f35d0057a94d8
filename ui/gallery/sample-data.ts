import type { MenuItem } from '../menu.tsx';
import type { TaskGroup } from '../task-pane.tsx';
import type { TreeNode } from '../tree.tsx';

const nothing = (): void => undefined;

export const fileMenu: readonly MenuItem[] = [
  {
    id: 'open',
    label: '打开(&O)',
    default: true,
    icon: 'folder-open',
    shortcut: 'Ctrl+O',
    onSelect: nothing,
  },
  {
    id: 'new',
    label: '新建(&W)',
    kind: 'submenu',
    items: [
      { id: 'folder', label: '文件夹(&F)', icon: 'folder', onSelect: nothing },
      { id: 'text', label: '文本文档(&T)', icon: 'file-text', onSelect: nothing },
    ],
  },
  { id: 's1', kind: 'separator' },
  { id: 'print', label: '打印(&P)…', icon: 'print', shortcut: 'Ctrl+P', onSelect: nothing },
  { id: 'rename', label: '重命名(&M)', disabled: true, onSelect: nothing },
  { id: 's2', kind: 'separator' },
  { id: 'close', label: '关闭(&C)', onSelect: nothing },
];

export const viewMenu: readonly MenuItem[] = [
  { id: 'bar', kind: 'check', label: '状态栏(&B)', checked: true, onSelect: nothing },
  { id: 's1', kind: 'separator' },
  { id: 'tiles', kind: 'radio', label: '平铺(&S)', checked: false, onSelect: nothing },
  { id: 'details', kind: 'radio', label: '详细信息(&D)', checked: true, onSelect: nothing },
];

export const groups: readonly TaskGroup[] = [
  {
    id: 'tax',
    title: '办税任务',
    primary: true,
    icon: 'declare',
    links: [{ id: 'file', label: '申报个人所得税', icon: 'declare', onSelect: nothing }],
  },
  {
    id: 'other',
    title: '其它位置',
    links: [
      { id: 'docs', label: '我的文档', icon: 'my-documents', onSelect: nothing },
      { id: 'computer', label: '我的电脑', icon: 'my-computer', onSelect: nothing },
    ],
  },
  { id: 'details', title: '详细信息', links: [] },
];

export const rows = [
  { id: '1', date: '2025-11', payer: '潍坊样例建筑安装有限公司', income: '12,800.00' },
  { id: '2', date: '2025-12', payer: '潍坊样例建筑安装有限公司', income: '25,600.00' },
];

export const treeNodes: readonly TreeNode[] = [
  {
    id: 'docs',
    label: '我的文档',
    icon: 'my-documents',
    children: [
      { id: '2025', label: '2025 年度汇算', icon: 'folder' },
      { id: 'receipts', label: '回执', icon: 'folder', children: [] },
    ],
  },
  { id: 'bin', label: '回收站', icon: 'recycle-bin' },
];
