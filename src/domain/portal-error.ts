/** A fault that is told in Danish, for who builds the portal: the message is all, and our own code no help. */
export class PortalError extends Error {
  override name = 'PortalError';
  override stack = '';
}
