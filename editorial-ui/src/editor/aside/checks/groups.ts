import type { FindingPartsFragment } from '../../editor.generated';

export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly FindingPartsFragment[];
}

const plainEnglish = ['READING_AGE', 'LONG_SENTENCE', 'PASSIVE', 'JARGON'];
const accessibility = [...['HEADINGS', 'LINK_TEXT', 'ALT_TEXT', 'CAPTIONS', 'TABLE_HEADERS', 'CAPITALS']];

/** Findings in the order in which an editor would see to them; checks of other names stand with completeness. */
export function groupsOf(findings: readonly FindingPartsFragment[]): readonly FindingGroup[] {
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  const rest = findings.filter(({ severity }) => severity !== 'ERROR');
  const of = (checks: readonly string[]) => rest.filter(({ check }) => checks.includes(check));
  const others = rest.filter(({ check }) => ![...plainEnglish, ...accessibility].includes(check));
  return [
    { title: 'To mend before it can be published', findings: errors },
    { title: 'Plain English', findings: of(plainEnglish) },
    { title: 'For everybody to use', findings: of(accessibility) },
    { title: 'Complete and up to date', findings: others },
  ].filter((group) => group.findings.length > 0);
}
