import { listsOfWord } from './word-lists';

export interface Cleaned {
  readonly html: string;
  /** How many pictures were left out: they belong into the media library first. */
  readonly pictures: number;
}

const gone =
  'script,style,link,meta,title,template,noscript,iframe,object,embed,svg,math,canvas,audio,video,form,input,button,select,textarea,nav,head';
const kept = new Set(
  'a,b,strong,i,em,s,del,strike,code,pre,p,br,hr,h2,h3,h4,ul,ol,li,blockquote,table,thead,tbody,tr,th,td'.split(
    ',',
  ),
);

/**
 * What was copied from Word or a web page as plain structure: headings, lists, tables, links, bold and italic. Styles,
 * classes, scripts, comments and pictures stay behind.
 */
export function clean(html: string): Cleaned {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  listsOfWord(body);
  body.querySelectorAll(gone).forEach((element) => {
    element.remove();
  });
  removeComments(body);
  const pictures = body.querySelectorAll('img, picture').length;
  body.querySelectorAll('img, picture').forEach((element) => {
    element.remove();
  });
  marksOfStyles(body);
  headings(body);
  tables(body);
  [...body.querySelectorAll('*')].reverse().forEach(plain);
  tidyText(body);
  body.querySelectorAll('p, h2, h3, h4, li, a').forEach((element) => {
    if (element.textContent.trim() === '' && element.querySelector('table, ul, ol') === null)
      element.remove();
  });
  return { html: body.innerHTML, pictures };
}

function removeComments(body: HTMLElement) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  found.forEach((comment) => comment.parentNode?.removeChild(comment));
}

/** Google Docs and Word say bold and italic by styles, and wrap what is neither in `<b>`. */
function marksOfStyles(body: HTMLElement) {
  body.querySelectorAll<HTMLElement>('b, strong').forEach((element) => {
    if (/^(normal|400)$/.test(element.style.fontWeight)) unwrap(element);
  });
  body.querySelectorAll<HTMLElement>('span, font').forEach((element) => {
    const { fontWeight, fontStyle } = element.style;
    if (element.closest('h1, h2, h3, h4, h5, h6') !== null) return;
    if (/^(bold|[6-9]00)$/.test(fontWeight)) wrapInside(element, 'strong');
    if (fontStyle === 'italic') wrapInside(element, 'em');
  });
}

/** The page has its title; what was pasted begins below it. */
function headings(body: HTMLElement) {
  body.querySelectorAll<HTMLElement>('p.MsoTitle').forEach((element) => rename(element, 'h1'));
  const lower = body.querySelector('h1') === null ? 0 : 1;
  for (const element of body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6'))
    rename(element, `h${String(Math.min(Math.max(Number(element.tagName.slice(1)) + lower, 2), 4))}`);
  body.querySelectorAll('h2 b, h2 strong, h3 b, h3 strong, h4 b, h4 strong').forEach(unwrap);
}

/** Markdown knows no joined cells, and one paragraph in each; the first row heads the columns. */
function tables(body: HTMLElement) {
  body.querySelectorAll('table').forEach((table) => {
    table.querySelectorAll('table').forEach(unwrap);
    table.querySelectorAll('td, th').forEach((cell) => {
      const blocks = cell.querySelectorAll('p, div, li, br');
      blocks.forEach((block) => {
        block.after(' ');
        if (block.tagName === 'BR') block.remove();
        else unwrap(block);
      });
      cell.querySelectorAll('ul, ol').forEach(unwrap);
      const more = Number(cell.getAttribute('colspan') ?? '1') - 1;
      for (let extra = 0; extra < Math.min(more, 20); extra++)
        cell.after(document.createElement(cell.tagName));
    });
    table.querySelectorAll('tr:first-child td').forEach((cell) => {
      if (cell.closest('tr') === table.querySelector('tr')) rename(cell, 'th');
    });
  });
}

function plain(element: Element) {
  const name = element.tagName.toLowerCase();
  if (name === 'a') {
    const address = element.getAttribute('href') ?? '';
    strip(element);
    if (/^(https?:\/\/|mailto:|tel:)/i.test(address)) element.setAttribute('href', address);
    else unwrap(element);
    return;
  }
  strip(element);
  if (/^(div|section|article|main|header|footer|aside|address|figure|figcaption|dd|dt|dl)$/.test(name)) {
    if (element.querySelector('p, div, ul, ol, table, h2, h3, h4, blockquote, pre') === null)
      rename(element, 'p');
    else unwrap(element);
  } else if (!kept.has(name)) unwrap(element);
}

function strip(element: Element) {
  [...element.attributes].forEach(({ name }) => {
    element.removeAttribute(name);
  });
}

function tidyText(body: HTMLElement) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('pre') instanceof Element) continue;
    node.nodeValue = (node.nodeValue ?? '')
      .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, '')
      .replaceAll(/\s+/g, ' ');
  }
}

function unwrap(element: Element) {
  element.replaceWith(...element.childNodes);
}

function wrapInside(element: Element, name: string) {
  const mark = document.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}

function rename(element: Element, name: string) {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
