import type { AuditChannel, AuditSubjectType } from '../api/schema.generated';
import { eventWords } from '../words/words';

export const subjectWords: Record<AuditSubjectType, { readonly name: string }> = {
  DOCUMENT: { name: 'Document' },
  ASSET: { name: 'Image' },
  ACTIVITY: { name: 'Activity' },
  WARD: { name: 'Ward' },
  TOPIC: { name: 'Topic' },
  PERSON: { name: 'Person in content' },
  ACCOUNT: { name: 'Account' },
  API_TOKEN: { name: 'API token' },
  JARGON: { name: 'Jargon' },
  SYNONYM: { name: 'Synonym' },
  BEST_BET: { name: 'Best bet' },
  IGNORED_WORDS: { name: 'Ignored words' },
  REVIEW_RULE: { name: 'Review rule' },
  SETTING: { name: 'Platform' },
};

export const channelWords: Record<AuditChannel, string> = {
  SESSION: 'signed in',
  TOKEN: 'with an API token',
  PLATFORM: 'by Moothall itself',
};

const otherActions: Record<string, string> = {
  ...eventWords,
  CREATED: 'created it',
  CHANGED: 'changed it',
  REMOVED: 'removed it',
  MERGED: 'merged it into another',
  EXPORTED: 'exported it',
  INDEX_VERIFICATION_REQUESTED: 'had it compared with what is published',
  INDEX_REPAIR_REQUESTED: 'had it compared with what is published and repaired',
  INDEX_REBUILD_REQUESTED: 'had it rebuilt',
  INDEX_REBUILD_STOPPED: 'stopped its rebuild',
  INDEX_REBUILD_RESUMED: 'went on with its rebuild',
  INDEX_ENTRY_RETRIED: 'had an entry tried again',
  SIGNED_IN: 'signed in',
  SIGNED_OUT: 'signed out',
  SIGN_IN_FAILED: 'failed to sign in',
  SIGN_IN_THROTTLED: 'tried to sign in too often',
  ACCOUNT_CREATED: 'created the account',
  ACCOUNT_CHANGED: 'changed the account',
  PASSWORD_SET: 'set a new password',
  PASSWORD_CHANGED: 'changed their own password',
  SESSIONS_ENDED: 'signed it out everywhere',
  TOKEN_CREATED: 'made the token',
  TOKEN_REVOKED: 'revoked the token',
};

/** What was done, in words; a code that is new here is shown as it reads. */
export function actionWords(action: string): string {
  return otherActions[action] ?? action.toLowerCase().replaceAll('_', ' ');
}

const fields: Record<string, string> = {
  leadImage: 'lead image',
  opensAt: 'opens at',
  displayName: 'name',
  expiresAt: 'expires at',
  revokedAt: 'revoked at',
  withdrawalReason: 'reason for the withdrawal',
  withdrawalRedirect: 'leads on to',
  slug: 'address (slug)',
  alt: 'alternative text',
};

/** `content/credits/0/name` as “Credits 1, name”. */
export function fieldWords(path: string): string {
  const words: string[] = [];
  for (const part of path.split('/')) {
    const last = words.length - 1;
    if (/^\d+$/.test(part) && last >= 0) words[last] = `${words[last] ?? ''} ${String(Number(part) + 1)}`;
    else if (part !== 'content' && part !== 'details') words.push(fields[part] ?? spaced(part));
  }
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spaced(name: string): string {
  return name.replaceAll(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
