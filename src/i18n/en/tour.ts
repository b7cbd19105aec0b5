/** The tour of the rules for a new agent, topic by topic. */
export const tour = {
  heading: 'The rules, topic by topic',
  lead: 'Thirteen short topics, each with its source. Take them in order, or open the one you need.',
  summary: 'The tour of the rules: choose a topic.',
  group: {
    before: 'Before you file',
    filing: 'Filing',
    others: 'Other cases',
    after: 'What to expect',
  },
  seen: '{{title}} · ✓ read',
  kicker: 'Topic {{number}} of {{total}}',
  topicSummary: 'Topic {{number}} of {{total}}: {{title}}.',
  next: 'Next: {{title}}',
  previous: 'Previous',
  previousTopic: 'Previous: {{title}}',
  all: 'All topics',

  whoMayFile: {
    title: 'Who may file',
    when: 'A customer has a service problem that you can’t resolve? Your company can file a service request with Microsoft for them.',
    providers:
      'Direct-bill partners and indirect providers may file for Azure, Microsoft 365, Enterprise Mobility + Security and Dynamics 365.',
    resellers:
      'Indirect resellers and advisors can’t file for Azure. For the other products Microsoft’s pages disagree: the role guidance provides for it, newer pages name only providers. In doubt, go through your indirect provider.',
    role: 'Besides, you need a GDAP role that may file. The smallest one is Service Support Administrator.',
  },
  partnerCenter: {
    title: 'Through Partner Center',
    must: 'File customers’ requests through Partner Center. That is how the support that comes with CSP applies to them.',
    roles: 'You need the Partner Center role Admin agent, and a GDAP role that may file.',
    menuHeading: 'From the menu',
    menu1: 'In the menu on the left, under CSP, select Administer.',
    menu2: 'Select Service requests, then New request.',
    menu3:
      'Select the workload. Its own portal opens; there you can add a support contract and create the request.',
    listHeading: 'From the customer',
    list1: 'Select the customer in the customer list or in the Administer menu.',
    list2: 'Confirm an active admin relationship with the right security role and user assignment.',
    list3: 'Select Service request, New request, then the product or workload.',
    opens:
      'Either way the product’s portal opens in your partner account’s context, for the customer’s tenant.',
  },
  confirmAccess: {
    title: 'Confirm the access',
    gdap: 'Granular delegated admin privileges (GDAP) give you access to a customer’s environment: to configure and manage their subscriptions directly, and to support them.',
    orderHeading: 'Five things must hold, in this order',
    relationship: 'The customer has granted your company a GDAP relationship.',
    active: 'The relationship is active: approved, and not expired or ended.',
    role: 'Its roles include one that may file, such as Service Support Administrator.',
    assignment: 'That role is assigned to a security group of your company.',
    membership: 'You are a member of that group, directly or through another group.',
    later:
      'New roles and memberships take a while. Partner Center can take up to an hour to show a change of role.',
    guest:
      'If you are also a guest in the customer’s tenant, GDAP doesn’t work for you until the guest account is removed.',
  },
  serviceHealth: {
    title: 'Service health first',
    first: 'Services are down, or worse than usual? Start with the service health.',
    partnerCenter:
      'In Partner Center you can see the service status and the service incidents of each customer.',
    step1: 'In the menu of Partner Center, select Customers. Choose the customer from the list.',
    step2: 'In the customer’s menu, select Service management.',
    step3: 'Under Manage services, choose the service that you need to work on. Its admin portal opens.',
    escalate: 'The problem goes on? Escalate it to Microsoft: open a service request.',
    here: 'Say “service health” to see the incidents that Microsoft reports right now.',
  },
  azure: {
    title: 'Azure',
    provider:
      'Only the provider of the Azure subscription can file for it: the direct-bill partner or the indirect provider.',
    barred:
      'Indirect resellers and advisors can’t open requests for a customer in the Azure portal, even with a support contract.',
    needs:
      'The provider needs an active GDAP relationship with the right roles, and RBAC permissions on the subscription. The smallest RBAC role is Support Request Contributor.',
    stepsHeading: 'Steps in the Azure portal',
    step1: 'Select New support request.',
    step2: 'Under Basics, choose Cloud Solution Provider as the Support plan. Fill in what else is asked.',
    step3: 'Under Contact information, enter your own details, not the customer’s.',
    step4: 'Select Create.',
    follow: 'Later, follow the customer’s requests in the Azure portal: select Manage support requests.',
  },
  azureWithoutAdmin: {
    title: 'Azure without admin rights',
    when: 'You have no administrator rights for the customer, only their Azure subscription to manage? Then file in the Azure portal.',
    step1: 'In Partner Center, copy the customer’s domain from their account page.',
    step2: 'Open portal.azure.com/ followed by that domain, for example portal.azure.com/contoso.com.',
    step3: 'Choose the subscription, then New support request. From here on, it is the usual Azure request.',
    needs:
      'To sign in there you still need a GDAP role, at least Directory Readers; to file you need RBAC permissions on the subscription.',
    old: 'Today’s page only mentions this case. The steps are from Microsoft’s text of 2021 and may have changed.',
  },
  microsoft365: {
    title: 'Microsoft 365, EMS, Dynamics 365',
    scope: 'The same steps serve Office 365, Enterprise Mobility + Security (EMS) and Dynamics 365.',
    needs:
      'You need an active GDAP relationship with the right role for the customer’s tenant, such as Service Support Administrator.',
    step1:
      'Under Create a service request, choose the category that fits. You may have to select More… to see further ones.',
    step2: 'Fill in the request form with your own contact information, not the customer’s.',
    step3: 'Select Submit.',
    follow:
      'Later, follow the customer’s requests in the Microsoft 365 admin center: select View all support tickets.',
  },
  contactDetails: {
    title: 'Your contact details',
    rule: 'Every form asks for contact information. Enter your own, never the customer’s.',
    azure: 'Azure: in the section Contact information.',
    microsoft365: 'Microsoft 365, EMS and Dynamics 365: in the request form.',
    here: 'My answer shows your name and e-mail address, ready to copy.',
  },
  customersThemselves: {
    title: 'What customers can do',
    lead: 'Whether customers can file with Microsoft themselves depends on what they hold besides CSP.',
    cspOnly: 'Only CSP: no. You receive the problem, diagnose it, resolve it or hand it off to Microsoft.',
    trial: 'CSP and a direct trial: no. The admin center only lets them contact their CSP partner.',
    paid: 'CSP and direct paid subscriptions: yes. They may open a request with Microsoft, or contact you.',
    lockedOut:
      'Their admins are locked out, and you have no GDAP relationship? You can’t file. The customer phones Microsoft business support.',
  },
  marketplace: {
    title: 'Marketplace products',
    none: 'Microsoft gives no support for products of the commercial marketplace. Contact the publisher, the independent software vendor (ISV).',
    stepsHeading: 'How to find the publisher’s contact',
    step1: 'On the Marketplace page, select the product.',
    step2: 'Look for the support contact on the product page. It comes in one or more of three forms:',
    link: 'a link to the support page on the publisher’s site',
    email: 'a support e-mail address',
    phone: 'a support phone number',
    billing: 'For billing and for managing the subscription, the customer’s first contact is you.',
  },
  ownSubscription: {
    title: 'Your own subscriptions',
    context:
      'Sign in to the Azure portal or the Microsoft 365 admin center directly, past Partner Center, and you are in your own context, not in a customer’s.',
    only: 'So sign in directly only to file for your own subscriptions.',
    plan: 'The support that comes with CSP doesn’t cover those. Give a valid support plan of your own when you create the request, such as:',
    contract: 'your Microsoft AI Cloud Partner Program contract ID',
    premier: 'Premier',
    azurePlan: 'an Azure support plan',
  },
  usGovernment: {
    title: 'US Government',
    same: 'These rules also apply to Partner Center for Microsoft Cloud for US Government, with an enrolment and a tenant of its own.',
    missing:
      'In 2021 it had no indirect providers and resellers, no view of service health and no requests for reseller relationships. That may have changed.',
    notChecked:
      'In GCC High and DoD I can’t check GDAP, because Microsoft offers no way to read it there. You get a checklist instead.',
    gcc: 'GCC is on the worldwide service, so I check it as usual.',
  },
  severity: {
    title: 'Severity and priority',
    priority:
      'As a partner in the CSP programme you can expect your most serious problems to be answered with priority.',
    impact: 'You state the impact when you file; the severity follows from it.',
    timesHeading: 'First response',
    a: 'A, critical: production is down or much is lost. Within 2 hours.',
    b: 'B, moderate: part of the service is lost. Within 4 hours.',
    c: 'C, minimal: little is lost, or it isn’t production. Within 8 hours.',
    old: 'These times are from Microsoft’s text of 2023. The current page doesn’t state them any more, so they may be out of date.',
  },
} as const;
