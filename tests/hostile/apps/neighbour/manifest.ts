import { defineApp } from '#sdk/manifest.ts';

/** A well-behaved app that must not suffer. */
export default defineApp({
  id: 'neighbour',
  name: { 'zh-CN': '邻居', en: 'Neighbour' },
  icon: '/icons/neighbour.svg',
  window: { width: 400, height: 300, minWidth: 200, minHeight: 200, single: false },
  audience: ['everyone'],
  category: 'consult',
  permissions: ['files:own'],
});
