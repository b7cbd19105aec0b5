/** What mends a broken link: what to do, and a message to copy and send. The names in them come from outside. */
export const remedy = {
  heading: 'What to do',
  send: 'Message to send',
  mender: {
    customerGlobalAdmin: 'Whom to ask: a Global Administrator of the customer.',
    partnerAdminAgent: 'Whom to ask: an Admin agent in your own company (a role in Partner Center).',
    groupOwner: 'Whom to ask: an owner of the group, or whoever manages your company’s groups.',
    wait: 'Whom to ask: nobody yet, this settles by itself. If it does not within the hour, ask an Admin agent.',
  },
  requestRelationship: {
    advice:
      'Somebody has to request a GDAP relationship in Partner Center, with the role {{role}}. The customer then has 90 days to approve it.',
    message:
      'Please request a GDAP relationship with {{customer}} in Partner Center. It needs the role {{role}}, assigned to a security group that I am in. Without it I can’t file a service request with Microsoft for them.',
  },
  finishRequest: {
    advice: 'The request “{{relationship}}” has to be finished in Partner Center and sent to the customer.',
    message:
      'Please finish the GDAP request “{{relationship}}” for {{customer}} in Partner Center and send it to the customer. It needs the role {{role}}. Without it I can’t file a service request with Microsoft for them.',
  },
  customerMustApprove: {
    advice:
      'The customer has to approve “{{relationship}}”. A request that is not approved ends after 90 days.',
    message:
      'Please approve our access request “{{relationship}}” for {{customer}}, with the link from our invitation. It includes the role {{role}}. Until then we can’t file service requests with Microsoft for you.',
  },
  waitForActivation: {
    advice: 'Wait about five minutes, then check again.',
    message:
      'The GDAP relationship “{{relationship}}” with {{customer}} is approved but has not become active. Please look at it in Partner Center. I need the role {{role}} to file a service request with Microsoft for them.',
  },
  reviewResellerRelationship: {
    advice: '“{{relationship}}” has to be reviewed and accepted in Partner Center by your own company.',
    message:
      'Please review and accept the relationship “{{relationship}}” for {{customer}} in Partner Center; our indirect provider made it. Without it nobody here can use the role {{role}} to file a service request with Microsoft for them.',
  },
  renewRelationship: {
    advice:
      'A relationship that has run out can’t be restored. A new one has to be requested, with the role {{role}}, and the customer has to approve it.',
    message:
      'Our GDAP relationship “{{relationship}}” with {{customer}} has run out and can’t be restored. Please request a new one with the role {{role}}, assigned to a security group that I am in. Without it I can’t file a service request with Microsoft for them.',
  },
  requestAgainAfterTermination: {
    advice:
      'Find out why the relationship was ended. If you still serve the customer, a new one has to be requested, with the role {{role}}.',
    message:
      'Our GDAP relationship “{{relationship}}” with {{customer}} was ended. If we still serve them, please request a new one with the role {{role}}, assigned to a security group that I am in. Without it I can’t file a service request with Microsoft for them.',
  },
  requestRelationshipWithRole: {
    advice:
      'Roles can’t be added to a relationship that is approved. A further one has to be requested, with the role {{role}}.',
    message:
      'The GDAP relationship “{{relationship}}” with {{customer}} has no role that may file this. Please request a further one with the role {{role}}, assigned to a security group that I am in, so that I can file a service request with Microsoft for them.',
  },
  assignRoleToGroup: {
    advice:
      'In Partner Center, the customer, Admin relationships, “{{relationship}}”: the role {{role}} has to be assigned to a security group.',
    message:
      'Please assign the role {{role}} of the GDAP relationship “{{relationship}}” with {{customer}} to a security group that I am in. Without it I can’t file a service request with Microsoft for them.',
  },
  waitForAssignment: {
    advice:
      'This usually takes less than a minute. Wait, then check again. If it stays so, the group has to be removed from the relationship and added again.',
    message:
      'The group {{group}} is still pending in the GDAP relationship “{{relationship}}” with {{customer}}. Please remove it in Partner Center and add it again with the role {{role}}, so that I can file a service request with Microsoft for them.',
  },
  repairAssignment: {
    advice: 'In Partner Center, the group has to be removed from “{{relationship}}” and added again.',
    message:
      'The group {{group}} has lost its roles in the GDAP relationship “{{relationship}}” with {{customer}}. Please add it again in Partner Center with the role {{role}}, so that I can file a service request with Microsoft for them.',
  },
  joinGroup: {
    advice:
      'You need to be added to {{group}}. If you join that group for some hours only (PIM), activate your membership first.',
    message:
      'Please add me to the group {{group}}. It holds the role {{role}} for {{customer}} (relationship “{{relationship}}”), and I need that to file a service request with Microsoft for them.',
  },
  somebodyJoins: {
    advice: 'Somebody needs to be added to {{group}}.',
    message:
      'The group {{group}} has no members. It holds the role {{role}} for {{customer}} (relationship “{{relationship}}”). Please add the people who should file service requests with Microsoft for them.',
  },
  replaceDeletedGroup: {
    advice:
      'In Partner Center, “{{relationship}}” has to be given an existing security group with the role {{role}}.',
    message:
      'The security group of the GDAP relationship “{{relationship}}” with {{customer}} was deleted. Please assign the role {{role}} to a group that I am in. Without it I can’t file a service request with Microsoft for them.',
  },
  askWhatHappened: {
    advice: 'Look at “{{relationship}}” in Partner Center: the customer, Admin relationships.',
    message:
      'Please look at the GDAP relationship “{{relationship}}” with {{customer}} in Partner Center. Its state is unusual. I need the role {{role}} through it, to file a service request with Microsoft for them.',
  },
  unnamedRelationship: 'our relationship',
  provider: {
    advice: 'Ask your indirect provider to file it, and keep in touch with the customer yourself.',
    message:
      'Please file a service request with Microsoft for our customer {{customer}} ({{where}}). Product: {{workload}}. As the provider of the subscription, only you can. I will send you the description, the time it began, the impact and the subscription ID.',
    messageWithoutCustomer:
      'Please file a service request with Microsoft for one of our customers. Product: {{workload}}. As the provider of the subscription, only you can. I will send you the customer’s domain, the description, the time it began, the impact and the subscription ID.',
  },
  seller: {
    advice: 'Ask the customer which partner sold the subscription; that partner has to file it.',
    message:
      'Please file a service request with Microsoft for {{customer}} ({{where}}). Product: {{workload}}. As the provider of the subscription, only you can. I will send you the description, the time it began, the impact and the subscription ID.',
  },
} as const;
