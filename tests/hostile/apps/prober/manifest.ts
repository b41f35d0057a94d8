import { defineApp } from '#sdk/manifest.ts';

/** Has no permission at all. */
export default defineApp({
  id: 'prober',
  name: { 'zh-CN': '试探', en: 'Prober' },
  icon: '/icons/prober.svg',
  window: { width: 400, height: 300, minWidth: 200, minHeight: 200, single: false },
  audience: ['everyone'],
  category: 'consult',
  permissions: [],
});
