import type { AuditFilter, AuditSubjectType } from '../api/schema.generated';
import { fromLondon } from '../words/london';
import { valuesOf } from '../words/words';
import { subjectWords } from './audit-words';

/** What the audit log shows, as its address says it. Days are London's, the last one included. */
export interface AuditView {
  readonly text: string;
  readonly actor: string;
  readonly types: readonly AuditSubjectType[];
  readonly actions: readonly string[];
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly after: string | null;
}

export function readAddress(params: URLSearchParams): AuditView {
  const types = params.getAll('type');
  return {
    text: params.get('q') ?? '',
    actor: params.get('who') ?? '',
    types: valuesOf(subjectWords).filter((type) => types.includes(type)),
    actions: params.getAll('action'),
    subject: params.get('subject') ?? '',
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    after: params.get('after'),
  };
}

export function writeAddress(view: AuditView): URLSearchParams {
  const params = new URLSearchParams();
  const texts = { q: view.text, who: view.actor, subject: view.subject, from: view.from, to: view.to };
  for (const [name, value] of Object.entries(texts)) if (value !== '') params.set(name, value);
  for (const type of view.types) params.append('type', type);
  for (const action of view.actions) params.append('action', action);
  if (view.after !== null) params.set('after', view.after);
  return params;
}

export function filterOf(view: AuditView): AuditFilter {
  return {
    text: view.text.trim() === '' ? null : view.text.trim(),
    actor: view.actor.trim() === '' ? null : view.actor.trim(),
    subjectTypes: view.types,
    actions: view.actions,
    subjectId: view.subject === '' ? null : view.subject,
    from: fromLondon(view.from === '' ? '' : `${view.from}T00:00`),
    to: view.to === '' ? null : fromLondon(`${dayAfter(view.to)}T00:00`),
  };
}

/** Where the same entries are had as a file. */
export function exportUrl(view: AuditView, format: 'csv' | 'json'): string {
  const { text, actor, subjectTypes, actions, subjectId, from, to } = filterOf(view);
  const params = new URLSearchParams();
  const texts = { text, actor, subject: subjectId, from, to };
  for (const [name, value] of Object.entries(texts)) if (value) params.set(name, value);
  for (const type of subjectTypes ?? []) params.append('type', type);
  for (const action of actions ?? []) params.append('action', action);
  const query = params.toString();
  return `/editorial/export/audit.${format}${query === '' ? '' : `?${query}`}`;
}

export const everything: AuditView = readAddress(new URLSearchParams());

export function isFiltered(view: AuditView): boolean {
  return writeAddress({ ...view, after: null }).size > 0;
}

function dayOf(value: string | null): string {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
