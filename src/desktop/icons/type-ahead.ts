/**
 * Pinyin initials of the signs in our own names, so that Latin letters find Chinese icons. A small table is enough:
 * what is not in it is found by typing the sign itself.
 */
const initials: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: '安案',
    b: '帮办本报表编',
    c: '查处财策场车诚城程出创存',
    d: '的电登打大单档地点定对代调贷',
    e: '二',
    f: '发法服费房方分附风复',
    g: '关个工管购规公国股告共',
    h: '回户会核缓合汇',
    j: '计缴界金机减技经捐进教居监交集境稽记简',
    k: '开控快可看客',
    l: '来理联利录类临历流',
    m: '码面免名明模目买卖门',
    n: '年内纳能农',
    p: '票平评培凭',
    q: '企全其契期签',
    r: '人任日入软',
    s: '算税收书搜声事申社市属示视所时涉数使设商',
    t: '图通退条添投台特提贴厅',
    u: '',
    w: '我网文完外务位问维',
    x: '信息下小新行学型选限销询项写享',
    y: '用运约云疑预应优印引依一邮',
    z: '站证纸知政自咨资中账帐增征种主助指者准转字专注在',
  }).flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter])),
);

/** A name as typed letters may mean it: Latin as it stands, known signs by their initial. */
export function spelled(name: string): string {
  return [...name.toLowerCase()].map((sign) => initials[sign] ?? sign).join('');
}

/** Typing further within this time joins the letters. */
export const joinWithin = 1000;

/**
 * The entry that typed text leads to, looked for from after `here` on (or from `here`, while a longer word is being
 * typed). One letter repeated walks through all names with it.
 */
export function findTyped(names: readonly string[], typed: string, here: number): number {
  const text = typed.toLowerCase();
  const repeated = text.length > 1 && [...text].every((sign) => sign === text[0]);
  const wanted = repeated ? text.slice(0, 1) : text;
  const first = wanted.length === 1 ? here + 1 : Math.max(0, here);
  for (let step = 0; step < names.length; step += 1) {
    const at = (first + step) % names.length;
    const name = names[at] ?? '';
    if (name.toLowerCase().startsWith(wanted) || spelled(name).startsWith(wanted)) return at;
  }
  // A real word of doubled letters, such as 电 电 typed as dd, is tried as written before giving up.
  return repeated ? names.findIndex((name) => spelled(name).startsWith(text)) : -1;
}
