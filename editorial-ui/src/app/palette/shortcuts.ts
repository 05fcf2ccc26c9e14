import { useEffect, useState } from 'react';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
  /** One key without another held: can be switched off. */
  readonly single?: boolean;
}

export const shortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl or ⌘', 'K'], does: 'Open the command palette' },
  { keys: ['/'], does: 'Search for a document', single: true },
  { keys: ['?'], does: 'Show these shortcuts', single: true },
  { keys: ['↑ or ↓', 'Enter'], does: 'In the palette: choose an entry and open it' },
  { keys: ['Space'], does: 'In a list: choose the document whose box has the focus' },
  { keys: ['Shift', 'Space'], does: 'In a list: choose everything from the box before to this one' },
  { keys: ['Escape'], does: 'Close a dialog or the palette' },
];

const key = 'moothall.single-keys';

/** Whether single keys are heard; whoever speaks to their computer switches them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(singleKeys);
  return [
    on,
    (next) => {
      setOn(next);
      try {
        window.localStorage.setItem(key, next ? 'on' : 'off');
      } catch {
        // A browser that keeps nothing has forgotten it by the next visit.
      }
    },
  ];
}

function singleKeys(): boolean {
  try {
    return window.localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export type Called = 'palette' | 'shortcuts';

/** Listens for the keys that open the palette and the list of shortcuts, except where somebody types. */
export function useCalls(onCall: (called: Called) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const called = calledBy(event);
      if (called === null || event.defaultPrevented) return;
      event.preventDefault();
      onCall(called);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [onCall]);
}

/** What a key stroke calls for. */
export function calledBy(event: KeyboardEvent): Called | null {
  const held = event.ctrlKey || event.metaKey;
  if (held && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    return isRichText(event.target) ? null : 'palette';
  }
  if (held || event.altKey || !singleKeys() || isTyping(event.target) || inDialog()) return null;
  if (event.key === '/') return 'palette';
  return event.key === '?' ? 'shortcuts' : null;
}

/** There the same keys make a link. */
function isRichText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type=checkbox], [type=radio], [type=button])');
}

function inDialog(): boolean {
  return document.querySelector('[role=dialog]') !== null;
}
