import { type Attempts, element } from './attempt.ts';

function click(attributes: Readonly<Record<string, string>>): string {
  const link = element('a', attributes);
  link.textContent = 'leave';
  link.click();
  return 'clicked';
}

function submit(attributes: Readonly<Record<string, string>>): string {
  const form = element('form', attributes) as HTMLFormElement;
  form.innerHTML = '<input name="secret" value="1"><button>go</button>';
  form.requestSubmit();
  form.submit();
  return 'submitted';
}

const nested = (attributes: Readonly<Record<string, string>>) => element('iframe', attributes).localName;
const inside = (http: string) =>
  `<img src="${http}"><script>fetch("${http}")</script><meta http-equiv=refresh content="0;url=${http}">`;

/** Every way to go elsewhere: oneself, the page around, a new window, a frame within. */
export const navigations: Attempts = {
  'link-click': ({ http }) => click({ href: http }),
  'link-hash': () => click({ href: '#elsewhere' }),
  'link-top': ({ http }) => click({ href: http, target: '_top' }),
  'link-blank': ({ http }) => click({ href: http, target: '_blank' }),
  'link-ping': ({ http }) => click({ href: '#x', ping: http }),
  'link-download': ({ http }) => click({ href: http, download: 'x' }),
  'link-javascript': () => click({ href: 'javascript:globalThis.inlineRan = true' }),
  'link-in-shadow': ({ http }) => {
    const shadow = element('div', {}).attachShadow({ mode: 'closed' });
    shadow.innerHTML = `<a href="${http}">leave</a>`;
    shadow.querySelector('a')?.click();
  },
  'form-post': ({ http }) => submit({ action: http, method: 'post' }),
  'form-get-home': ({ home }) => submit({ action: home }),
  'form-top': ({ http }) => submit({ action: http, target: '_top' }),
  'form-blank': ({ http }) => submit({ action: http, target: '_blank' }),
  'location-foreign': ({ http }) => {
    location.href = http;
  },
  'location-home': ({ home }) => {
    location.replace(home);
  },
  'location-data': ({ http }) => {
    location.href = `data:text/html,<img src="${http}">`;
  },
  'location-blob': ({ http }) => {
    location.href = URL.createObjectURL(new Blob([inside(http)], { type: 'text/html' }));
  },
  'location-javascript': () => {
    location.href = 'javascript:"<p>mine</p>"';
  },
  'location-reload': () => location.reload(),
  'navigation-api': ({ http }) => Reflect.get(globalThis, 'navigation')?.navigate(http).finished,
  'meta-refresh': ({ http }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${http}`;
    document.head.append(meta);
  },
  'history-push': ({ home }) => history.pushState(null, '', home),
  'history-back': () => history.back(),
  'document-open': ({ http }) => {
    document.open();
    document.write(inside(http));
    document.close();
  },
  'top-location': ({ http }) => {
    if (top) top.location.href = http;
  },
  'parent-location': ({ http }) => parent.location.replace(http),
  'top-hash': () => {
    if (top) top.location.href = 'about:blank#x';
  },
  'sibling-location': ({ http }) => {
    for (let i = 0; i < parent.length; i += 1) {
      const sibling = parent[i];
      if (sibling && sibling !== self) sibling.location.replace(http);
    }
  },
  'window-open': ({ http }) => (window.open(http) ? 'GRANTED window' : 'no window'),
  'window-open-blank': () => (window.open('about:blank', 'x', 'popup') ? 'GRANTED window' : 'no window'),
  'window-open-self': ({ http }) => window.open(http, '_self'),
  'window-open-parent': ({ http }) => window.open(http, '_parent'),
  'frame-foreign': ({ http }) => nested({ src: http }),
  'frame-home': ({ home }) => nested({ src: home }),
  'frame-srcdoc': ({ http }) => nested({ srcdoc: inside(http) }),
  'frame-blob': ({ http }) =>
    nested({ src: URL.createObjectURL(new Blob([inside(http)], { type: 'text/html' })) }),
  'frame-data': ({ http }) => nested({ src: `data:text/html,${encodeURIComponent(inside(http))}` }),
  'frame-javascript': ({ http }) => nested({ src: `javascript:fetch("${http}")` }),
  'frame-credentialless': ({ http }) => nested({ src: http, credentialless: '' }),
  'frame-fenced': ({ http }) => element('fencedframe', { src: http }).localName,
};
