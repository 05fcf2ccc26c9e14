/** What a browser has and jsdom has not: sizes, media queries and scrolling. */
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    ...{ matches: false, media, onchange: null },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});

class NoResizeObserver implements ResizeObserver {
  observe() {
    return undefined;
  }

  unobserve() {
    return undefined;
  }

  disconnect() {
    return undefined;
  }
}

window.ResizeObserver = NoResizeObserver;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

const nowhere = {
  ...{ x: 0, y: 0, width: 0, height: 0, top: 0, right: 0, bottom: 0, left: 0 },
  toJSON: () => ({}),
};
const noRects = {
  length: 0,
  item: () => null,
  [Symbol.iterator]: [][Symbol.iterator],
} as unknown as DOMRectList;
window.Range.prototype.getBoundingClientRect = () => nowhere;
window.Range.prototype.getClientRects = () => noRects;
document.elementFromPoint = () => null;
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});
