import type { Text } from '#rules/types.ts';
import type { OperationId } from './catalogue.ts';

/** What each operation is for, for the people who read the API's pages. */
export const summaries: Readonly<Record<OperationId, Text>> = {
  'health.read': { zh: '服务是否正常', en: 'Whether the service is well' },
  'personas.list': { zh: '登录界面上的演示账号', en: 'The sample accounts of the log-on screen' },
  'session.read': { zh: '当前登录的账号', en: 'Who is logged on' },
  'session.create': { zh: '登录', en: 'Log on' },
  'session.end': { zh: '退出登录', en: 'Log off' },
  'kiosk.wipe': {
    zh: '自助终端：退出登录，并让浏览器清除本站保存的一切',
    en: 'Public machine: log off and have the browser forget everything of this site',
  },
  'kiosk.leave': {
    zh: '自助终端：工作人员凭口令退出自助模式',
    en: 'Public machine: staff leave its mode by their number',
  },
  'calculators.list': {
    zh: '全部计算器，附输入项的 JSON Schema',
    en: 'Every calculator, with the JSON Schema of its inputs',
  },
  'calculators.run': {
    zh: '按指定日期的税法计算，逐步说明并注明依据',
    en: 'Calculate under the law of a date, explained step by step with its sources',
  },
  'calculators.batch': { zh: '一次计算多笔，互不影响', en: 'Calculate many cases at once, each on its own' },
  'profile.read': { zh: '本账号的身份与权限', en: 'The identity and permissions of this account' },
  'returns.prefill': {
    zh: '按已有的扣缴和登记信息预填申报表，注明每个数据的来源',
    en: 'The return prefilled from withholding and registrations, each figure with its source',
  },
  'returns.list': { zh: '已申报的申报表', en: 'Returns filed' },
  'returns.read': {
    zh: '一份申报表的回执、内容和办理记录',
    en: 'The receipt, content and history of one return',
  },
  'returns.file': {
    zh: '申报，写入成功后返回回执；再次申报即为更正',
    en: 'File a return; the receipt comes after the commit. Filing again corrects',
  },
};
