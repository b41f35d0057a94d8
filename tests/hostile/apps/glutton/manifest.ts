import { defineApp } from '#sdk/manifest.ts';

export default defineApp({
  id: 'glutton',
  name: { 'zh-CN': '贪吃', en: 'Glutton' },
  icon: '/icons/glutton.svg',
  window: { width: 400, height: 300, minWidth: 200, minHeight: 200, single: false },
  audience: ['everyone'],
  category: 'consult',
  permissions: [],
});
