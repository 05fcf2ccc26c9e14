import type { QueryPartsFragment } from './record.generated';

const heading = ['Search', 'Times', 'Found nothing', 'Mean results', 'Opened', 'Mean rank', 'Most opened'];

/** The searches as a file for spreadsheets, as RFC 4180 has it. */
export function csvOf(queries: readonly QueryPartsFragment[]): string {
  const rows = queries.map(({ query, times, empty, meanResults, followed, meanRank, opened }) => [
    query,
    String(times),
    String(empty),
    meanResults.toFixed(1),
    String(followed),
    meanRank === null ? '' : meanRank.toFixed(1),
    opened.map(({ document }) => document.title).join('; '),
  ]);
  return [heading, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula is put behind an apostrophe. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
