import { behaviours, expect } from '../suite.ts';
import { item, task } from './folder-window.ts';

behaviours('Documents and the real disk', (row) => {
  row('import', 'files of the real disk come in by choosing, and go out by download', async (desk) => {
    const window = await desk.open('我的文档');
    const chooser = desk.page.waitForEvent('filechooser');
    await task(window, '从本机导入文件').click();
    await (await chooser).setFiles({ name: '进来.txt', mimeType: 'text/plain', buffer: Buffer.from('你好') });
    await item(window, '进来.txt').click();
    const download = desk.page.waitForEvent('download');
    await task(window, '保存到本机').click();
    expect((await download).suggestedFilename()).toBe('进来.txt');
  });

  row(
    'viewer',
    'a PDF is drawn by the page itself, its text can be read, and a broken one is said to be',
    async (desk) => {
      const window = await desk.open('我的文档');
      const chooser = desk.page.waitForEvent('filechooser');
      await task(window, '从本机导入文件').click();
      await (await chooser).setFiles([
        { name: '税.pdf', mimeType: 'application/pdf', buffer: chinesePdf() },
        { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') },
      ]);
      await item(window, '税.pdf').dblclick();
      const viewer = desk.window('税.pdf - 查看器');
      await expect(viewer.getByRole('region', { name: '第 1 页' })).toContainText('税');
      const inked = () =>
        viewer.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          return pixels.some((value, index) => index % 4 === 0 && value < 100);
        });
      await expect.poll(inked).toBe(true);
      await viewer.getByRole('button', { name: '关闭' }).click();
      await item(window, '坏.pdf').dblclick();
      await expect(desk.window('坏.pdf - 查看器')).toContainText('无法打开这个 PDF');
    },
  );
});

/** A PDF of one page that says 税 in a font it does not bring along. */
function chinesePdf(): Buffer {
  const text = 'BT /F1 48 Tf 60 700 Td <7A0E> Tj ET';
  const system = '<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo ${system}/FontDescriptor 7 0 R>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
