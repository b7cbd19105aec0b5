/** What to do once the portal is open, and where the request is followed later. */
export const steps = {
  heading: 'Steps in the portal',
  m365: {
    open: 'Open Help & support and describe the problem. Choose the category that fits; it may be behind “More…”.',
    form: 'Fill in the request form. As contact, give your own details.',
    submit: 'Select Submit.',
    follow:
      'Later, to follow the request: in the Microsoft 365 admin center, in the customer’s context, select View all support tickets.',
  },
  powerPlatform: {
    open: 'Open Help + support and select New support request.',
    choose:
      'Choose the product and the kind of problem. If it asks for a category, it may be behind “More…”.',
    form: 'Fill in the form. As contact, give your own details.',
    submit: 'Select Submit.',
    follow:
      'Later, to follow the request: in the Power Platform admin center, in the customer’s context, open Help + support.',
  },
  businessCentral: {
    open: 'Choose the environment that has the problem and find its support section.',
    form: 'Describe the problem and go on to the Power Platform admin center, where the request is made.',
    contact: 'As contact, give your own details. Then select Submit.',
    follow:
      'Later, to follow the request: in the Power Platform admin center, in the customer’s context, open Help + support.',
  },
  azure: {
    open: 'Select New support request.',
    basics:
      'Basics: choose the subscription, and as Support plan “Cloud Solution Provider”. Nothing needs to be linked.',
    contact: 'Contact information: give your own details.',
    create: 'Select Create.',
    follow:
      'Later, to follow the request: in the Azure portal, in the customer’s context, select Manage support requests.',
  },
  entra: {
    open: 'Select New support request.',
    basics: 'Basics: choose Microsoft Entra ID, and as Support plan “Cloud Solution Provider”.',
    contact: 'Contact information: give your own details.',
    create: 'Select Create.',
    follow:
      'Later, to follow the request: in the Azure portal, in the customer’s context, select Manage support requests.',
  },
  marketplace: {
    heading: 'How to reach the publisher',
    product: 'On the marketplace page, select the product.',
    contact:
      'The product page names the publisher’s support in one or more of three ways: a link to its site, an e-mail address, a phone number.',
    offer: 'In Partner Center, the product’s Offer details page names it too.',
    billing:
      'For billing and managing the subscription, the customer’s first contact is you, the CSP partner.',
    follow: 'Later, follow the request with the publisher; Microsoft has none.',
  },
  ownSubscription: {
    heading: 'How to file for your own subscription',
    signIn: 'Sign in to the portal directly, with an administrator account of your own company.',
    request: 'Create a new support request.',
    plan: 'Give your own plan: an AI Cloud Partner Program contract ID, Premier, or an Azure support plan.',
    submit: 'Fill in the form and send it.',
    follow:
      'Later, to follow the request, in the same portal: Manage support requests in Azure, View all support tickets in the Microsoft 365 admin center.',
  },
  partnerCenter: {
    heading: 'Through Partner Center, as Microsoft documents it',
    menu: 'Under CSP, select Administer, Service requests, New request. Then choose the product.',
    customer:
      'Or select the customer in the customer list, then Service request, New request. Then choose the product.',
    opens: 'Either way, the product’s portal opens in the customer’s context.',
  },
} as const;
