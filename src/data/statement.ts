import { statementId } from '../domain/addresses.ts';
import { accessStatuses } from '../schemas/erklaering.ts';
import type { AccessStatement } from './models.ts';
import { statementEntries } from './published.ts';

/** The accessibility statement. The checks see to it that there is one. */
export async function getStatement(): Promise<AccessStatement> {
  const entry = (await statementEntries()).find(({ id }) => id === statementId);
  if (!entry) throw new Error(`Erklæringen «${statementId}» findes ikke.`);
  return { ...entry.data, status: accessStatuses[entry.data.status] };
}
