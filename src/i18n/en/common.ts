export const common = {
  product: 'Filing Desk',
  back: 'Back',
  cancel: 'Cancel',
  startOver: 'Start over',
  continue: 'Continue',
  demo: 'Demo data: a simulated partner with made-up customers. Nothing here is real.',
  customer: '{{name}} · {{domain}} · …{{tail}}',
  customerWithoutDomain: '{{name}} · …{{tail}}',
  customerRow: '{{name}} · {{detail}}',
  domainAndTail: '{{domain}} · …{{tail}}',
  tailOnly: 'No domain on record · …{{tail}}',
  fileRequest: 'File a request',
} as const;
