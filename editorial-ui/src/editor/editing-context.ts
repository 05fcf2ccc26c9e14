import { createContext, useContext } from 'react';
import type { Content } from './content/content';

export interface Desk {
  readonly content: Content;
  readonly edit: (part: Partial<Content>) => void;
  /** Nothing can be changed: a reader looks, or an edition is scheduled. */
  readonly readOnly: boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The content that the fields show and change. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('useDesk needs a DeskContext above it');
  return desk;
}
