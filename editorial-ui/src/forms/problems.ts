import { createContext, useContext } from 'react';
import type { Problem } from '../api/problem';

/** What was refused, by field; the form's fields show theirs. */
export const ProblemsContext = createContext<readonly Problem[]>([]);

/** The path as the form has it: without the mutation's argument, the type's name, brackets, and which picture of a text. */
export function fieldOf(path: string): string {
  return path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replace(/#\d+$/, '')
    .replace(/^(content|activity)\./, '')
    .replace(
      /^details\.(campaignBurst|story|video|liveCoverage|scrutinyExplainer|penPortrait|helpArticle|opportunity|event|wardProfile)\./,
      'details.',
    );
}

export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The message for a field; one that stands deeper in it counts unless the field shows its parts itself. */
export function useProblem(path: string, within = false): string | undefined {
  const found = useContext(ProblemsContext).find(({ field }) => {
    const own = field === null ? undefined : fieldOf(field);
    return own === path || (within && own?.startsWith(`${path}.`));
  });
  return found === undefined ? undefined : messageOf(found);
}

export function messageOf({ detail, remedy }: Problem): string {
  return remedy === undefined ? detail : `${detail} ${remedy}`;
}

/**
 * Puts the keyboard where a field's problem can be mended: at the field, or the nearest thing around it that exists.
 * What is wrong with a picture is mostly its alternative text.
 */
export function goToField(path: string): void {
  let own = fieldOf(path);
  while (own !== '') {
    const element = document.getElementById(fieldId(`${own}.alt`)) ?? document.getElementById(fieldId(own));
    if (element !== null) {
      focusInto(element);
      return;
    }
    own = own.includes('.') ? own.slice(0, own.lastIndexOf('.')) : '';
  }
}

const focusable = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true]';

function focusInto(element: HTMLElement) {
  const target = element.matches(focusable)
    ? element
    : (element.querySelector<HTMLElement>(focusable) ?? element);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
