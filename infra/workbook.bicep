// The questions of docs/queries.md as a workbook. They stay empty while TELEMETRY is off.
param location string
param workspaceId string

resource workbook 'Microsoft.Insights/workbooks@2022-04-01' = {
  // Azure wants a GUID for a name: the same one at every deployment.
  name: guid(resourceGroup().id, 'filing-desk-workbook')
  location: location
  kind: 'shared'
  properties: {
    displayName: 'Filing Desk'
    category: 'workbook'
    sourceId: workspaceId
    serializedData: loadTextContent('./workbook.json')
  }
}
