import type { Role } from '../../api/schema.generated';
import { may } from '../../session/may';
import type { StoredDocument } from '../editing';

export type DialogAct = 'publish' | 'schedule' | 'submit' | 'approve' | 'changes' | 'withdraw' | 'discard';

export type Acts = Readonly<Record<'save' | 'recall' | DialogAct, boolean>>;

/** What can be done with a document as it stands, by a role. The server has the last word. */
export function actsFor(document: StoredDocument | null, role: Role, changed: boolean): Acts {
  const draft = document?.draft?.state ?? null;
  const writes = may.write(role);
  const publishes = may.publish(role);
  const scheduled = draft === 'SCHEDULED';
  const hasDraft = draft !== null || changed || document === null;
  const publishable = publishes && hasDraft && !scheduled;
  return {
    save: writes && !scheduled,
    submit: writes && hasDraft && draft !== 'SUBMITTED' && !scheduled,
    approve: publishes && draft === 'SUBMITTED',
    changes: publishes && draft === 'SUBMITTED',
    recall: writes && draft === 'SUBMITTED',
    schedule: publishable,
    publish: publishable,
    withdraw: publishes && document !== null && document.live !== null,
    discard: writes && draft !== null,
  };
}
