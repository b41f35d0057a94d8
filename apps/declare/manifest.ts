import { defineApp } from '#sdk/manifest.ts';

export default defineApp({
  id: 'declare',
  name: { 'zh-CN': '网上申报', en: 'File a return' },
  icon: '/icons/declare.svg',
  window: { width: 820, height: 560, minWidth: 360, minHeight: 300, single: true },
  audience: ['taxpayer'],
  category: 'handle',
  permissions: ['returns:read', 'returns:file', 'profile:read', 'files:own', 'print', 'notify'],
  opens: ['.receipt.json'],
  order: 30,
});
