/** What Danish words end in when they are inflected; no other letters at the end of a word are passed over. */
export const inflections: ReadonlySet<string> = new Set(
  'e r s t n d er en et es us um ne te de re st ede ets ens ers ene ere est erne ende ernes'.split(' '),
);
