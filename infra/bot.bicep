// The Azure Bot: who the bot is, where its messages go, and Microsoft Teams as its channel.
param botName string

@description('Address of the web app, with /api/messages.')
param endpoint string

@description('Of the user-assigned managed identity.')
param identityResourceId string
param clientId string
param tenantId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'global'
  kind: 'azurebot'
  sku: {
    // Messages of Teams cost nothing.
    name: 'F0'
  }
  properties: {
    displayName: 'Filing Desk'
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppTenantId: tenantId
    msaAppMSIResourceId: identityResourceId
    // No secrets of Direct Line: Filing Desk refuses every channel but Teams.
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
