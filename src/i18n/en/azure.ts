/** The role on the Azure subscription itself, of which nothing can be read without touching the subscription. */
export const azure = {
  heading: 'Your Azure role on the subscription',
  headingTeam: 'The Azure role on the subscription',
  likely: '? Likely',
  perhaps: 'This matters only for a customer with neither Entra ID P1 nor P2.',
  state: {
    yes: 'Likely, not verified: you are an Admin agent, which makes you Owner of Azure subscriptions sold through CSP, unless the customer removed that.',
    no: 'Not seen from here: you are not an Admin agent. Unless you have a role already, ask for Support Request Contributor.',
    unknown:
      'Not checked: whether you are an Admin agent could not be seen. Admin agents are likely Owner of it; everybody else asks for Support Request Contributor.',
    team: 'Everybody also needs an Azure role on the subscription, such as Support Request Contributor. Admin agents are likely Owner of it, not verified. For the others it can’t be seen from here.',
  },
  /** What to ask for, at which scope, and whom. */
  ask: {
    needed:
      'It has to be at subscription scope; on a resource group alone it does not count. Whom to ask: an Owner or User Access Administrator of the customer’s subscription, or an administrator of your own tenant, who can add people to AdminAgents.',
    ifRefused:
      'If the portal refuses, ask for the role Support Request Contributor at subscription scope. Whom to ask: an Owner or User Access Administrator of the customer’s subscription.',
  },
  message:
    'Please give me the role Support Request Contributor on the Azure subscription of {{customer}}, at subscription scope (not on a resource group). Without it I can’t file a support request with Microsoft for it.',
} as const;
