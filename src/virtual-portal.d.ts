declare module 'virtual:portal' {
  const portal: import('./integrations/load-portal.ts').Portal;
  export default portal;
}
