// Everything that Filing Desk needs in Azure, in one resource group. Not run yet: its syntax is checked, nothing more.
// docs/deploy.md goes through it step by step; docs/operations.md says what each alert means.
targetScope = 'resourceGroup'

@description('Begins the names of all resources: lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param baseName string = 'filingdesk'

@description('Where the resources lie. The Azure Bot itself is always global.')
param location string = resourceGroup().location

@description('The setting PARTNER_TYPE.')
@allowed([
  'directBill'
  'indirectProvider'
  'indirectReseller'
  'advisor'
])
param partnerType string

@description('The setting CLOUD.')
@allowed([
  'commercial'
  'gcc'
  'gccHigh'
  'dod'
])
param cloud string = 'commercial'

@description('The setting LEAD_GROUP_IDS: object IDs of groups, separated by commas. Their members see every customer.')
param leadGroupIds string = ''

@description('The setting RETENTION_DAYS.')
@minValue(1)
@maxValue(3650)
param retentionDays int = 365

@description('The setting ORGANISATION_FILE: organisation.json, where the package of the bot has one beside its package.json.')
param organisationFile string = ''

@description('Size of each instance. It has to have Always On, because reminders come due while nobody writes.')
@allowed([
  'B1'
  'B2'
  'S1'
  'P0v3'
  'P1v3'
])
param planSku string = 'B1'

@description('How many instances. Two, so that one may be restarted or moved while the other answers.')
@minValue(1)
@maxValue(3)
param instances int = 2

@description('Who is told when an alert fires. Empty: the alerts are made, and nobody is told.')
param alertEmail string = ''

@description('The setting TELEMETRY: azureMonitor sends traces and metrics to Application Insights.')
@allowed([
  'off'
  'azureMonitor'
])
param telemetry string = 'off'

@description('The setting TELEMETRY_CUSTOMERS: whether traces say for which customer an answer was.')
@allowed([
  'no'
  'yes'
])
param telemetryCustomers string = 'no'

@description('For how long the log is kept, in days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

// Hosts in azurewebsites.net and storage accounts share one name space with everybody.
var uniqueName = '${baseName}${uniqueString(resourceGroup().id)}'

// The bot towards Teams, Graph and the storage account alike. It has no secret, so none can leak or end.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-identity'
  location: location
}

module storage './storage.bicep' = {
  name: 'storage'
  params: {
    accountName: uniqueName
    location: location
    principalId: identity.properties.principalId
  }
}

module monitoring './monitoring.bicep' = {
  name: 'monitoring'
  params: {
    baseName: baseName
    location: location
    retentionDays: logRetentionDays
  }
}

// README.md says what each setting means. What is not here keeps its default.
var settings = {
  MicrosoftAppId: identity.properties.clientId
  MicrosoftAppTenantId: identity.properties.tenantId
  MicrosoftAppType: 'UserAssignedMSI'
  PARTNER_TYPE: partnerType
  CLOUD: cloud
  LEAD_GROUP_IDS: leadGroupIds
  RETENTION_DAYS: string(retentionDays)
  ORGANISATION_FILE: organisationFile
  AZURE_STORAGE_ACCOUNT_URL: storage.outputs.blobUrl
  TELEMETRY: telemetry
  TELEMETRY_CUSTOMERS: telemetryCustomers
  // It lets one write and not read. With TELEMETRY off it is not used.
  APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
}

// What App Service reads. PORT comes from App Service itself.
var platformSettings = {
  // The package is mounted read-only, and all instances run the same one.
  WEBSITE_RUN_FROM_PACKAGE: '1'
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  // In seconds. Running turns get ten; App Service's own default of five would cut them off.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${baseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance can take any turn.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      // exec: App Service makes this a line of a shell script, and a shell would keep SIGTERM for itself.
      appCommandLine: 'exec node --min-semi-space-size=16 --max-semi-space-size=32 dist/run.js'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      // Not /readyz: App Service replaces what fails for an hour, and while the storage is away that loses what waits in
      // memory. All instances share one account, so none would be better than another.
      healthCheckPath: '/healthz'
    }
  }
}

// A later deployment of infra/ puts back what somebody changed by hand.
resource appSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: union(settings, platformSettings)
}

// Deployments come with an Entra token; user name and password are off.
resource publishingByPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [for way in [
  'scm'
  'ftp'
]: {
  parent: webApp
  name: way
  properties: {
    allow: false
  }
}]

// The log of Filing Desk is standard error, one JSON object a line.
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: webApp
  properties: {
    workspaceId: monitoring.outputs.workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
  }
}

module bot './bot.bicep' = {
  name: 'bot'
  params: {
    botName: uniqueName
    endpoint: 'https://${webApp.properties.defaultHostName}/api/messages'
    identityResourceId: identity.id
    clientId: identity.properties.clientId
    tenantId: identity.properties.tenantId
  }
}

module alerts './alerts.bicep' = {
  name: 'alerts'
  params: {
    baseName: baseName
    location: location
    webAppId: webApp.id
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

module workbook './workbook.bicep' = {
  name: 'workbook'
  params: {
    location: location
    workspaceId: monitoring.outputs.workspaceId
  }
}

// Microsoft 365 Agents Toolkit writes these into env/.env.<environment> under the same names.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_PRINCIPAL_ID string = identity.properties.principalId
output BOT_ENDPOINT string = 'https://${webApp.properties.defaultHostName}'
output AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.accountName
