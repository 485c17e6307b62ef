export const ROLES = ['submitter', 'moderator', 'admin'] as const;
/** Each role may do all that the ones before it may. */
export type Role = (typeof ROLES)[number];

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** A key without its secret, of which only a hash is stored. */
export interface ApiKey {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Date;
}

/** True where `role` may do what `needed` may. */
export function roleAllows(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
