/** 各窗口共用. */
export const common = {
  'button.ok': '确定',
  'button.cancel': '取消',
  'button.apply': '应用(&A)',
  'button.yes': '是(&Y)',
  'button.no': '否(&N)',
  'button.close': '关闭',
} as const;
