import { StoreUnavailable, translateStoreError } from '../store/errors.ts';

/** True where an error means that the database could not be reached or was too busy, and a retry may help. */
export function isUnavailable(error: unknown): boolean {
  return translateStoreError(error) instanceof StoreUnavailable;
}
