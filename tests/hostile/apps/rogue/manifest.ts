import { defineApp } from '#sdk/manifest.ts';

export default defineApp({
  id: 'rogue',
  name: { 'zh-CN': '捣乱', en: 'Rogue' },
  icon: '/icons/rogue.svg',
  window: { width: 400, height: 300, minWidth: 200, minHeight: 200, single: false },
  audience: ['everyone'],
  category: 'consult',
  permissions: [
    'notify',
    'open:neighbour',
    'returns:read',
    'returns:file',
    'files:own',
    'print',
    'clipboard:write',
  ],
});
