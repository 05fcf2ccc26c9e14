import { HttpResponse } from 'msw';

/** An answer as `application/problem+json`. */
export function problem(
  status: number,
  code: string,
  detail: string,
  remedy: string,
  field: string | null = null,
) {
  return HttpResponse.json(
    { type: 'about:blank', status, code, detail, remedy, field },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
