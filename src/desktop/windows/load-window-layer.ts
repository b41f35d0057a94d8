/** Windows bring the dragging and sizing parts; they are fetched while the person is being welcomed. */
export const loadWindowLayer = () => import('./WindowLayer.tsx');
