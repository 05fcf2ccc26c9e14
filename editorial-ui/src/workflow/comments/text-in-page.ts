import { fieldId } from '../../forms/problems';
import { findPassage, type Found, type Passage, passageOf } from './passages';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, td, th, blockquote, pre, br';

/** The element that shows a field’s text on this page, if there is one. */
export function elementOf(field: string | null): HTMLElement | null {
  return field === null ? null : document.getElementById(fieldId(field));
}

/** The text of an element, and where each of its text nodes begins in it; blocks are set apart. */
function walk(element: HTMLElement) {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      nodes.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element && node.matches(blocks)) text += '\n';
  }
  return { text, nodes };
}

function isInput(element: HTMLElement): element is TextInput {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function textOf(element: HTMLElement): string {
  return isInput(element) ? element.value : walk(element).text;
}

/** Where a passage stands in a field as it is on the page; gone when the field is not shown. */
export function standingOf(field: string | null, passage: Passage): Found {
  const element = elementOf(field);
  return element === null ? { kind: 'gone' } : findPassage(textOf(element), passage);
}

/** The range of a passage in an element with text nodes; null when it is gone, and for inputs. */
export function rangeOf(element: HTMLElement, passage: Passage): Range | null {
  if (isInput(element)) return null;
  const { text, nodes } = walk(element);
  const found = findPassage(text, passage);
  if (found.kind === 'gone') return null;
  const start = nodes.findLast(({ start: begin }) => begin <= found.from);
  const end = nodes.findLast(({ start: begin }) => begin < found.to);
  if (start === undefined || end === undefined) return null;
  const range = document.createRange();
  range.setStart(start.node, Math.min(found.from - start.start, start.node.length));
  range.setEnd(end.node, Math.min(found.to - end.start, end.node.length));
  return range;
}

/** Puts the keyboard into the field and selects the passage there; false when it is gone. */
export function selectPassage(field: string | null, passage: Passage): boolean {
  const element = elementOf(field);
  if (element === null) return false;
  if (isInput(element)) {
    const found = findPassage(element.value, passage);
    if (found.kind === 'gone') return false;
    element.focus({ preventScroll: true });
    element.setSelectionRange(found.from, found.to);
    element.scrollIntoView({ block: 'center' });
    return true;
  }
  element.focus({ preventScroll: true });
  const range = rangeOf(element, passage);
  if (range === null) return false;
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}

/** What is selected within an element; null when nothing is, or not only there. */
export function selectedIn(element: HTMLElement): Passage | null {
  if (isInput(element))
    return passageOf(element.value, element.selectionStart ?? 0, element.selectionEnd ?? 0);
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  return passageIn(element, selection.getRangeAt(0));
}

/** The passage that a range covers, if it lies within the element. */
export function passageIn(element: HTMLElement, range: Range): Passage | null {
  if (!element.contains(range.commonAncestorContainer)) return null;
  const { text, nodes } = walk(element);
  const covered = nodes.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = first.start + (range.startContainer === first.node ? range.startOffset : 0);
  const to = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length);
  return passageOf(text, from, to);
}
