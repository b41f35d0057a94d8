/** For whoever writes an app: component tests without a shell, and the protocol's conformance suite. */
export { type ConformanceCheck, type ConformanceSubject, conformance } from './conformance.tsx';
export {
  type ApiHandlers,
  type AppRecord,
  type RenderedApp,
  type RenderOptions,
  renderApp,
} from './render-app.tsx';
