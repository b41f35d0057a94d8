import type { ReactNode } from 'react';
import { Icon } from '#ui/index.ts';
import type { Theme } from '#ui/theme.ts';
import './preview.css';
import { useSay } from '../common/texts.ts';

/** Enough of each theme to know it by, for drawing it small while another one is in force. */
const palettes: Readonly<Record<Theme, { caption: string; face: string; text: string; bar: string }>> = {
  aa: { caption: '#0054e3', face: '#ece9d8', text: '#000', bar: '#245edb' },
  classic: { caption: '#0054e3', face: '#ece9d8', text: '#000', bar: '#3980f4' },
  'hc-black': { caption: '#1a1a7a', face: '#000', text: '#fff', bar: '#000' },
  'hc-white': { caption: '#fff', face: '#fff', text: '#000', bar: '#fff' },
  elder: { caption: '#003c9e', face: '#fff', text: '#000', bar: '#003c9e' },
};

/** A small monitor that shows a choice before it is applied. */
export function Preview(props: {
  readonly theme: Theme;
  readonly wallpaper: string | null;
  /** Shows the screen saver instead. */
  readonly saver?: boolean;
}): ReactNode {
  const say = useSay();
  const { caption, face, text, bar } = palettes[props.theme];
  const contrast = props.theme === 'hc-black' || props.theme === 'hc-white';
  if (props.saver === true) {
    return (
      <div className="preview" role="img" aria-label={say('display.preview')}>
        <div className="preview-screen preview-saver">
          <Icon name="logon-emblem" size="large" />
        </div>
      </div>
    );
  }
  return (
    <div className="preview" data-whats-this="preview" role="img" aria-label={say('display.preview')}>
      <div
        className="preview-screen"
        style={
          props.wallpaper === null || contrast
            ? { background: contrast ? face : '#004e98' }
            : { backgroundImage: `url("${props.wallpaper}")` }
        }
      >
        <div
          className="preview-window"
          style={{ borderColor: contrast ? text : caption, background: face, color: text }}
        >
          <div
            className="preview-caption"
            style={{ background: caption, color: props.theme === 'hc-white' ? '#000' : '#fff' }}
          >
            {say('display.sample-title')}
          </div>
          <p>{say('display.sample-text')}</p>
        </div>
        <div className="preview-bar" style={{ background: bar, borderColor: text }} />
      </div>
    </div>
  );
}
