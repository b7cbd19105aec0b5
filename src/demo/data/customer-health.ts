import { DEMO_CUSTOMERS } from './customers';
import { DEMO_SERVICES, type DemoIssue, type DemoService } from './service-health';

/** Known to the tenants that it concerns only. */
const CONTOSO_ISSUE: DemoIssue = {
  id: 'EX513377',
  title: "Some users can't open shared mailboxes in Outlook on the web",
  feature: 'Web Access',
  classification: 'Incident',
  status: 'ServiceInterruption',
  isResolved: false,
  impact: 'Shared mailboxes show an error instead of their messages.',
  startedHoursAgo: 2,
};

function withIssue(serviceId: string, issue: DemoIssue): readonly DemoService[] {
  return DEMO_SERVICES.map((service) =>
    service.id === serviceId
      ? { ...service, status: issue.status, issues: [issue, ...service.issues] }
      : service,
  );
}

/** A tenant that a service's open issues don't concern. */
function spared(serviceId: string): readonly DemoService[] {
  return DEMO_SERVICES.map((service) =>
    service.id === serviceId
      ? {
          ...service,
          status: 'ServiceOperational',
          issues: service.issues.filter(({ isResolved }) => isResolved),
        }
      : service,
  );
}

/**
 * Customers that have consented to the application, so that it can read their own service health: Contoso knows an
 * incident more than the partner's tenant, Fabrikam the same, and at Northwind Traders nothing is wrong with Exchange.
 */
export const CUSTOMER_HEALTH: ReadonlyMap<string, readonly DemoService[]> = new Map([
  [DEMO_CUSTOMERS.contoso.tenantId, withIssue('Exchange', CONTOSO_ISSUE)],
  [DEMO_CUSTOMERS.fabrikam.tenantId, DEMO_SERVICES],
  [DEMO_CUSTOMERS.northwind.tenantId, spared('Exchange')],
]);
