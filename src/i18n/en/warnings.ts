/** Things worth knowing that never block. */
export const warnings = {
  mark: 'Note',
  notAdminAgent:
    'You are not an Admin agent. The way through Partner Center asks for that role; the portal itself does not.',
  adminAgentUnknown:
    'Whether you are an Admin agent could not be seen. The way through Partner Center asks for that role.',
  endsSoon_one:
    'The relationship ends tomorrow or sooner ({{date}}) and does not extend itself. Ask for a new one now.',
  endsSoon_other:
    'The relationship ends in {{count}} days ({{date}}) and does not extend itself. Ask for a new one in time.',
  endsToday: 'The relationship ends today ({{date}}) and does not extend itself. Ask for a new one now.',
  microsoftLedOnly:
    'Only a relationship that Microsoft made by itself gives this access. Its roles are fixed; request one of your own.',
  azureSellerUnknown:
    'Nobody has said who sold this subscription. If another partner did, only that partner can file.',
  resellerRulesDisagree:
    'Microsoft’s pages disagree on whether resellers and advisors may file this. If the portal refuses, ask your indirect provider.',
  roleNotListedForPortal:
    'Your role may file requests, but Microsoft does not list it for this portal. Service Support Administrator is listed.',
  deprecatedRole:
    'Your role for this customer is one that Microsoft has retired. Ask for Service Support Administrator.',
} as const;
