import { lazyRetry } from '../lazy-retry.tsx';

/** What fills windows, by the kind of window; none of it is in the first script. */
export const MessageBody = lazyRetry(() => import('../boxes/MessageBody.tsx'));
export const DialogBody = lazyRetry(() => import('../boxes/DialogBody.tsx'));
export const SystemBody = lazyRetry(() => import('./SystemBody.tsx'));
