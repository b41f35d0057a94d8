import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Announcer } from '../announcer.tsx';
import { applyLook, densities, themes } from '../theme.ts';
import '../ui.css';
import { Gallery } from './gallery.tsx';

const asked = new URLSearchParams(location.search);
applyLook({
  theme: themes.find((theme) => theme === asked.get('theme')) ?? 'aa',
  density: densities.find((density) => density === asked.get('density')) ?? 'standard',
});
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Announcer>
        <Gallery />
      </Announcer>
    </StrictMode>,
  );
}
