import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Editing, EditingState } from '../editing';

/** What a panel beside the text may look at and act on. */
export interface PanelProps {
  readonly editing: Editing;
  readonly state: EditingState;
  readonly changed: boolean;
}

interface AsidePanel {
  /** Stands in the address, so that a panel can be linked to. */
  readonly key: string;
  readonly label: string;
  readonly Component: LazyExoticComponent<ComponentType<PanelProps>>;
}

/** What can stand beside the text, in the order of its tabs. Each is fetched when it is first opened. */
export const panels: readonly AsidePanel[] = [
  {
    key: 'checks',
    label: 'Checks',
    Component: lazy(async () => ({ default: (await import('./ChecksPanel')).ChecksPanel })),
  },
  {
    key: 'preview',
    label: 'Preview',
    Component: lazy(async () => ({ default: (await import('./PreviewPanel')).PreviewPanel })),
  },
  {
    key: 'comments',
    label: 'Comments',
    Component: lazy(async () => ({
      default: (await import('../../workflow/comments/CommentsPanel')).CommentsPanel,
    })),
  },
  {
    key: 'review',
    label: 'Review',
    Component: lazy(async () => ({
      default: (await import('../../workflow/review/ReviewPanel')).ReviewPanel,
    })),
  },
  {
    key: 'readers',
    label: 'Readers',
    Component: lazy(async () => ({
      default: (await import('../../workflow/feedback/FeedbackPanel')).FeedbackPanel,
    })),
  },
];
