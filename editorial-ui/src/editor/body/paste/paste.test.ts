import { getSchema } from '@tiptap/core';
import { DOMParser as PartsOf } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { extensions } from '../extensions';
import { write } from '../markdown';
import { clean } from './clean';
import { judge } from './clipboard';

const schema = getSchema(extensions);

/** What a paste comes to. */
function markdown(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = clean(html).html;
  const parts = PartsOf.fromSchema(schema).parse(holder).toJSON() as { content: [] };
  return parts.content.map(write).join('\n\n');
}

const item = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>` +
  `<span lang=EN-GB>${text}<o:p></o:p></span></p>\n`;

const word = (inner: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">` +
  `<style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><!--StartFragment-->${inner}<!--EndFragment--></body></html>`;

describe('a paste from Word', () => {
  it('keeps headings, marks and links, without styles', () => {
    expect(
      markdown(
        word(
          `<h1 style='margin:0'><span lang=EN-GB>Budget<o:p></o:p></span></h1><h2><b>Roads</b></h2>` +
            `<p class=MsoNormal><b><span style='color:red'>Most</span></b> of it <i>goes</i> to&nbsp;roads, ` +
            `<a href="https://example.gov.uk/b" style='x'>says the <u>report</u></a>.<o:p></o:p></p>` +
            `<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
        ),
      ),
    ).toBe(
      '## Budget\n\n### Roads\n\n**Most** of it *goes* to roads, [says the report](https://example.gov.uk/b).',
    );
  });

  it('makes real lists of what looks like lists', () => {
    expect(
      markdown(
        word(
          item(1, '·', 'One') +
            item(2, 'o', 'Inner') +
            item(1, '·', 'Two') +
            '<p class=MsoNormal>Then</p>' +
            item(1, '1.', 'First') +
            item(1, '2.', 'Second'),
        ),
      ),
    ).toBe('- One\n  - Inner\n- Two\n\nThen\n\n1. First\n2. Second');
  });

  it('makes a table with a heading row', () => {
    expect(
      markdown(
        word(
          `<table class=MsoTableGrid border=1><tr><td width=300><p class=MsoNormal>Ward<o:p></o:p></p></td><td><p>People</p></td></tr>` +
            `<tr><td><p>Ashbrow</p><p>North</p></td><td><p>19,000</p></td></tr></table>`,
        ),
      )
        .replaceAll(/ +/g, ' ')
        .replaceAll(/-+/g, '---'),
    ).toBe('| Ward | People |\n| --- | --- |\n| Ashbrow North | 19,000 |');
  });
});

describe('a paste from a web page', () => {
  it('knows the marks that Google Docs writes as styles', () => {
    expect(
      markdown(
        `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span>` +
          `<span style="font-weight:400"> and </span><span style="font-style:italic">italic</span></p></b>`,
      ),
    ).toBe('**Bold** and *italic*');
  });

  it('leaves out what could run, and links that lead nowhere good', () => {
    const { html, pictures } = clean(
      '<div onclick="x()"><script>alert(1)</script><img src="data:image/png;base64,AAAA" onerror="x()"><svg onload="x()"></svg>' +
        '<a href="javascript:alert(1)">one</a> <a href="file:///c:/a">two</a><iframe src="https://evil.example"></iframe>' +
        '<form><input value="a"></form><style>p{}</style></div>',
    );
    expect(html.trim()).toBe('<p>one two</p>');
    expect(pictures).toBe(1);
  });

  it('makes paragraphs of divisions', () => {
    expect(markdown('<div><div>One</div><div><span>Two</span></div></div>')).toBe('One\n\nTwo');
  });
});

describe('the clipboard', () => {
  const data = (text: string, html = '', files: File[] = []) =>
    ({ files, getData: (type: string) => (type === 'text/html' ? html : text) }) as unknown as DataTransfer;

  it('is refused when it is more than a text may hold, and says so', () => {
    const judged = judge(data('a'.repeat(5_000_000)), 0);
    expect(judged).toMatchObject({ kind: 'refused' });
    expect(judged.kind === 'refused' && judged.notice).toContain('5,000,000 characters');
    expect(judge(data('a', 'b'.repeat(5_000_000)), 0).kind).toBe('refused');
    expect(judge(data('a'.repeat(150_000)), 60_000).kind).toBe('refused');
  });

  it('takes pictures and names what is none', () => {
    const png = new File([''], 'a.png', { type: 'image/png' });
    const pdf = new File([''], 'b.pdf', { type: 'application/pdf' });
    expect(judge(data('', '', [png, pdf]), 0)).toMatchObject({ kind: 'files', files: [png] });
    expect(judge(data('', '', [pdf]), 0)).toMatchObject({ kind: 'refused' });
    expect(judge(data('words', '<p>words</p>', [png]), 0)).toEqual({ kind: 'text' });
  });
});
