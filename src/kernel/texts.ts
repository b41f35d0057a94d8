/** What the kernel itself says to people: when an app fails, hangs, or is about to be closed. */
const zh = {
  failed: '“{name}”遇到问题，已经关闭。',
  flood: '“{name}”发出的请求过多，已被结束。',
  focus: '“{name}”反复抢占键盘，已被结束。',
  lost: '“{name}”意外停止。',
  ended: '“{name}”已结束。',
  kept: '您填写的内容已保存为草稿，重新打开后可以继续。',
  reopen: '重新打开',
  close: '关闭',
  ok: '确定',
  details: '详细信息',
  silentTitle: '结束程序 - {name}',
  silent:
    '“{name}”没有响应。\n\n若要立即结束，请单击“立即结束”。已填写的内容保存为草稿，其他程序会自动恢复。',
  endNow: '立即结束',
  cancel: '取消',
  dirtyTitle: '{name}',
  dirty: '有尚未提交的内容。内容已保存为草稿，下次打开时可以继续填写。\n\n确定要关闭吗？',
};

const en: typeof zh = {
  failed: '“{name}” ran into a problem and was closed.',
  flood: '“{name}” made too many requests and was ended.',
  focus: '“{name}” kept taking the keyboard from other windows and was ended.',
  lost: '“{name}” stopped unexpectedly.',
  ended: '“{name}” was ended.',
  kept: 'What you typed is kept as a draft. Reopen to go on.',
  reopen: 'Reopen',
  close: 'Close',
  ok: 'OK',
  details: 'Details',
  silentTitle: 'End Program - {name}',
  silent:
    '“{name}” is not responding.\n\nTo end it now, choose End Now. What you typed is kept as a draft, and the other programs come back by themselves.',
  endNow: 'End Now',
  cancel: 'Cancel',
  dirtyTitle: '{name}',
  dirty:
    'There are entries you have not submitted. They are kept as a draft, and you can go on next time.\n\nClose now?',
};

export type KernelText = keyof typeof zh;

/** A text of the kernel in the language of the desktop. */
export function kernelText(locale: string, key: KernelText, name = ''): string {
  return (locale === 'en' ? en : zh)[key].replaceAll('{name}', name);
}
