import { Badge } from '@mantine/core';
import type { DocumentState, EditionState } from '../api/schema.generated';
import { Icon, type IconName } from '../icons/Icon';
import { stateWords } from '../words/words';

const looks: Record<DocumentState, { readonly icon: IconName; readonly tone: string }> = {
  DRAFT: { icon: 'draft', tone: 'plain' },
  SUBMITTED: { icon: 'eye', tone: 'warm' },
  CHANGES_WANTED: { icon: 'back', tone: 'gone' },
  APPROVED: { icon: 'done', tone: 'live' },
  SCHEDULED: { icon: 'clock', tone: 'warm' },
  LIVE: { icon: 'live', tone: 'live' },
  LIVE_WITH_DRAFT: { icon: 'live', tone: 'live' },
  WITHDRAWN: { icon: 'remove', tone: 'gone' },
  DISCARDED: { icon: 'remove', tone: 'plain' },
};

const tones: Record<string, { readonly background: string; readonly text: string }> = {
  plain: { background: 'light-dark(#e6ebec, #2d3a3e)', text: 'light-dark(#34474a, #d3dcdd)' },
  warm: { background: 'light-dark(#f9dfcd, #4a2c14)', text: 'light-dark(#74340c, #f6d3b8)' },
  live: { background: 'light-dark(#d0e9e7, #0f4644)', text: 'light-dark(#0b4c4b, #c9eae7)' },
  gone: { background: 'light-dark(#f8dad8, #4f1f1c)', text: 'light-dark(#8c1d18, #ffc9c5)' },
};

/** Where the draft of a live document stands, when there is more to say than that there is one. */
export function DraftBadge({ state }: { readonly state: EditionState }) {
  switch (state) {
    case 'SUBMITTED':
    case 'CHANGES_WANTED':
    case 'APPROVED':
    case 'SCHEDULED':
      return <StateBadge state={state} />;
    default:
      return null;
  }
}

/** Where a document stands, in a word, a drawing and a colour. */
export function StateBadge({ state }: { readonly state: DocumentState }) {
  const { icon, tone } = looks[state];
  return (
    <Badge
      leftSection={<Icon name={icon} size={14} />}
      bg={tones[tone]?.background ?? ''}
      c={tones[tone]?.text ?? ''}
      style={{ flexShrink: 0 }}
    >
      {stateWords[state].name}
    </Badge>
  );
}
