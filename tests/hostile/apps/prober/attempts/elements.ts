import { type Attempts, element, outcome } from './attempt.ts';

const link = (rel: string, more: Readonly<Record<string, string>> = {}) => {
  return ({ http }: { http: string }) => outcome(element('link', { rel, href: http, ...more }), 'load');
};

/** Every element and style that fetches by itself. */
export const elements: Attempts = {
  image: ({ http }) => outcome(element('img', { src: http }), 'load'),
  'image-home': ({ home }) => outcome(element('img', { src: home }), 'load'),
  'image-constructor': ({ http }) => {
    const image = new Image();
    image.src = http;
    return outcome(image, 'load');
  },
  'image-srcset': ({ http }) => element('img', { srcset: `${http} 1x, ${http} 2x` }).localName,
  'image-from-markup': ({ http }) => {
    element('div', {}).innerHTML = `<img src="${http}"><svg><image href="${http}"/></svg>`;
  },
  'input-image': ({ http }) => element('input', { type: 'image', src: http }).localName,
  'style-background': ({ http }) => element('div', { style: `height:9px;background:url(${http})` }).localName,
  'style-cursor': ({ http }) => element('div', { style: `height:9px;cursor:url(${http}),auto` }).localName,
  'style-import': ({ http }) => style(`@import url(${http});`),
  'style-font-face': ({ http }) => {
    style(`@font-face{font-family:leak;src:url(${http})}`);
    element('p', { style: 'font-family:leak' }).textContent = 'x';
  },
  'font-face-api': ({ http }) => new FontFace('leak2', `url(${http})`).load().then(() => 'GRANTED font'),
  'svg-use': ({ http }) => {
    element('div', {}).innerHTML = `<svg><use href="${http}#a"/><feImage href="${http}"/></svg>`;
  },
  audio: ({ http }) => element('audio', { src: http, preload: 'auto', autoplay: '' }).localName,
  video: ({ http }) => element('video', { src: http, poster: http, preload: 'auto' }).localName,
  'video-track': ({ http }) => {
    const video = element('video', {});
    video.innerHTML = `<track src="${http}" default>`;
  },
  object: ({ http }) => outcome(element('object', { data: http, type: 'text/html' }), 'load'),
  embed: ({ http }) => outcome(element('embed', { src: http, type: 'text/html' }), 'load'),
  'link-stylesheet': link('stylesheet'),
  'link-prefetch': link('prefetch'),
  'link-preload': link('preload', { as: 'script' }),
  'link-preload-fetch': link('preload', { as: 'fetch', crossorigin: '' }),
  'link-modulepreload': link('modulepreload'),
  'link-preconnect': link('preconnect'),
  'link-dns-prefetch': link('dns-prefetch'),
  'link-prerender': link('prerender'),
  'link-icon': link('icon'),
  'link-manifest': link('manifest'),
  'speculation-rules': ({ http }) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({
      prefetch: [{ source: 'list', urls: [http], eagerness: 'immediate' }],
      prerender: [{ source: 'list', urls: [http], eagerness: 'immediate' }],
    });
    document.head.append(script);
  },
  'policy-report': ({ http }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `img-src 'none'; report-uri ${http}`;
    document.head.append(meta);
    element('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
  },
  'base-address': ({ http }) => {
    element('base', { href: http });
    element('img', { src: 'relative.png' });
  },
  'document-write': ({ http }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.write(`<img src="${http}"><link rel=stylesheet href="${http}">`);
  },
};

function style(text: string): string {
  const made = document.createElement('style');
  made.textContent = text;
  document.head.append(made);
  return 'style added';
}
