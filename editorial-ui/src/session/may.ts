import type { Role } from '../api/schema.generated';

const rank: Record<Role, number> = { READER: 0, AUTHOR: 1, EDITOR: 2, ADMINISTRATOR: 3 };

/** What each role may do. The server decides; this only spares people buttons that it would refuse. */
export const may = {
  write: (role: Role) => rank[role] >= rank.AUTHOR,
  publish: (role: Role) => rank[role] >= rank.EDITOR,
  administer: (role: Role) => role === 'ADMINISTRATOR',
};
