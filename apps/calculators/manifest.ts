import { defineApp } from '#sdk/manifest.ts';

export default defineApp({
  id: 'calculators',
  name: { 'zh-CN': '帮我算税', en: 'Tax calculators' },
  icon: '/icons/calculators.svg',
  window: { width: 860, height: 560, minWidth: 360, minHeight: 300, single: true },
  audience: ['everyone'],
  category: 'calculate',
  permissions: ['files:own', 'print', 'open:declare'],
  opens: ['.calc.json'],
  order: 20,
});
