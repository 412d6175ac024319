import { type ReferenceFormat, referenceFormats } from '../domain/reference-files.ts';
import type { Download } from './models.ts';

/** A reference in each format. @param address of the files, without their endings */
export const downloadsAt = (address: string, files: Readonly<Record<ReferenceFormat, string>> | undefined): Download[] =>
  (Object.keys(referenceFormats) as ReferenceFormat[]).map((format) => ({
    name: referenceFormats[format].name,
    href: `${address}.${format}`,
    content: files?.[format] ?? '',
  }));
