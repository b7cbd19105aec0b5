/** The answer card: its headings, its short paragraphs and its buttons. */
export const answer = {
  heading: {
    canFile: 'You can file this request.',
    canFileLikely: 'You can likely file this request.',
    canFileWithRole: 'You can file this once you have an Azure role.',
    blocked: 'You can’t file this yet.',
    providerFiles: {
      partnerType: 'Your provider has to file this.',
      soldByAnother: 'The provider of the subscription has to file this.',
    },
    publisherSupports: 'The publisher supports this, not Microsoft.',
    ownPlan: 'You can file this with your own support plan.',
    unchecked: 'I could not check this.',
    unsure: 'I can’t be sure about this.',
  },
  lead: {
    canFile: 'Your access is complete. Everything you need is below.',
    canFilePremium:
      'Your access is complete: with Entra ID P1 or P2, a GDAP role that may file Entra requests is enough.',
    canFileAzure: {
      yes: 'Your access through GDAP is complete. As an Admin agent you are likely Owner of the subscription; that is not verified.',
      needed:
        'Your access through GDAP is complete. It also takes a role on the subscription itself, which can’t be seen from here. If you have it, go ahead.',
    },
    canFilePerhaps:
      'If the customer has Entra ID P1 or P2, your access is complete. With neither, you also need an Azure role on the subscription.',
    partnerType:
      'Only the provider of an Azure subscription may file for it. Resellers and advisors can’t, even with a paid support contract.',
    soldByAnother:
      'Only the provider of an Azure subscription may file for it. You can’t, even with a paid support contract.',
    publisherSupports:
      'Microsoft gives no product support for commercial marketplace products. The software vendor that published the product does.',
    ownPlan: 'The support that comes with CSP is for customers. It does not cover your own subscription.',
  },
  entraCountsAsAzure:
    'For a customer without Entra ID P1 or P2, an Entra request counts as one for the Azure subscription.',
  noName: '(no name)',
  thisCustomer: 'this customer',
  summary: '{{verdict}} ({{workload}})',
  customer: 'Customer',
  product: 'Product',
  notInDirectory: 'As typed, not looked up: the customer list could not be read.',
  lookAlikes:
    'Another customer has a name that looks like this one. Compare the domain and the tenant before you file.',
  incidents: {
    heading: 'Known incidents',
    ask: 'Microsoft already knows of these. If one is your problem, follow its number instead.',
    none: 'No known incident for this product.',
    azure:
      'Azure’s incidents are not in the list that I can read. Look at Service Health in the Azure portal first.',
    failed: 'Known incidents could not be checked.',
    failedWay: 'Look at the customer’s service health yourself before you file.',
    way: 'Partner Center → Customers → the customer → Service management → the service → its health.',
    seenInCustomer: 'Seen in {{customer}}’s own tenant.',
    seenInOursUnnamed:
      'Seen from our own tenant. The customer’s own may show more: Partner Center, the customer, Service management.',
    seenInOurs:
      'Seen from our own tenant. {{customer}}’s own may show more: Partner Center, the customer, Service management.',
    incident: 'Incident',
    advisory: 'Advisory',
    since: 'Since {{date}}, {{time}}.',
    updated: 'Last update {{date}}, {{time}}.',
    more_one: 'And {{count}} more.',
    more_other: 'And {{count}} more.',
  },
  contact: {
    heading: 'Your contact details, for the form',
    warning: 'Give your own details, never the customer’s: Microsoft talks to you.',
    name: 'Name',
    email: 'E-mail',
    noEmail: 'No e-mail address of yours is known here. Give one that Microsoft can reach you at.',
  },
  portal: {
    ownContext:
      'This link opens your own tenant, as signing in to a portal directly does. A request filed there is not the customer’s.',
    ownContextWay:
      'To reach the customer, open Partner Center, the customer list, the customer, Service request, New request, then the product.',
    standing: {
      documented: 'Microsoft documents this link.',
      community:
        'Partners use this link; Microsoft does not document it. If it fails, go through Partner Center.',
      inferred:
        'This link combines two that Microsoft documents. If it does not open the form, go through Partner Center.',
      organisation: 'This address was set by your organisation, in place of the usual one.',
    },
  },
  more: {
    waysAndSources: 'Steps in Partner Center, and sources',
    sources: 'Sources',
  },
  sources: 'Sources',
  warnings: 'Worth knowing',
  buttons: {
    filed: 'I filed it',
    whoElse: 'Who else can file?',
    checkAgain: 'Check again',
    wrong: 'This was wrong',
  },
} as const;
