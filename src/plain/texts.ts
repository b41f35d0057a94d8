import { useCallback } from 'react';
import { useSettings } from '../desktop/settings/store.ts';

/** Texts of the ordinary pages. They stand apart from the desktop's, which these pages do not load. */
const zh = {
  product: '办税桌面',
  bureau: '演示/培训',
  notice: '演示/培训系统，非税务机关官方网站',
  hotline: '',
  plain: '简洁版',
  skip: '跳到正文',
  site: '网站',
  services: '全部服务',
  desktop: '桌面版',
  display: '显示和语言',
  size: '字体大小',
  'size.standard': '标准',
  'size.elder': '大',
  'size.elder-xl': '特大',
  contrast: '高对比度',
  language: 'English',
  starting: '正在启动…',
  offline: '无法连接服务器',
  'offline.text': '请检查网络连接，然后重试。',
  retry: '重试',
  'logon.title': '登录',
  'logon.text': '请选择用户。所有人名和数据均为虚构，请勿输入真实的个人信息。',
  'logon.as': '以{name}的身份登录',
  password: '{name}的密码',
  'password.hint': '演示密码：{password}',
  logon: '登录',
  wrong: '密码不正确，请重新输入。请注意区分大小写。',
  'too-many': '尝试次数过多，请稍候几分钟再试。',
  user: '当前用户：{name}',
  'log-off': '注销',
  'services.text': '每项服务都是一个普通网页，内容与桌面版相同，填写的草稿两边通用。',
  documents: '我的文档',
  'documents.text': '回执和计算结果保存在这个浏览器里。',
  'documents.none': '还没有文档。',
  download: '下载 {name}',
  back: '返回全部服务',
  stranger: '访客不能使用这项服务，因为它要用到您自己的记录。请换一个用户登录。',
  'stranger.change': '换一个用户',
  unknown: '没有这项服务',
  'unknown.text': '地址里的“{id}”不是一项服务。',
  notes: '通知',
  dismiss: '关闭通知“{title}”',
  printing: '已打开打印窗口。',
  'category.calculate': '税费计算',
  'category.handle': '办理',
  'category.query': '查询',
  'category.guide': '指南',
  'category.consult': '咨询',
  'category.office': '税务人员',
};

const en: typeof zh = {
  product: 'Tax Desktop',
  bureau: 'Demo / training',
  notice: 'Demonstration and training system. Not an official tax authority site',
  hotline: '',
  plain: 'plain page',
  skip: 'Skip to the content',
  site: 'Site',
  services: 'All services',
  desktop: 'Desktop version',
  display: 'Display and language',
  size: 'Text size',
  'size.standard': 'Standard',
  'size.elder': 'Large',
  'size.elder-xl': 'Extra large',
  contrast: 'High contrast',
  language: '中文',
  starting: 'Starting…',
  offline: 'The server cannot be reached',
  'offline.text': 'Check the network connection, then try again.',
  retry: 'Try again',
  'logon.title': 'Log on',
  'logon.text': 'Choose a user. All people and figures are invented; do not enter real personal information.',
  'logon.as': 'Log on as {name}',
  password: 'Password of {name}',
  'password.hint': 'Demo password: {password}',
  logon: 'Log on',
  wrong: 'The password is not right. Type it again; capital and small letters differ.',
  'too-many': 'Too many attempts. Wait a few minutes.',
  user: 'User: {name}',
  'log-off': 'Log off',
  'services.text':
    'Every service is an ordinary page with the same content as on the desktop, and drafts are shared.',
  documents: 'My documents',
  'documents.text': 'Receipts and calculations are kept in this browser.',
  'documents.none': 'There are no documents yet.',
  download: 'Download {name}',
  back: 'Back to all services',
  stranger:
    'A guest cannot use this service, because it works with your own records. Log on as another user.',
  'stranger.change': 'Change the user',
  unknown: 'There is no such service',
  'unknown.text': 'The “{id}” of the address is not a service.',
  notes: 'Notifications',
  dismiss: 'Close the notification “{title}”',
  printing: 'The print window was opened.',
  'category.calculate': 'Calculate',
  'category.handle': 'File',
  'category.query': 'Query',
  'category.guide': 'Guides',
  'category.consult': 'Ask',
  'category.office': 'Tax officers',
};

export type PlainText = keyof typeof zh;
type Words = Readonly<Record<'zh' | 'en', string>>;
export type Say = (key: PlainText, values?: Readonly<Record<string, string>>) => string;

/** A text of the ordinary pages; `words` of a bureau's own come before the built-in ones. */
export function useSay(): Say {
  const locale = useSettings((state) => state.locale);
  return useCallback(
    (key, values = {}) =>
      Object.entries(values).reduce(
        (text, [name, value]) => text.replaceAll(`{${name}}`, value),
        (locale === 'en' ? en : zh)[key],
      ),
    [locale],
  );
}

/** Puts a bureau's own words in the place of the built-in ones. Before the page is drawn. */
export function overrideSayings(words: Readonly<Partial<Record<PlainText, Words>>>): void {
  for (const [key, pair] of Object.entries(words)) {
    zh[key as PlainText] = pair.zh;
    en[key as PlainText] = pair.en;
  }
}

/** The text of the current language out of a pair that came as data. */
export function usePair(): (pair: Words) => string {
  const locale = useSettings((state) => state.locale);
  return useCallback((pair) => (locale === 'en' ? pair.en : pair.zh), [locale]);
}
