import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { fieldId } from '../../forms/problems';
import type { Passage } from './passages';

/** Where a new comment is to stand. */
export interface Place {
  readonly field: string | null;
  readonly passage: Passage | null;
}

interface Kept {
  readonly commentAt?: Place;
}

/** The place that a comment is being begun at, as the address keeps it; null: none is. */
export function usePlace(): Place | null {
  return (useLocation().state as Kept | null)?.commentAt ?? null;
}

/** Opens the comments beside the text with a comment begun at a place; null: it is given up. */
export function useBeginComment() {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  return useCallback(
    (place: Place | null) => {
      const after = new URLSearchParams(search);
      after.set('panel', 'comments');
      const kept = Object.fromEntries(
        Object.entries((state as Kept | null) ?? {}).filter(([key]) => key !== 'commentAt'),
      );
      void navigate(
        { search: after.toString() },
        {
          replace: true,
          preventScrollReset: true,
          state: place === null ? kept : { ...kept, commentAt: place },
        },
      );
    },
    [navigate, search, state],
  );
}

export interface NamedField {
  readonly field: string;
  readonly label: string;
}

/** The fields on the page, by the labels that editors read. */
export function fieldsOnPage(): NamedField[] {
  const prefix = fieldId('');
  return [...document.querySelectorAll<HTMLElement>(`main [id^="${prefix}"]`)].flatMap((element) => {
    const label = labelOf(element);
    const field = element.id.slice(prefix.length).replaceAll('-', '.');
    return label === '' || element.closest('aside, [role=dialog]') !== null ? [] : [{ field, label }];
  });
}

function labelOf(element: HTMLElement): string {
  const own =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? (element.labels?.[0]?.textContent ?? '')
      : '';
  return (own === '' ? (element.getAttribute('aria-label') ?? '') : own).replace(/\s*\*$/, '').trim();
}

/** A field in words: its label on the page, or its path. */
export function nameOfField(field: string | null): string {
  if (field === null) return 'The whole document';
  const element = document.getElementById(fieldId(field));
  const label = element === null ? '' : labelOf(element);
  return label === '' ? field.replace(/^details\./, '').replaceAll('.', ' ') : label;
}
