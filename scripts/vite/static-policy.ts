import type { Plugin } from 'vite';
import { shellPolicy } from '../../server/headers.ts';

/** Static hosting sends no headers of ours: the page carries the policy itself, before anything loads. */
export function staticPolicy(bootHash: string): Plugin {
  return {
    name: 'static-policy',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          injectTo: 'head-prepend',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: shellPolicy({ bootHash }) },
        },
        {
          tag: 'meta',
          injectTo: 'head-prepend',
          attrs: { name: 'referrer', content: 'no-referrer' },
        },
      ],
    },
  };
}
