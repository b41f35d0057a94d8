/**
 * What an app is written against. Everything an app can do beyond drawing in its own frame goes through
 * `useHost()`; everything it wants to survive goes through `useDraft()`.
 */
export { useTranslation } from 'react-i18next';
export type { ApiClient, ApiOptions } from './api.ts';
export { ApiError, HostError, OfflineError, PermissionError } from './errors.ts';
export { type DialogButton, type Host, useHost } from './host.ts';
export { deliverLater, useLater } from './later.ts';
export type { FileEntry, FrameDocument, FrameUser, Locale } from './protocol/values.ts';
export { type AppDefinition, type AppLocales, startApp, type Texts } from './start.ts';
export { type Draft, type DraftConflict, useDraft } from './use-draft.ts';
