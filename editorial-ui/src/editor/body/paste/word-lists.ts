/**
 * Word copies lists as paragraphs that only look like items: `mso-list: l0 level2` says how deep, and the marker is text.
 * They become real lists again.
 */
export function listsOfWord(body: HTMLElement) {
  let open: { readonly list: HTMLElement; readonly level: number }[] = [];
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    const joins = open[0] !== undefined && follows(paragraph, open[0].list);
    if (!joins) open = [];
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const ordered = takeMarker(paragraph);
    let last = open.at(-1);
    if (last === undefined || last.level < level) {
      const list = document.createElement(ordered ? 'ol' : 'ul');
      const item = last?.list.lastElementChild;
      if (!(item instanceof Element)) paragraph.before(list);
      else item.append(list);
      last = { list, level };
      open.push(last);
    }
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    last.list.append(item);
    paragraph.remove();
  }
}

function levelOf(paragraph: HTMLElement): number | null {
  const style = paragraph.getAttribute('style') ?? '';
  const found = /mso-list:[^;]*level(\d)/.exec(style);
  if (found !== null) return Number(found[1]);
  return /MsoListParagraph/.test(paragraph.className) && marker(paragraph) !== null ? 1 : null;
}

function follows(paragraph: HTMLElement, list: HTMLElement): boolean {
  let before = paragraph.previousSibling;
  while (before !== null && before.nodeType !== Node.ELEMENT_NODE && (before.nodeValue ?? '').trim() === '')
    before = before.previousSibling;
  while (before?.nodeType === Node.COMMENT_NODE) before = before.previousSibling;
  return before === list;
}

/** The text that Word put in place of a marker. */
function marker(paragraph: HTMLElement): Element | null {
  return (
    [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    ) ?? null
  );
}

/** Takes the marker away and says whether it counted. */
function takeMarker(paragraph: HTMLElement): boolean {
  const found = marker(paragraph);
  if (found !== null) {
    const text = found.textContent;
    found.remove();
    return counts(text);
  }
  const first = paragraph.firstChild;
  const begun = /^\s*([·•o§-]|\d+[.)]|[a-z][.)])[\s\u00a0]+/.exec(first?.nodeValue ?? '');
  if (first === null || begun === null) return false;
  first.nodeValue = (first.nodeValue ?? '').slice(begun[0].length);
  return counts(begun[1] ?? '');
}

function counts(text: string): boolean {
  return /^[\s\u00a0]*[(]?(\d+|[a-z]{1,4})[.)]/i.test(text);
}
