import type { DocumentOutcome } from '../editing';

/** What is plainly missing need not be asked of the server. */
export function required(field: string, detail: string, remedy: string): Promise<DocumentOutcome> {
  return Promise.resolve({ kind: 'failed', problem: { code: 'REQUIRED', field, detail, remedy } });
}
